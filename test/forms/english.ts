import { fill, monthEnd } from './calendar.ts'
import type { Making } from './making.ts'
import type { Column } from './model.ts'
import { rate, paidToDate } from './payments.ts'
import { committedTo, paidTo, planOf } from './people.ts'
import * as say from './phrases.ts'

/** As boards with foreign lenders write: the Vietnamese words in brackets behind the English. */
export const bilingual = ({ draw }: Making, columns: readonly Column[]): readonly Column[] => {
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

export const englishReport = (making: Making): readonly Column[] => {
  const { draw, time } = making
  const paid = paidToDate(making, { daySaid: 'heading' })
  return [
    ...maybe(
      [{ path: [draw.pick(say.english.investment)], amount: ({ investment }) => investment }],
      draw.flag('investment', 0.4),
    ),
    englishPlan(making),
    { ...paid, path: [fill(draw.text('paid heading', say.english.paid), time)] },
    ...maybe([{ ...rate(making), path: [draw.text('rate heading', say.english.rate)] }], draw.chance(0.6)),
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

export const englishCommitments = (making: Making): readonly Column[] => {
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
      meaning: { kind: 'commitment', basis: 'inMonth', asOf: monthEnd(time.year, at + 1) } as const,
      key: `m${at + 1}`,
    })),
    ...maybe([{ path: [head, 'Total'], amount: project => committedTo(project, 13) }], draw.flag('months sum', 0.3)),
  ]
}

const maybe = (columns: readonly Column[], chance: boolean): readonly Column[] => (chance ? columns : [])
