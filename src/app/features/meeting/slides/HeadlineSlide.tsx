import { yearClose } from '../../../../domain/base/calendar.ts'
import { provinceFigures } from '../../../../domain/progress/progress.ts'
import { formatDate } from '../../../text/format.ts'
import { useWords } from '../../../text/words.ts'
import { useMoneyText } from '../../../ui/useMoneyText.ts'
import { CoverageTrack } from '../../../view/CoverageBar.tsx'
import { coverageTold } from '../../../view/coverageTold.ts'
import { laggingOn } from '../../../view/laggingOn.ts'
import { headline } from '../../../view/province/headline.ts'
import { heldBy } from '../../../view/province/LaggingPanel.tsx'
import { ProvinceTiles } from '../../../view/province/ProvinceTiles.tsx'
import { useProvinceForecast } from '../../../view/useForecast.ts'
import { useLastYear } from '../../../view/useLastYear.ts'
import { useYear } from '../../../view/YearProvider.tsx'
import styles from '../Meeting.module.css'

/** The one sentence, and the figures under it. */
export const HeadlineSlide = () => {
  const words = useWords()
  const say = useMoneyText()
  const { open, ruleSet, planYear, asked, asOf, previousAsOf } = useYear()
  const { row: outlook } = useProvinceForecast(useLastYear())
  const figures = provinceFigures(open, asOf)
  const lagging = laggingOn(open, { asOf, ruleSet })
  const coverage = coverageTold(open, { asOf, ruleSet })
  const said = headline(
    {
      figures,
      lagging: { count: lagging.length, remaining: heldBy(lagging) },
      asOf: asked === asOf ? formatDate(asOf) : words.coverage.latestReport(formatDate(asOf)),
      coverage,
      close: formatDate(yearClose(planYear)),
      forecast: outlook.forecast,
      counting: open.counting,
      say,
    },
    words,
  )
  const before = previousAsOf && { date: previousAsOf, figures: provinceFigures(open, previousAsOf) }
  return (
    <>
      <h2 className={styles['headline']}>{said}</h2>
      <CoverageTrack told={coverage} />
      <ProvinceTiles now={figures} before={before} pace={outlook} />
    </>
  )
}
