import { units } from '../../../domain/base/money.ts'
import type { ChartKey } from '../../charts/ChartKeys.tsx'
import { ChartPanel } from '../../charts/ChartPanel.tsx'
import type { ChartTable } from '../../charts/chartTable.ts'
import { QuadrantChart, type Zone } from '../../charts/QuadrantChart.tsx'
import type { ScatterPoint } from '../../charts/quadrantLayout.ts'
import { formatDate, formatMoney, formatShare, formatTarget } from '../../text/format.ts'
import { useWords, type EarlyWords } from '../../text/words.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { useMoneyText, useShortMoneyText, type MoneyText } from '../../ui/useMoneyText.ts'
import { useUnit, type ShownUnit } from '../../ui/unit.ts'
import { averageTold } from '../../view/coverageTold.ts'
import { useChartAbout } from '../../view/useChartAbout.ts'
import { useInvestorLink } from '../../view/useInvestorLink.ts'
import { useYear } from '../../view/YearProvider.tsx'
import type { InvestorLine } from './investorLines.ts'
import type { InvestorPanelProps } from './investorPanel.ts'
import { amountColumn, nameColumn, shareColumn } from './lineColumns.tsx'
import { countOf, quadrantsOf, type QuadrantPoint, type Quadrants, type QuadrantName } from './quadrants.ts'

/** Money left against rate, parted by the average and by the limits of the rule set in use. */
export const QuadrantsPanel = ({ lines }: InvestorPanelProps) => {
  const words = useWords()
  const { quadrants: said } = words.investors
  const unit = useUnit()
  const say = useMoneyText()
  const sayShort = useShortMoneyText()
  const linkTo = useInvestorLink()
  const { open, ruleSet, asOf } = useYear()
  const about = useChartAbout()
  const quadrants = quadrantsOf(lines, { average: averageTold(open, { asOf, ruleSet }), ruleSet })
  if (!quadrants) return <EmptyState title={said.none.title} advice={said.none.advice} />
  const title = sayFinding(quadrants, say, said)
  return (
    <ChartPanel
      title={title}
      subtitle={said.subtitle({ unit: words.figures.unit[unit], asOf: formatDate(asOf) })}
      about={[
        words.investors.ruleSet(ruleSet),
        ...(quadrants.unknown > 0 ? [said.unknown(quadrants.unknown)] : []),
        about,
      ].join(' ')}
      description={said.description(title)}
      fileName={said.file(asOf)}
      keys={keysOf(quadrants, sayShort, said)}
      chart={
        <QuadrantChart
          points={pointsOf(quadrants, unit, words)}
          average={{ at: quadrants.average, name: words.investors.average(formatShare(quadrants.average)) }}
          target={{ at: open.target, name: words.investors.target(formatTarget(open.target)) }}
          zones={zonesOf(quadrants, { unit, say: sayShort, said })}
          xName={said.x(words.figures.unit[unit])}
          yName={said.y}
          sayX={value => String(value)}
          sayY={value => `${Math.round(value * 100)}\u00a0%`}
          linkOf={linkTo}
        />
      }
      table={tableOf(quadrants, words)}
    />
  )
}

type QuadrantsWords = EarlyWords['investors']['quadrants']

const markOf = {
  belowLarge: 'lagging',
  aboveLarge: 'watch',
  below: 'onTrack',
  above: 'onTrack',
} as const satisfies Record<QuadrantName, ScatterPoint['mark']>

/** Each form with the limit that it stands for. */
const keysOf = ({ limitBelow, limitAbove }: Quadrants, say: MoneyText, said: QuadrantsWords): readonly ChartKey[] => [
  ...(limitBelow === undefined ? [] : [{ mark: markOf.belowLarge, name: said.zones.below(say(limitBelow)) }]),
  ...(limitAbove === undefined ? [] : [{ mark: markOf.aboveLarge, name: said.zones.above(say(limitAbove)) }]),
  { mark: markOf.above, name: said.others },
]

const sayFinding = (quadrants: Quadrants, say: MoneyText, said: QuadrantsWords): string => {
  const [below, above] = [countOf(quadrants, 'belowLarge'), countOf(quadrants, 'aboveLarge')]
  return below.count + above.count === 0
    ? said.nobody
    : said.title({
        below: below.count,
        belowRemaining: say(below.remaining),
        above: above.count,
        aboveRemaining: say(above.remaining),
      })
}

/** Heaviest first, so that they are named where there is room for names. */
const pointsOf = ({ points }: Quadrants, unit: ShownUnit, { investors }: EarlyWords): readonly ScatterPoint[] =>
  points
    .toSorted((a, b) => b.remaining - a.remaining)
    .map(({ line: { row }, rate, remaining, standing }) => ({
      key: row.key,
      name: row.name,
      x: remaining / units[unit],
      y: rate,
      label: investors.quadrants.point({
        name: row.name,
        rate: formatShare(rate),
        remaining: formatMoney(remaining, unit),
      }),
      mark: markOf[standing],
    }))

type ZoneFacts = { readonly unit: ShownUnit; readonly say: MoneyText; readonly said: QuadrantsWords }

const zonesOf = ({ limitBelow, limitAbove }: Quadrants, { unit, say, said }: ZoneFacts): readonly Zone[] => [
  ...(limitBelow === undefined
    ? []
    : [{ side: 'below', from: limitBelow / units[unit], name: said.zones.below(say(limitBelow)) } as const]),
  ...(limitAbove === undefined
    ? []
    : [{ side: 'above', from: limitAbove / units[unit], name: said.zones.above(say(limitAbove)) } as const]),
]

const tableOf = ({ points }: Quadrants, { investors: said }: EarlyWords): ChartTable<InvestorLine> => {
  const standings = new Map(points.map(({ line, standing }: QuadrantPoint) => [line, standing]))
  return {
    caption: said.quadrants.caption,
    columns: [
      nameColumn(said),
      {
        key: 'standing',
        head: said.quadrants.standing,
        kind: 'text',
        value: line => said.quadrants.standings[standings.get(line) ?? 'above'],
      },
      shareColumn('rate', said.columns.rate),
      amountColumn('remaining', said.columns.remaining),
      amountColumn('plan', said.columns.plan),
      amountColumn('actual', said.columns.actual),
    ],
    rows: points.toSorted((a, b) => b.remaining - a.remaining).map(({ line }) => line),
    keyOf: ({ row }) => row.key,
  }
}
