import { yearClose } from '../../../domain/base/calendar.ts'
import { minus, shareOf, type Dong } from '../../../domain/base/money.ts'
import { beyondTarget } from '../../../domain/base/target.ts'
import type { ReallocationEffect } from '../../../domain/reallocation/effect.ts'
import { formatDate, formatMoney, formatPoints, formatShare, formatTarget, nothingToSay } from '../../text/format.ts'
import { reallocationSentences } from '../../text/reallocationSentences.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { Words } from '../../text/vi/vi.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useUnit, type ShownUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import type { ReallocationView } from './reallocationView.ts'

/** The province before and after: what the moves change, and what they do not. */
export const EffectPanel = ({ view: { effect, province } }: { readonly view: ReallocationView }) => {
  const { effect: words } = useScreenWords().reallocation
  const { figures } = useScreenWords()
  const { open, planYear, asOf } = useYear()
  const unit = useUnit()
  const close = yearClose(planYear)
  if (!effect) return null
  const dates = { asOf: formatDate(asOf), close: formatDate(close) }
  return (
    <Panel title={words.title} subtitle={reallocationSentences().effectSentence(effect, close)}>
      <DataTable
        caption={<span className="spoken">{words.caption(figures.unit[unit])}</span>}
        columns={columnsOf(words)}
        rows={linesOf(effect, province.actual, { words, unit, dates, target: open.target })}
        keyOf={({ what }) => what}
      />
    </Panel>
  )
}

type EffectWords = Words['reallocation']['effect']
type Line = { readonly what: string; readonly before: string; readonly after: string; readonly change: string }

const columnsOf = (words: EffectWords): readonly Column<Line>[] => [
  { key: 'what', head: words.what, kind: 'text', cell: ({ what }) => what },
  { key: 'before', head: words.before, kind: 'number', cell: ({ before }) => before },
  { key: 'after', head: words.after, kind: 'number', cell: ({ after }) => after },
  { key: 'change', head: words.change, kind: 'number', cell: ({ change }) => change },
]

type Said = {
  readonly words: EffectWords
  readonly unit: ShownUnit
  readonly dates: { readonly asOf: string; readonly close: string }
  /** Share of the plan. */
  readonly target: number
}

const linesOf = (
  { before, after }: ReallocationEffect,
  actual: Dong | undefined,
  { words, unit, dates, target }: Said,
): readonly Line[] => {
  const money = (amount: Dong | undefined): string => formatMoney(amount, unit)
  const moneyLine = (what: string, amountOf: (of: ReallocationEffect['before']) => Dong): Line => ({
    what,
    before: money(amountOf(before)),
    after: money(amountOf(after)),
    change: signed(minus(amountOf(after), amountOf(before)), money),
  })
  return [
    unchanged(words.plan, money(before.plan)),
    unchanged(words.actual(dates.asOf), money(actual)),
    unchanged(words.rate, formatShare(shareOf(actual, before.plan))),
    moneyLine(words.expected(dates.close), ({ p50 }) => p50),
    {
      what: words.expectedRate(dates.close),
      before: formatShare(rate(before)),
      after: formatShare(rate(after)),
      change: words.points(formatPoints(rate(after) - rate(before))),
    },
    moneyLine(words.gap(formatTarget(target)), ({ p50, plan }) => minus(minus(plan, beyondTarget(plan, target)), p50)),
    moneyLine(words.low, ({ p10 }) => p10),
    moneyLine(words.high, ({ p90 }) => p90),
  ]
}

const unchanged = (what: string, text: string): Line => ({ what, before: text, after: text, change: nothingToSay })

const rate = ({ p50, plan }: ReallocationEffect['before']): number => shareOf(p50, plan) ?? 0

const signed = (amount: Dong, money: (amount: Dong) => string): string => `${amount > 0 ? '+' : ''}${money(amount)}`
