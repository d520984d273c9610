import { useMemo } from 'react'
import { yearClose } from '../../../domain/base/calendar.ts'
import { forecastRates } from '../../../domain/forecast/forecast.ts'
import { formatDate, formatMoney, formatShare, nothingToSay } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { useUnit } from '../../ui/unit.ts'
import { obstacleLines, countObstacles, type ObstacleLine } from '../../view/obstacles/obstacleLines.ts'
import { useObstacleRecords } from '../../view/obstacles/useObstacles.ts'
import { useKnownDay } from '../../view/knownRecords.ts'
import { useOfficers } from '../../view/officers/useOfficers.ts'
import { useLastYear } from '../../view/useLastYear.ts'
import { useTarget } from '../../view/useTarget.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { cardId, type KeyProjectCard } from './keyProjectCards.ts'
import { keyProjectSummary, statusOfStanding, type SummaryLine } from './keyProjectSummary.ts'
import styles from './KeyProjects.module.css'
import { MeasureText } from './Measures.tsx'

/** Before any card: on track or not, how far from the target, what is forecast, what stands in the way, who must act. */
export const SummaryTable = ({ cards }: { readonly cards: readonly KeyProjectCard[] }) => {
  const { keyProjects, figures } = useScreenWords()
  const { summary: said } = keyProjects
  const { open, planYear, asOf } = useYear()
  const lastYear = useLastYear()
  const unit = useUnit()
  const lines = useMemo(() => keyProjectSummary(open, { asOf, cards, lastYear }), [open, asOf, cards, lastYear])
  const subtitle = said.subtitle({
    unit: figures.unit[unit],
    asOf: formatDate(asOf),
    close: formatDate(yearClose(planYear)),
  })
  const behind = lines.filter(({ standing }) => standing === 'behind').length
  const known = lines.filter(({ standing }) => standing !== 'otherCapital' && standing !== 'unknown').length
  return (
    <Panel title={said.title({ behind, known })} subtitle={subtitle}>
      <DataTable
        caption={<span className="spoken">{subtitle}</span>}
        columns={useColumns(lines)}
        rows={lines}
        keyOf={({ card }) => card.keyProject.id}
      />
    </Panel>
  )
}

const useColumns = (lines: readonly SummaryLine[]): readonly Column<SummaryLine>[] => {
  const { summary: said } = useScreenWords().keyProjects
  const unit = useUnit()
  const target = useTarget()
  const obstaclesOf = useObstaclesOf()
  const difference: Column<SummaryLine> = {
    key: 'difference',
    head: said.difference,
    kind: 'number',
    cell: ({ claimedDifference }) => formatMoney(claimedDifference, unit),
  }
  return [
    { key: 'name', head: said.name, kind: 'text', cell: ({ card }) => <NameLink card={card} /> },
    { key: 'standing', head: said.standing, kind: 'text', cell: line => <StandingMark line={line} /> },
    { key: 'rate', head: said.rate, kind: 'number', cell: ({ card }) => formatShare(card.figures.rate) },
    {
      key: 'gap',
      head: said.gap(target),
      kind: 'number',
      cell: ({ card }) => formatMoney(card.figures.gapToTarget, unit),
    },
    { key: 'forecast', head: said.forecast, kind: 'number', cell: line => <ForecastText line={line} /> },
    { key: 'obstacles', head: said.obstacles, kind: 'text', cell: ({ card }) => said.waiting(obstaclesOf(card)) },
    { key: 'who', head: said.who, kind: 'text', cell: ({ card }) => <WhoActs card={card} /> },
    ...(lines.some(({ claimedDifference }) => claimedDifference !== undefined) ? [difference] : []),
  ]
}

const NameLink = ({ card: { keyProject } }: { readonly card: KeyProjectCard }) => (
  <a href={`#${cardId(keyProject.id)}`}>{keyProject.name}</a>
)

/** What has no provincial plan is followed by its latest measure. */
const StandingMark = ({ line: { standing, card } }: { readonly line: SummaryLine }) => {
  const { summary: said } = useScreenWords().keyProjects
  const status = statusOfStanding[standing]
  const [measure] = card.keyProject.measures
  return (
    <>
      {status ? <StatusMark status={status} label={said.standings[standing]} /> : said.standings[standing]}
      {standing === 'otherCapital' && measure && (
        <span className={styles['band']}>
          <MeasureText measure={measure} />
        </span>
      )}
    </>
  )
}

const ForecastText = ({ line: { forecast } }: { readonly line: SummaryLine }) => {
  const { summary: said } = useScreenWords().keyProjects
  if (forecast?.kind !== 'forecast') return nothingToSay
  const { p10, p50, p90 } = forecastRates(forecast)
  return (
    <>
      {formatShare(p50)}
      <span className={styles['band']}>{said.band({ from: formatShare(p10), to: formatShare(p90) })}</span>
    </>
  )
}

const useObstaclesOf = (): ((card: KeyProjectCard) => ReturnType<typeof countObstacles>) => {
  const records = useObstacleRecords()
  const day = useKnownDay()
  return card => countObstacles(obstaclesOfCard(card, records, day))
}

export const obstaclesOfCard = (
  { keyProject, components }: KeyProjectCard,
  ...[records, today]: readonly [Parameters<typeof obstacleLines>[0], Parameters<typeof obstacleLines>[2]]
): readonly ObstacleLine[] =>
  obstacleLines(records, { keyProjects: [keyProject.id], projects: components.map(({ key }) => key) }, today)

/** The officers whom the investors named, else the investor. */
const WhoActs = ({ card: { keyProject, components } }: { readonly card: KeyProjectCard }) => {
  const officers = useOfficers()
  const named = [...new Set(components.flatMap(({ key }) => officers.get(key)?.body.name ?? []))]
  return (
    <>
      {keyProject.investorName ?? nothingToSay}
      {named.length > 0 && <span className={styles['band']}>{named.join(', ')}</span>}
    </>
  )
}
