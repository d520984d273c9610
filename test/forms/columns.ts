import { fill, monthEnd, reportDay } from './calendar.ts'
import type { Column, Draw, Meaning, Project, Time } from './model.ts'
import { committedTo, paidTo, planOf } from './people.ts'
import * as say from './phrases.ts'

/** What the columns of one form are drawn with. */
export type Making = {
  readonly draw: Draw
  readonly time: Time
  readonly dayForm: string
  /** Amounts are multiples of so many đồng. */
  readonly step: number
}

/** Where the report's day is said. */
export type DaySaid = { readonly daySaid: 'heading' | 'title' }

const heading = ({ time, dayForm }: Making, phrase: string): string => fill(phrase, time, dayForm)

type Said = { readonly name: string; readonly phrases: readonly string[]; readonly remarks?: readonly string[] }

/** A phrase of these, with now and then a remark in brackets. */
const phrased = (making: Making, { name, phrases, remarks }: Said): string => {
  const phrase = making.draw.text(`${name} heading`, phrases)
  const remark = remarks && making.draw.chance(0.2) ? making.draw.text(`${name} remark`, remarks) : undefined
  return heading(making, remark === undefined ? phrase : `${phrase} (${remark})`)
}

const toDate = (kind: Meaning['kind'], asOf: string): Meaning => ({ kind, basis: 'toDate', asOf })
const inMonth = (kind: Meaning['kind'], asOf: string): Meaning => ({ kind, basis: 'inMonth', asOf })

/** This year's plan: one column, or by source with or without its sum. */
export const planColumns = (making: Making): readonly Column[] => {
  const { draw, time } = making
  const head = phrased(making, { name: 'plan', phrases: say.plan, remarks: say.planRemarks })
  const meaning = toDate('plan', `${time.year}-01-01`)
  const shape = draw.of('plan split', { 'one|5': 'one', 'sum and parts|2': 'both', 'parts only': 'parts' } as const)
  const whole: Column = { path: [head], amount: planOf, meaning, key: 'plan' }
  if (shape === 'one') return [whole]
  const pair = draw.of('sources', Object.fromEntries(say.sourcePairs.map(names => [names.join(' + '), names])))
  const among = draw.flag('plan among', 0.4) ? ['Trong đó'] : []
  const parts = pair.map((source, at): Column => ({
    path: [head, ...(shape === 'both' ? among : []), source],
    amount: project => project.plan[at === 0 ? 0 : 1],
    meaning: { ...meaning, source, ...(shape === 'both' && { option: 'plan:parts' }) },
    key: `plan${at}`,
  }))
  const sum: Column = {
    ...whole,
    path: [head, draw.pick(say.total)],
    meaning: { ...meaning, option: 'plan:total' },
    formula: 'plan0+plan1',
  }
  return shape === 'both' ? [sum, ...parts] : parts
}

/** Of earlier plans, allowed to run on this year. */
export const carriedColumn = (making: Making): Column => ({
  path: [phrased(making, { name: 'carried', phrases: say.carriedOver })],
  amount: ({ carried }) => (carried === 0 ? undefined : carried),
  meaning: toDate('carriedOver', `${making.time.year}-01-01`),
  key: 'carried',
})

type Series = {
  readonly making: Making
  readonly head: string
  readonly heads: readonly string[]
  readonly of: (project: Project, month: number) => number
  readonly meaning: (month: number) => Meaning
}

const series = ({ head, heads, of, meaning }: Series): readonly Column[] =>
  heads.map((text, at) => ({
    path: [head, text],
    amount: project => of(project, at + 1),
    meaning: meaning(at + 1),
    key: `m${at + 1}`,
  }))

const monthHeads = ({ draw, time }: Making, count: number): readonly string[] => {
  const style = draw.text('months', say.months)
  return Array.from({ length: count }, (_, at) =>
    at === 12 ? fill(draw.text('month 13', say.lastMonth), time) : fill(style, { ...time, month: at + 1 }),
  )
}

/** Twelve or thirteen months of promises, each of its month. */
export const commitmentMonths = (making: Making): readonly Column[] => {
  const { draw, time } = making
  const head = phrased(making, { name: 'commitment', phrases: say.commitments, remarks: say.commitmentRemarks })
  const count = draw.of('months count', { '13|3': 13, 12: 12 })
  const columns = series({
    making,
    head,
    heads: monthHeads(making, count),
    of: ({ commitments }, month) => commitments[month - 1] ?? 0,
    meaning: month => inMonth('commitment', monthEnd(time.year, month)),
  })
  const sum: Column = {
    path: [head, draw.pick(['Tổng cộng', 'Cả năm', 'Tổng số', 'Cộng'])],
    amount: project => committedTo(project, count),
    key: 'months',
    formula: `m1+…+m${count}`,
  }
  return draw.of('months sum', { 'none|2': columns, before: [sum, ...columns], after: [...columns, sum] })
}

export const commitmentEnds = (making: Making): readonly Column[] => {
  const { draw, time } = making
  const head = phrased(making, { name: 'commitment', phrases: say.commitmentsToDate, remarks: say.commitmentRemarks })
  const style = draw.text('months', say.monthEnds)
  const last = draw.text('month 13', say.lastMonthEnd)
  const count = draw.of('months count', { '13|2': 13, 12: 12 })
  return series({
    making,
    head,
    heads: Array.from({ length: count }, (_, at) =>
      at === 12 ? fill(last, time) : fill(style, { ...time, ...endOf(time.year, at + 1) }),
    ),
    of: committedTo,
    meaning: month => toDate('commitment', monthEnd(time.year, month)),
  })
}

const endOf = (year: number, month: number) => ({ month, day: Number(monthEnd(year, month).slice(8)) })

export const commitmentQuarters = (making: Making): readonly Column[] => {
  const { draw, time } = making
  const head = phrased(making, {
    name: 'commitment',
    phrases: say.commitmentsToDate.filter(text => !text.includes('tháng')),
  })
  const style = draw.text('quarters', say.quarterEnds)
  return series({
    making,
    head,
    heads: [1, 2, 3, 4].map(quarter => fill(style, { ...time, month: quarter })),
    of: (project, quarter) => committedTo(project, quarter * 3),
    meaning: quarter => toDate('commitment', monthEnd(time.year, quarter * 3)),
  })
}

/** Quarters' own amounts: the ledger knows months and sums to date, so nobody can say where these belong. */
export const commitmentInQuarters = (making: Making): readonly Column[] => {
  const { draw, time } = making
  const style = draw.text('quarters', ['Quý {roman}', 'Quý {roman}/{Y}', 'Trong quý {m}'])
  const head = phrased(making, {
    name: 'commitment',
    phrases: ['Cam kết giải ngân theo quý', 'Đăng ký giải ngân trong từng quý'],
  })
  return [1, 2, 3, 4].map(quarter => ({
    path: [head, fill(style, { ...time, month: quarter })],
    amount: project => committedTo(project, quarter * 3) - committedTo(project, quarter * 3 - 3),
  }))
}

export const paidMonths = (making: Making): readonly Column[] => {
  const { time } = making
  return series({
    making,
    head: phrased(making, { name: 'paid', phrases: say.paidMonths, remarks: say.paidRemarks }),
    heads: monthHeads(making, time.month),
    of: ({ disbursed }, month) => disbursed[month - 1] ?? 0,
    meaning: month => inMonth('disbursement', monthEnd(time.year, month)),
  })
}

/** Disbursed to the report's day. The heading says the day, or the title does. */
export const paidToDate = (making: Making, { daySaid }: DaySaid): Column => ({
  path: [
    phrased(making, {
      name: 'paid',
      phrases: daySaid === 'heading' ? say.paidToDate : say.paidToReport,
      remarks: say.paidRemarks,
    }),
  ],
  amount: project => paidTo(project, making.time.month),
  meaning: toDate('disbursement', reportDay(making.time)),
  key: 'paid',
})

export const paidInMonth = (making: Making): Column => ({
  path: [phrased(making, { name: 'month', phrases: say.paidInMonth, remarks: say.paidRemarks })],
  amount: ({ disbursed }) => disbursed[making.time.month - 1],
  meaning: inMonth('disbursement', monthEnd(making.time.year, making.time.month)),
  key: 'month',
})

export const paidBefore = (making: Making): Column => ({
  path: [phrased(making, { name: 'before', phrases: say.paidBefore })],
  amount: project => paidTo(project, making.time.month - 1),
  meaning: toDate('disbursement', monthEnd(making.time.year, making.time.month - 1)),
  key: 'before',
})

/** Both capitals' payments under one head, with their sum. */
export const paidOfBoth = (making: Making, { daySaid }: DaySaid): readonly Column[] => {
  const { draw } = making
  const whole = paidToDate(making, { daySaid })
  const [head = ''] = whole.path
  return [
    {
      path: [head, draw.pick(say.total)],
      amount: project => paidTo(project, making.time.month) + project.disbursedCarried,
      key: 'both',
      formula: 'paid+paidCarried',
    },
    { ...whole, path: [head, heading(making, draw.pick(['Kế hoạch năm {Y}', 'KH {Y}', 'Vốn năm {Y}']))] },
    {
      path: [head, heading(making, draw.pick(['Kế hoạch kéo dài', 'KH năm {P} kéo dài', 'Vốn kéo dài']))],
      amount: ({ carried, disbursedCarried }) => (carried === 0 ? undefined : disbursedCarried),
      meaning: { ...toDate('disbursement', reportDay(making.time)), capital: 'carriedOver' },
      key: 'paidCarried',
    },
  ]
}

/** As treasuries write it: the sum, of it for work done, of it advances not yet recovered. */
export const paidByTreasury = (making: Making, { daySaid }: DaySaid): readonly Column[] => {
  const { draw, time, step } = making
  const whole = paidToDate(making, { daySaid })
  const [head = ''] = whole.path
  const among = draw.flag('paid among', 0.5) ? ['Trong đó'] : []
  const advanceOf = (project: Project): number => shareOf(paidTo(project, time.month), { share: 0.25, step })
  return [
    { ...whole, path: [head, draw.pick(say.total)], formula: 'volume+advance' },
    {
      path: [head, ...among, draw.text('volume', say.volume)],
      amount: project => paidTo(project, time.month) - advanceOf(project),
      key: 'volume',
    },
    { path: [head, ...among, draw.text('advance', say.advance)], amount: advanceOf, key: 'advance' },
  ]
}

export const nextCommitment = (making: Making): Column => ({
  path: [phrased(making, { name: 'next', phrases: say.nextCommitment, remarks: say.commitmentRemarks })],
  amount: ({ commitments }) => commitments[making.time.month],
  meaning: inMonth('commitment', monthEnd(making.time.year, making.time.month + 1)),
  key: 'next',
})

export const yearCommitment = (making: Making): Column => ({
  path: [
    phrased(making, {
      name: 'year commitment',
      phrases: ['Cam kết giải ngân đến 31/01/{N}', 'Cam kết giải ngân lũy kế đến hết 31/01/{N}'],
    }),
  ],
  amount: project => committedTo(project, 13),
  meaning: toDate('commitment', monthEnd(making.time.year, 13)),
  key: 'yearEnd',
})

/** Money that is expected: nothing is paid and nothing promised. Of a month, to its end, or to the year's. */
export const estimate = (making: Making): Column => {
  const { time, step } = making
  const head = phrased(making, { name: 'estimate', phrases: say.estimates })
  const nextMonth = (project: Project): number => project.commitments[time.month] ?? 0
  const amountOf = (project: Project): number => {
    if (/cả năm|cuối năm|hết năm|31\/01|31\/12/u.test(head)) return shareOf(planOf(project), { share: 0.96, step })
    return /đến hết/u.test(head) ? paidTo(project, time.month) + nextMonth(project) : nextMonth(project)
  }
  return { path: [head], amount: amountOf, key: 'estimate' }
}

export const rate = (making: Making): Column => {
  const isPercent = making.draw.flag('rate as percent', 0.4)
  const share = (projects: readonly Project[]): number => {
    const paid = projects.reduce((sum, project) => sum + paidTo(project, making.time.month), 0)
    const planned = projects.reduce((sum, project) => sum + planOf(project), 0)
    const tenThousandth = Math.round((paid / planned) * 10_000)
    return isPercent ? tenThousandth / 10_000 : tenThousandth / 100
  }
  return {
    path: [making.draw.text('rate heading', say.rates)],
    other: project => share([project]),
    ofAll: share,
    key: 'rate',
    formula: 'paid/plan',
    ...(isPercent && { percent: true }),
  }
}

export const remaining = (making: Making): Column => ({
  path: [making.draw.text('remaining heading', say.remaining)],
  amount: project => planOf(project) - paidTo(project, making.time.month),
  key: 'left',
  formula: 'plan-paid',
})

/** Plan as the year began, what changed, and what holds now: only the last is the plan. */
export const changedPlan = (making: Making): readonly Column[] => {
  const { draw, time, step } = making
  const head = heading(making, draw.pick(['Kế hoạch vốn năm {Y}', 'Kế hoạch đầu tư công năm {Y}']))
  const changeOf = (project: Project): number => {
    const change = shareOf(planOf(project), { share: 0.1, step })
    return [change, 0, -change][Number(project.code) % 3] ?? 0
  }
  const meaning = toDate('plan', `${time.year}-01-01`)
  draw.note('plan split', 'changed')
  return [
    {
      path: [head, draw.text('plan before', ['Giao đầu năm', 'Đã giao đầu năm', 'Kế hoạch giao ban đầu'])],
      amount: project => planOf(project) - changeOf(project),
      meaning: { ...meaning, optional: true },
      key: 'began',
    },
    {
      path: [
        head,
        draw.text('plan change', ['Điều chỉnh, bổ sung trong năm', 'Điều chỉnh tăng, giảm', 'Tăng (+), giảm (-)']),
      ],
      amount: project => changeOf(project) || undefined,
      key: 'change',
    },
    {
      path: [
        head,
        draw.text('plan after', ['Sau điều chỉnh', 'Kế hoạch sau điều chỉnh, bổ sung', 'Kế hoạch sau điều chỉnh']),
      ],
      amount: planOf,
      meaning,
      key: 'plan',
      formula: 'began+change',
    },
  ]
}

/** So much of an amount, rounded down to the form's steps. */
export const shareOf = (amount: number, { share, step }: { share: number; step: number }): number =>
  Math.floor((amount * share) / step) * step

export const monthEndOf = ({ time }: Making, month: number): string => monthEnd(time.year, month)
