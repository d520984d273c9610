import { monthEnd, reportDay } from './calendar.ts'
import { heading, inMonth, phrased, shareOf, toDate, type DaySaid, type Making } from './making.ts'
import type { Column, Project } from './model.ts'
import { monthHeads, series } from './months.ts'
import { paidTo, planOf } from './people.ts'
import * as say from './phrases.ts'

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
