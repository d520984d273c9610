import { after, before } from './beside.ts'
import * as of from './columns.ts'
import type { Making } from './columns.ts'
import { fill } from './calendar.ts'
import type { Column } from './model.ts'
import { committedTo, paidTo, planOf } from './people.ts'
import * as say from './phrases.ts'

/** What one kind of form holds between the columns that name its rows and its notes. */
export type Purpose = {
  readonly title: keyof typeof say.titles
  /** Whether the report's day has to be said: by a heading or the title, or (for "last month") by the title in any case. */
  readonly day: 'none' | 'somewhere' | 'title too'
  readonly columns: (making: Making, said: of.DaySaid) => readonly Column[]
  readonly english?: true
  /** A sheet for each investor or source; source rows under each project. */
  readonly rows?: 'sheetPerInvestor' | 'sheetPerSource' | 'sourceRows' | 'rowPerSource' | 'investorsOnly'
  /** Why a careful officer would have to ask. */
  readonly unknowable?: string
  readonly without?: 'unit' | 'day'
  readonly twoUnits?: true
  /** A second table under the first, of the same projects. */
  readonly below?: (making: Making, said: of.DaySaid) => readonly Column[]
  /** Rows that are no projects: what they are called, and how their column is headed. */
  readonly items?: { readonly heading: string; readonly names: readonly string[] }
}

const beside = (making: Making, share: number): readonly Column[] =>
  making.draw.chance(share) ? making.draw.of('before', before)(making) : []

const behind = (making: Making): readonly Column[] => making.draw.of('after', after)(making)

const maybe = (columns: readonly Column[], chance: boolean): readonly Column[] => (chance ? columns : [])

const rated = (making: Making): readonly Column[] => [
  ...maybe([of.rate(making)], making.draw.chance(0.6)),
  ...maybe([of.remaining(making)], making.draw.chance(0.4)),
]

const planned = (making: Making): readonly Column[] =>
  making.draw.chance(0.12) ? of.changedPlan(making) : of.planColumns(making)

export const purposes: Readonly<Record<string, Purpose>> = {
  'plan assigned': {
    title: 'plan',
    day: 'none',
    columns: making => [...beside(making, 0.8), ...beside(making, 0.4), ...planned(making)],
  },
  'commitments by month': {
    title: 'commitment',
    day: 'none',
    columns: making => [...beside(making, 0.4), ...planned(making), ...of.commitmentMonths(making)],
  },
  'commitments to date': {
    title: 'commitment',
    day: 'none',
    columns: making => [
      ...beside(making, 0.4),
      ...planned(making),
      ...(making.draw.chance(0.7) ? of.commitmentEnds(making) : of.commitmentQuarters(making)),
    ],
  },
  'paid to date': {
    title: 'report',
    day: 'somewhere',
    columns: (making, said) => [
      ...beside(making, 0.6),
      ...planned(making),
      of.paidToDate(making, said),
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
        ? [of.paidInMonth(making), of.paidToDate(making, said)]
        : [of.paidBefore(making), of.paidInMonth(making), of.paidToDate(making, said)]),
      ...rated(making),
    ],
  },
  'paid by month': {
    title: 'report',
    day: 'none',
    columns: making => [...beside(making, 0.3), ...planned(making), ...of.paidMonths(making)],
  },
  'two capitals': {
    title: 'report',
    day: 'somewhere',
    columns: (making, said) => [
      ...beside(making, 0.3),
      of.carriedColumn(making),
      ...of.planColumns(making),
      ...of.paidOfBoth(making, said),
    ],
  },
  treasury: {
    title: 'treasury',
    day: 'somewhere',
    columns: (making, said) => [...of.planColumns(making), ...of.paidByTreasury(making, said)],
  },
  'report with estimate': {
    title: 'report',
    day: 'somewhere',
    columns: (making, said) => [
      ...beside(making, 0.4),
      ...planned(making),
      of.paidToDate(making, said),
      ...rated(making),
      of.estimate(making),
    ],
  },
  'next month promised': {
    title: 'report',
    day: 'title too',
    columns: (making, said) => [
      ...beside(making, 0.3),
      ...planned(making),
      ...maybe([of.paidInMonth(making)], making.draw.flag('with month', 0.6)),
      of.paidToDate(making, said),
      of.nextCommitment(making),
      ...maybe([of.yearCommitment(making)], making.draw.flag('year commitment', 0.4)),
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
    columns: (making, said) => [...beside(making, 0.3), onePlan(making), of.paidToDate(making, said), ...rated(making)],
  },
  'sheet per investor': {
    title: 'commitment',
    day: 'none',
    rows: 'sheetPerInvestor',
    columns: making => [...beside(making, 0.3), onePlan(making), ...of.commitmentMonths(making)],
  },
  'source rows': {
    title: 'report',
    day: 'somewhere',
    rows: 'sourceRows',
    columns: (making, said) => [...beside(making, 0.2), onePlan(making), of.paidToDate(making, said)],
  },
  'row per source': {
    title: 'report',
    day: 'somewhere',
    rows: 'rowPerSource',
    columns: (making, said) => [
      onePlan(making),
      of.paidToDate(making, said),
      ...maybe([of.remaining(making)], making.draw.chance(0.4)),
    ],
  },
  'two tables below each other': {
    title: 'report',
    day: 'somewhere',
    columns: making => [onePlan(making), ...of.commitmentMonths(making)],
    below: (making, said) => [of.paidToDate(making, said)],
  },
  'ask: rows are investors': {
    title: 'report',
    day: 'somewhere',
    rows: 'investorsOnly',
    unknowable: 'rows are investors, not projects',
    columns: (making, said) => [onePlan(making), of.paidToDate(making, said), ...rated(making)],
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
    columns: (making, said) => [onePlan(making), of.paidToDate(making, said), ...rated(making)],
  },
  'ask: two units': {
    title: 'report',
    day: 'somewhere',
    unknowable: 'two units are said of one table',
    twoUnits: true,
    columns: (making, said) => [onePlan(making), of.paidToDate(making, said), ...rated(making)],
  },
  'ask: no day': {
    title: 'report',
    day: 'somewhere',
    unknowable: 'the day of what is paid is said nowhere',
    without: 'day',
    columns: making => [onePlan(making), of.paidToDate(making, { daySaid: 'title' }), ...rated(making)],
  },
  'ask: in quarters': {
    title: 'commitment',
    day: 'none',
    unknowable: 'amounts of quarters are neither of a month nor to date',
    columns: making => [onePlan(making), ...of.commitmentInQuarters(making)],
  },
}

/** Two columns of amounts that are not this ledger's. */
const otherMatter = (making: Making, heads: { readonly plan: string; readonly done: string }): readonly Column[] => {
  const head = (text: string): string => fill(text, making.time, making.dayForm)
  return [
    { path: [head(heads.plan)], amount: planOf, key: 'plan' },
    { path: [head(heads.done)], amount: project => paidTo(project, making.time.month), key: 'paid' },
    ...maybe([{ ...of.rate(making), path: ['Tỷ lệ (%)'] }], making.draw.chance(0.6)),
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

/** As boards with foreign lenders write: the Vietnamese words in brackets behind the English. */
const bilingual = ({ draw }: Making, columns: readonly Column[]): readonly Column[] => {
  if (!draw.flag('bilingual', 0.3)) return columns
  const vietnamese: Readonly<Record<string, string>> = {
    plan: 'Kế hoạch vốn',
    paid: 'Lũy kế giải ngân',
    rate: 'Tỷ lệ giải ngân',
  }
  return columns.map(column => {
    const words = vietnamese[column.key ?? '']
    return words === undefined ? column : { ...column, path: column.path.map(text => `${text} (${words})`) }
  })
}

const englishPlan = (making: Making): Column => ({
  path: [fill(making.draw.text('plan heading', say.english.plan), making.time)],
  amount: planOf,
  meaning: { kind: 'plan', basis: 'toDate', asOf: `${making.time.year}-01-01` },
  key: 'plan',
})

const englishReport = (making: Making): readonly Column[] => {
  const { draw, time } = making
  const paid = of.paidToDate(making, { daySaid: 'heading' })
  return [
    ...maybe(
      [{ path: [draw.pick(say.english.investment)], amount: ({ investment }) => investment }],
      draw.flag('investment', 0.4),
    ),
    englishPlan(making),
    { ...paid, path: [fill(draw.text('paid heading', say.english.paid), time)] },
    ...maybe([{ ...of.rate(making), path: [draw.text('rate heading', say.english.rate)] }], draw.chance(0.6)),
    ...maybe(
      [
        {
          path: [draw.text('remaining heading', say.english.remaining)],
          amount: project => planOf(project) - paidTo(project, time.month),
        },
      ],
      draw.chance(0.4),
    ),
  ]
}

const englishCommitments = (making: Making): readonly Column[] => {
  const { draw, time } = making
  const months = draw.of('months', { short: say.english.months, long: say.english.longMonths })
  const head = fill(draw.text('commitment heading', say.english.commitment), time)
  const next = draw.of('month 13', {
    'Jan-yy': `${months[0]}-${(time.year + 1) % 100}`,
    'Jan yyyy': `${months[0]} ${time.year + 1}`,
  })
  return [
    englishPlan(making),
    ...[...months, next].map((text, at) => ({
      path: [head, text],
      amount: ({ commitments }: { commitments: readonly number[] }) => commitments[at],
      meaning: { kind: 'commitment', basis: 'inMonth', asOf: of.monthEndOf(making, at + 1) } as const,
      key: `m${at + 1}`,
    })),
    ...maybe([{ path: [head, 'Total'], amount: project => committedTo(project, 13) }], draw.flag('months sum', 0.3)),
  ]
}

export { behind }
