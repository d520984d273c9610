import { provinceFigures } from '../../../domain/progress.ts'
import { formatDate } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { laggingOn } from '../../view/laggingOn.ts'
import { CurvePanel } from '../../view/CurvePanel.tsx'
import { useYear } from '../../view/YearProvider.tsx'
import { headline } from './headline.ts'
import { heldBy, LaggingPanel } from './LaggingPanel.tsx'
import { NoticesPanel } from './NoticesPanel.tsx'
import styles from './Overview.module.css'
import { ProvinceTiles } from './ProvinceTiles.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'

/** Where the province stands against 95 %, who holds what is missing, and what to know before trusting it. */
export const OverviewPage = () => {
  const words = useWords()
  const say = useMoneyText()
  const { open, asOf, previousAsOf } = useYear()
  const province = provinceFigures(open, asOf)
  const before = previousAsOf && { date: previousAsOf, figures: provinceFigures(open, previousAsOf) }
  const lagging = laggingOn(open, asOf)
  const title = headline(
    {
      figures: province,
      lagging: { count: lagging.length, remaining: heldBy(lagging) },
      asOf: formatDate(asOf),
      say,
    },
    words,
  )
  return (
    <div className={styles['page']}>
      <h1 className={styles['headline']}>{title}</h1>
      <ProvinceTiles now={province} before={before} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <CurvePanel row={province} />
          <SourcesPanel province={province} />
        </div>
        <div className={styles['column']}>
          <LaggingPanel lagging={lagging} province={province} />
          <NoticesPanel />
        </div>
      </div>
    </div>
  )
}
