import { useWords } from '../../text/words.ts'
import { KeyProjectHead, KeyProjectNotes } from './KeyProjectFacts.tsx'
import styles from './KeyProjects.module.css'
import type { KeyProjectCard } from './keyProjectCards.ts'

/** A key project without a provincial plan: who pays, and its measures in place of a rate that would read 0 %. */
export const OtherCapitalCard = ({ card: { keyProject } }: { readonly card: KeyProjectCard }) => {
  const { keyProjects } = useWords()
  const isProvincial = keyProject.capital === 'provincial'
  return (
    <article className={styles['card']}>
      <KeyProjectHead keyProject={keyProject} />
      <p className={styles['finding']}>
        {isProvincial ? keyProjects.finding.noPlan : keyProjects.payer[keyProject.capital]}
      </p>
      <p className="dimmed">{keyProjects.noRate}</p>
      <KeyProjectNotes keyProject={keyProject} />
    </article>
  )
}
