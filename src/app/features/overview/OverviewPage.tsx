import { memo } from 'react'
import { yearClose } from '../../../domain/base/calendar.ts'
import { countedAs } from '../../../domain/book/countedAs.ts'
import { provinceFigures } from '../../../domain/progress/progress.ts'
import { formatDate } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { CoverageBar } from '../../view/CoverageBar.tsx'
import { coverageTold } from '../../view/coverageTold.ts'
import { laggingOn } from '../../view/laggingOn.ts'
import { lastYearCurve } from '../../view/lastYearCurve.ts'
import { CurvePanel } from '../../view/CurvePanel.tsx'
import { useProvinceForecast } from '../../view/useForecast.ts'
import { useLastYear } from '../../view/useLastYear.ts'
import { FollowingYear, useYear } from '../../view/YearProvider.tsx'
import { headline } from '../../view/province/headline.ts'
import { heldBy, LaggingPanel } from '../../view/province/LaggingPanel.tsx'
import { MovementPanel } from '../../view/province/MovementPanel.tsx'
import { NoticesPanel } from './NoticesPanel.tsx'
import styles from '../../view/province/Province.module.css'
import { ProvinceTiles } from '../../view/province/ProvinceTiles.tsx'
import { ShortfallPanel } from '../../view/province/ShortfallPanel.tsx'
import { SourcesPanel } from '../../view/province/SourcesPanel.tsx'

/** Where the province stands against 95 %, where that leads, who holds what is missing, and what to know before trusting it. */
export const OverviewPage = () => {
  const words = useWords()
  const say = useMoneyText()
  const { open, ruleSet, planYear, asked, asOf, previousAsOf } = useYear()
  const lastYear = useLastYear()
  const { row: outlook, path } = useProvinceForecast(lastYear)
  const province = provinceFigures(open, asOf)
  const before = previousAsOf && { date: previousAsOf, figures: provinceFigures(open, previousAsOf) }
  const lagging = laggingOn(open, { asOf, ruleSet })
  const coverage = coverageTold(open, { asOf, ruleSet })
  const title = headline(
    {
      figures: province,
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
  const { forecast } = outlook
  return (
    <div className={styles['page']}>
      <div className={styles['lead']}>
        <h1 className={styles['headline']}>{title}</h1>
        <CoverageBar told={coverage} />
      </div>
      <ProvinceTiles now={province} before={before} pace={outlook} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <CurvePanel
            row={province}
            forecast={path}
            lastYear={lastYear && lastYearCurve(countedAs(lastYear, open.counting))}
            note={<p className={styles['outlook']}>{words.overview.outlook(forecast)}</p>}
          />
          <BelowTheCurve />
        </div>
        <div className={styles['column']}>
          <BesideTheCurve />
        </div>
      </div>
    </div>
  )
}

// Without props of their own, so that a change of the question passes them by until what stands above is painted.
const BelowTheCurve = memo(() => (
  <FollowingYear>
    <MovementPanel />
    <SourcesPanel />
  </FollowingYear>
))

const BesideTheCurve = memo(() => (
  <FollowingYear>
    <ShortfallPanel />
    <LaggingPanel />
    <NoticesPanel />
  </FollowingYear>
))
