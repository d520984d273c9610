import { after, before } from './beside.ts'
import * as promised from './commitments.ts'
import { bilingual, englishCommitments, englishReport } from './english.ts'
import type { DaySaid, Making } from './making.ts'
import { fill } from './calendar.ts'
import type { Column } from './model.ts'
import { paidTo, planOf } from './people.ts'
import * as paid from './payments.ts'
import * as assigned from './plans.ts'
import * as say from './phrases.ts'

/** What one kind of form holds between the columns that name its rows and its notes. */
export type Purpose = {
  readonly title: keyof typeof say.titles
  /** Whether the report's day has to be said: by a heading or the title, or (for "last month") by the title in any case. */
  readonly day: 'none' | 'somewhere' | 'title too'
  readonly columns: (making: Making, said: DaySaid) => readonly Column[]
  readonly english?: true
  /** A sheet for each investor or source; source rows under each project. */
  readonly rows?: 'sheetPerInvestor' | 'sheetPerSource' | 'sourceRows' | 'rowPerSource' | 'investorsOnly'
  /** Why a careful officer would have to ask. */
  readonly unknowable?: string
  readonly without?: 'unit' | 'day'
  readonly twoUnits?: true
  /** A second table under the first, of the same projects. */
  readonly below?: (making: Making, said: DaySaid) => readonly Column[]
  /** Rows that are no projects: what they are called, and how their column is headed. */
  readonly items?: { readonly heading: string; readonly names: readonly string[] }
}

const beside = (making: Making, share: number): readonly Column[] =>
  making.draw.chance(share) ? making.draw.of('before', before)(making) : []

const behind = (making: Making): readonly Column[] => making.draw.of('after', after)(making)

const maybe = (columns: readonly Column[], chance: boolean): readonly Column[] => (chance ? columns : [])

const rated = (making: Making): readonly Column[] => [
  ...maybe([paid.rate(making)], making.draw.chance(0.6)),
  ...maybe([paid.remaining(making)], making.draw.chance(0.4)),
]

const planned = (making: Making): readonly Column[] =>
  making.draw.chance(0.12) ? assigned.changedPlan(making) : assigned.planColumns(making)

export const purposes: Readonly<Record<string, Purpose>> = {
  'plan assigned': {
    title: 'plan',
    day: 'none',
    columns: making => [...beside(making, 0.8), ...beside(making, 0.4), ...planned(making)],
  },
  'commitments by month': {
    title: 'commitment',
    day: 'none',
    columns: making => [...beside(making, 0.4), ...planned(making), ...promised.commitmentMonths(making)],
  },
  'commitments to date': {
    title: 'commitment',
    day: 'none',
    columns: making => [
      ...beside(making, 0.4),
      ...planned(making),
      ...(making.draw.chance(0.7) ? promised.commitmentEnds(making) : promised.commitmentQuarters(making)),
    ],
  },
  'paid to date': {
    title: 'report',
    day: 'somewhere',
    columns: (making, said) => [
      ...beside(making, 0.6),
      ...planned(making),
      paid.paidToDate(making, said),
      ...rated(making),
    ],
  },
  'paid in month and to date': {
    title: 'report',
    day: 'title too',
    columns: (making, said) => [
      ...beside(making, 0.4),
      ...planned(making),
      ...(making.draw.flag('month first', 0.5)
        ? [paid.paidInMonth(making), paid.paidToDate(making, said)]
        : [paid.paidBefore(making), paid.paidInMonth(making), paid.paidToDate(making, said)]),
      ...rated(making),
    ],
  },
  'paid by month': {
    title: 'report',
    day: 'none',
    columns: making => [...beside(making, 0.3), ...planned(making), ...paid.paidMonths(making)],
  },
  'two capitals': {
    title: 'report',
    day: 'somewhere',
    columns: (making, said) => [
      ...beside(making, 0.3),
      assigned.carriedColumn(making),
      ...assigned.planColumns(making),
      ...paid.paidOfBoth(making, said),
    ],
  },
  treasury: {
    title: 'treasury',
    day: 'somewhere',
    columns: (making, said) => [...assigned.planColumns(making), ...paid.paidByTreasury(making, said)],
  },
  'report with estimate': {
    title: 'report',
    day: 'somewhere',
    columns: (making, said) => [
      ...beside(making, 0.4),
      ...planned(making),
      paid.paidToDate(making, said),
      ...rated(making),
      paid.estimate(making),
    ],
  },
  'next month promised': {
    title: 'report',
    day: 'title too',
    columns: (making, said) => [
      ...beside(making, 0.3),
      ...planned(making),
      ...maybe([paid.paidInMonth(making)], making.draw.flag('with month', 0.6)),
      paid.paidToDate(making, said),
      promised.nextCommitment(making),
      ...maybe([promised.yearCommitment(making)], making.draw.flag('year commitment', 0.4)),
    ],
  },
  'English report': {
    title: 'english',
    day: 'somewhere',
    english: true,
    columns: making => bilingual(making, englishReport(making)),
  },
  'English commitments': {
    title: 'english',
    day: 'none',
    english: true,
    columns: making => bilingual(making, englishCommitments(making)),
  },
  'sheet per source': {
    title: 'report',
    day: 'somewhere',
    rows: 'sheetPerSource',
    columns: (making, said) => [
      ...beside(making, 0.3),
      onePlan(making),
      paid.paidToDate(making, said),
      ...rated(making),
    ],
  },
  'sheet per investor': {
    title: 'commitment',
    day: 'none',
    rows: 'sheetPerInvestor',
    columns: making => [...beside(making, 0.3), onePlan(making), ...promised.commitmentMonths(making)],
  },
  'source rows': {
    title: 'report',
    day: 'somewhere',
    rows: 'sourceRows',
    columns: (making, said) => [...beside(making, 0.2), onePlan(making), paid.paidToDate(making, said)],
  },
  'row per source': {
    title: 'report',
    day: 'somewhere',
    rows: 'rowPerSource',
    columns: (making, said) => [
      onePlan(making),
      paid.paidToDate(making, said),
      ...maybe([paid.remaining(making)], making.draw.chance(0.4)),
    ],
  },
  'two tables below each other': {
    title: 'report',
    day: 'somewhere',
    columns: making => [onePlan(making), ...promised.commitmentMonths(making)],
    below: (making, said) => [paid.paidToDate(making, said)],
  },
  'ask: rows are investors': {
    title: 'report',
    day: 'somewhere',
    rows: 'investorsOnly',
    unknowable: 'rows are investors, not projects',
    columns: (making, said) => [onePlan(making), paid.paidToDate(making, said), ...rated(making)],
  },
  'ask: recurrent spending': {
    title: 'recurrent',
    day: 'somewhere',
    unknowable: 'recurrent spending is no investment',
    items: { heading: 'Nội dung chi', names: say.recurrentItems },
    columns: making => otherMatter(making, { plan: 'Dự toán năm {Y}', done: 'Thực hiện đến {date}' }),
  },
  'ask: indicators': {
    title: 'indicators',
    day: 'somewhere',
    unknowable: 'socio-economic indicators are no projects',
    items: { heading: 'Chỉ tiêu', names: say.indicatorItems },
    columns: making => otherMatter(making, { plan: 'Kế hoạch năm {Y}', done: 'Thực hiện đến {date}' }),
  },
  'ask: contracts': {
    title: 'contracts',
    day: 'somewhere',
    unknowable: 'packages and their contracts are no projects',
    items: { heading: 'Tên gói thầu', names: say.contractItems },
    columns: making => otherMatter(making, { plan: 'Giá trị hợp đồng', done: 'Đã thanh toán đến {date}' }),
  },
  'ask: no unit': {
    title: 'report',
    day: 'somewhere',
    unknowable: 'no unit is said anywhere',
    without: 'unit',
    columns: (making, said) => [onePlan(making), paid.paidToDate(making, said), ...rated(making)],
  },
  'ask: two units': {
    title: 'report',
    day: 'somewhere',
    unknowable: 'two units are said of one table',
    twoUnits: true,
    columns: (making, said) => [onePlan(making), paid.paidToDate(making, said), ...rated(making)],
  },
  'ask: no day': {
    title: 'report',
    day: 'somewhere',
    unknowable: 'the day of what is paid is said nowhere',
    without: 'day',
    columns: making => [onePlan(making), paid.paidToDate(making, { daySaid: 'title' }), ...rated(making)],
  },
  'ask: in quarters': {
    title: 'commitment',
    day: 'none',
    unknowable: 'amounts of quarters are neither of a month nor to date',
    columns: making => [onePlan(making), ...promised.commitmentInQuarters(making)],
  },
}

/** Two columns of amounts that are not this ledger's. */
const otherMatter = (making: Making, heads: { readonly plan: string; readonly done: string }): readonly Column[] => {
  const head = (text: string): string => fill(text, making.time, making.dayForm)
  return [
    { path: [head(heads.plan)], amount: planOf, key: 'plan' },
    { path: [head(heads.done)], amount: project => paidTo(project, making.time.month), key: 'paid' },
    ...maybe([{ ...paid.rate(making), path: ['Tỷ lệ (%)'] }], making.draw.chance(0.6)),
  ]
}

/** The plan in one column. */
const onePlan = (making: Making): Column => {
  const year = making.time.year
  making.draw.note('plan split', 'one')
  return {
    path: [fill(making.draw.text('plan heading', say.plan), making.time)],
    amount: planOf,
    meaning: { kind: 'plan', basis: 'toDate', asOf: `${year}-01-01` },
    key: 'plan',
  }
}

export { behind }
