import type { Column, Project } from './model.ts'
import { heading, phrased, shareOf, toDate, type Making } from './making.ts'
import { planOf } from './people.ts'
import * as say from './phrases.ts'

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
      path: [
        head,
        draw.text('plan before', [
          'Giao đầu năm',
          'Đã giao đầu năm',
          'Kế hoạch giao ban đầu',
          'KH đầu năm',
          'Giao lần đầu',
          'Trước điều chỉnh',
        ]),
      ],
      amount: project => planOf(project) - changeOf(project),
      meaning: { ...meaning, optional: true },
      key: 'began',
    },
    {
      path: [
        head,
        draw.text('plan change', [
          'Điều chỉnh, bổ sung trong năm',
          'Điều chỉnh tăng, giảm',
          'Tăng (+), giảm (-)',
          'Điều chỉnh (tăng/giảm)',
          'Bổ sung, điều chỉnh',
          'Số điều chỉnh',
        ]),
      ],
      amount: project => changeOf(project) || undefined,
      key: 'change',
    },
    {
      path: [
        head,
        draw.text('plan after', [
          'Sau điều chỉnh',
          'Kế hoạch sau điều chỉnh, bổ sung',
          'Kế hoạch sau điều chỉnh',
          'KH hiện hành',
          'KH sau ĐC',
        ]),
      ],
      amount: planOf,
      meaning,
      key: 'plan',
      formula: 'began+change',
    },
  ]
}
