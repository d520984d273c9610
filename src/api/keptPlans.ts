import type { LedgerContext } from '../workbook/planImport.ts'
import type { ImportPlan } from '../workbook/said/plan.ts'
import type { ImportComparison } from './difference/difference.ts'
import type { ImportReading } from './readImport.ts'

/** What committing a file would write, and what that would change, on one version of the store and under some bounds. */
export type PlannedChange = ImportComparison & {
  readonly plan: ImportPlan
  readonly bounds: PlanBounds
  /** What the file gives as the year's own plan, in đồng. */
  readonly planned: number
}

/** Records that the store keeps beside the ledger, and that a plan rests on. */
export type PlanBounds = Pick<LedgerContext, 'locked' | 'sizeOfYear'>

export type KeptPlans = {
  readonly recall: (key: string, version: number) => PlannedChange | undefined
  readonly keep: (key: string, version: number, planned: PlannedChange) => void
}

/**
 * Plans of the files that were looked at last: what was matched and compared for a preview need not be once more for its
 * commit. They hold on one version of the store alone: once it has moved, whatever the change, all of them go. Up to so
 * many facts, some hundred and fifty bytes each; what is larger is not kept.
 */
export const createKeptPlans = (mostFacts = 1_500_000): KeptPlans => {
  const kept = new Map<string, PlannedChange>()
  let keptOn = NaN
  let facts = 0
  const forget = (key: string): void => {
    facts -= kept.get(key)?.plan.facts.length ?? 0
    kept.delete(key)
  }
  const moveTo = (version: number): void => {
    if (version !== keptOn) for (const key of kept.keys()) forget(key)
    keptOn = version
  }
  return {
    recall: (key, version) => {
      moveTo(version)
      return kept.get(key)
    },
    keep: (key, version, planned) => {
      moveTo(version)
      forget(key)
      if (planned.plan.facts.length > mostFacts) return
      kept.set(key, planned)
      facts += planned.plan.facts.length
      for (const oldest of kept.keys()) {
        if (facts <= mostFacts && kept.size <= mostPlans) break
        forget(oldest)
      }
    },
  }
}

/** Eighty files dropped at once are previewed, and the first of them is committed. */
const mostPlans = 100

/** All that a plan follows from but the store: the same bytes, read and matched as told. */
export const planKey = ({ sha256, file, hints, decisions, asked }: ImportReading): string =>
  JSON.stringify([sha256, file.fileName, hints, decisions, asked])

export const sameBounds = (a: PlanBounds, b: PlanBounds): boolean => textOf(a) === textOf(b)

const textOf = ({ locked, sizeOfYear }: PlanBounds): string =>
  JSON.stringify([[...(locked ?? [])], sizeOfYear?.plan ?? null, sizeOfYear?.of ?? null])
