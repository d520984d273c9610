import { fill, monthEnd } from './calendar.ts'
import { inMonth, phrased, toDate, type Making } from './making.ts'
import type { Column } from './model.ts'
import { monthHeads, series } from './months.ts'
import { committedTo } from './people.ts'
import * as say from './phrases.ts'

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
