import { useMemo } from 'react'
import { progressBy, type ProgressRow } from '../../../domain/progress/progress.ts'
import { sum, type Dong } from '../../../domain/base/money.ts'
import { formatDate, formatMoney, formatShare, formatTarget } from '../../text/format.ts'
import { BarList } from '../../charts/BarList.tsx'
import type { Bar } from '../../charts/barLayout.ts'
import { ChartPanel } from '../../charts/ChartPanel.tsx'
import type { ChartTable } from '../../charts/chartTable.ts'
import { useWords, type EarlyWords } from '../../text/words.ts'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { useUnit } from '../../ui/unit.ts'
import { useChartAbout } from '../useChartAbout.ts'
import { useInvestorLink } from '../useInvestorLink.ts'
import { useYear } from '../YearProvider.tsx'
import { InvestorAmount, InvestorLink } from './InvestorCells.tsx'
import { shortfallOf, type Holder, type Shortfall } from './shortfall.ts'

/** As many as stand beside the curve; the others are one bar together. */
const shownAtOnce = 9

/** Who misses the money that is missing to the target, most first, and how soon that adds up to nearly all of it. */
export const ShortfallPanel = () => {
  const words = useWords()
  const { shortfall: said } = words.overview
  const unit = useUnit()
  const say = useMoneyText()
  const linkTo = useInvestorLink()
  const { open, asOf } = useYear()
  const about = useChartAbout()
  const target = formatTarget(open.target)
  const rows = progressBy(open, { asOf, by: 'investor' })
  const shortfall = useMemo(() => shortfallOf(rows), [rows])
  if (!shortfall) return null
  const title = said.title({
    half: shortfall.half,
    all: shortfall.holders.length,
    share: formatShare(shortfall.holders[shortfall.half - 1]?.cumulative),
    total: say(shortfall.total),
    target,
  })
  return (
    <ChartPanel
      title={title}
      subtitle={said.subtitle({ unit: words.figures.unit[unit], asOf: formatDate(asOf), target })}
      about={[sayRest(shortfall, { say, target }, said), about].filter(Boolean).join(' ')}
      description={said.description(title)}
      fileName={said.file(asOf, target)}
      keys={[
        { mark: 'laggingBar', name: said.key(target) },
        { mark: 'share', name: said.cumulative },
      ]}
      chart={
        <BarList
          bars={barsOf(shortfall, amount => formatMoney(amount, unit), said)}
          linkOf={bar => (bar.key === othersKey ? undefined : linkTo(bar.key))}
        />
      }
      table={tableOf({ shortfall, rows, unit: words.figures.unit[unit], target }, said)}
    />
  )
}

type Said = EarlyWords['overview']['shortfall']

const othersKey = 'others'

const barsOf = ({ holders }: Shortfall, say: (amount: Dong) => string, said: Said): readonly Bar[] => {
  const others = holders.slice(shownAtOnce)
  const together = sum(others.map(({ gap }) => gap))
  return [
    ...holders.slice(0, shownAtOnce).map(({ key, name, gap, cumulative }): Bar => ({
      key,
      name,
      value: gap,
      label: say(gap),
      tone: 'lagging',
      cumulative,
    })),
    ...(others.length === 0
      ? []
      : [
          {
            key: othersKey,
            name: said.others(others.length),
            // A bar as long as dozens together would make the others look small: told, not drawn.
            value: undefined,
            label: say(together),
            tone: 'lagging',
            cumulative: 1,
          } as const,
        ]),
  ]
}

type Sayings = { readonly say: (amount: Dong) => string; readonly target: string }

/** What the bars leave out, so that they can be added up to the province's own figure. */
const sayRest = ({ beyond, unknown }: Shortfall, { say, target }: Sayings, said: Said): string =>
  [
    ...(beyond.count === 0 ? [] : [said.beyond({ count: beyond.count, amount: say(beyond.amount), target })]),
    ...(unknown === 0 ? [] : [said.unknown(unknown)]),
  ].join(' ')

type TableFacts = {
  readonly shortfall: Shortfall
  readonly rows: readonly ProgressRow[]
  readonly unit: string
  readonly target: string
}

const tableOf = ({ shortfall, rows, unit, target }: TableFacts, said: Said): ChartTable<Holder> => {
  const byKey = new Map(rows.map(row => [row.key, row]))
  return {
    caption: said.caption(unit, target),
    columns: [
      {
        key: 'investor',
        head: said.investor,
        kind: 'text',
        value: ({ name }) => name,
        cell: ({ key, name }) => <InvestorLink investorId={key} name={name} />,
      },
      {
        key: 'gap',
        head: said.gap(target),
        kind: 'money',
        value: ({ gap }) => gap,
        cell: ({ key }) => <InvestorAmount row={byKey.get(key)} figure="gapToTarget" called={said.gap(target)} />,
      },
      { key: 'cumulative', head: said.cumulativeShare, kind: 'share', value: ({ cumulative }) => cumulative },
      { key: 'rate', head: said.rate, kind: 'share', value: ({ key }) => byKey.get(key)?.rate },
    ],
    rows: shortfall.holders,
    keyOf: ({ key }) => key,
  }
}
