import { useScreenWords } from '../../text/screenWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import { NationalRates } from './NationalRates.tsx'
import { PlanTotals } from './PlanTotals.tsx'
import styles from './Rules.module.css'

/** What people type in beside the files, each with the decision or the publisher that says so. */
export const StatedPanel = ({ mayWrite }: { readonly mayWrite: boolean }) => {
  const { stated } = useScreenWords().rules
  return (
    <Panel title={stated.title}>
      <p className={styles['about']}>{stated.about}</p>
      <div className={styles['stated']}>
        <PlanTotals mayWrite={mayWrite} />
        <NationalRates mayWrite={mayWrite} />
      </div>
    </Panel>
  )
}
