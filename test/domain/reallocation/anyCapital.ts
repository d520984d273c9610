import * as fc from 'fast-check'

import { projectId, sourceId } from '../../../src/domain/base/ids.ts'
import { dong } from '../../../src/domain/base/money.ts'
import type { CapitalLine } from '../../../src/domain/reallocation/lines.ts'
import type { MoveConstraints } from '../../../src/domain/reallocation/moves.ts'

export type LineWords = {
  readonly project?: string
  readonly source?: string
  readonly investor?: string
  readonly plan: number
  readonly actual?: number
  readonly p50?: number
  readonly p90?: number
  readonly capacity?: number
}

/** A line in whole triệu, as a test would tell it. */
export const line = ({
  project = 'road',
  source = 'local',
  investor = 'transport',
  plan,
  actual = 0,
  p50 = plan,
  p90 = p50,
  capacity = 0,
}: LineWords): CapitalLine => ({
  project: projectId(project),
  projectName: `Dự án ${project}`,
  investor,
  investorName: `Đơn vị ${investor}`,
  source: sourceId(source),
  sourceName: `Nguồn ${source}`,
  plan: trieu(plan),
  actual: trieu(actual),
  expected: { p50: trieu(p50), p90: trieu(p90) },
  capacity: trieu(capacity),
})

export const trieu = (amount: number) => dong(Math.round(amount * 1_000_000))

/** Capital of a handful of projects from two sources, told to the đồng. */
export const anyCapital: fc.Arbitrary<readonly CapitalLine[]> = fc
  .array(
    fc.record({
      project: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      source: fc.constantFrom('central', 'local'),
      plan: fc.integer({ min: 1, max: 500_000_000_000 }),
      actual: fc.double({ min: 0, max: 1.1, noNaN: true }),
      p50: fc.double({ min: 0, max: 1, noNaN: true }),
      p90: fc.double({ min: 0, max: 1, noNaN: true }),
      capacity: fc.integer({ min: 0, max: 200_000_000_000 }),
    }),
    { maxLength: 12 },
  )
  .map(drafts => {
    const unique = new Map(drafts.map(draft => [`${draft.project} ${draft.source}`, draft]))
    const capacity = new Map(drafts.map(draft => [draft.project, draft.capacity]))
    return [...unique.values()].map(draft => {
      const { plan, project, source } = draft
      const actual = Math.round(draft.actual * plan)
      const between = (share: number): number => actual + Math.round(share * Math.max(0, plan - actual))
      const p50 = between(Math.min(draft.p50, draft.p90))
      return {
        ...line({ project, source, investor: project < 'd' ? 'transport' : 'health', plan: 0 }),
        plan: dong(plan),
        actual: dong(actual),
        expected: { p50: dong(p50), p90: dong(between(Math.max(draft.p50, draft.p90))) },
        capacity: dong(capacity.get(project) ?? 0),
      }
    })
  })

export const anyConstraints: fc.Arbitrary<MoveConstraints> = fc.record({
  level: fc.constantFrom('p50', 'p90'),
  leastMove: fc.constantFrom(0, 1_000_000_000, 20_000_000_000).map(dong),
  within: fc.constantFrom('province', 'investor'),
  excluded: fc.subarray(['a', 'd'].map(projectId)),
})
