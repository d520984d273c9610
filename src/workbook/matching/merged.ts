import type { Finding } from '../said/findings.ts'
import type { ReadFact } from '../said/interpretation.ts'
import type { PlannedFact } from '../said/plan.ts'

/** A fact as the file words it, and as it goes in. */
type FactPair = { readonly read: ReadFact; readonly planned: PlannedFact }

/**
 * Figures of two names that turned out to mean one project or one source: only one of them could stand, and the other
 * would be lost in silence. The same amount on another sheet is the same figure told twice. One finding a row.
 */
export const mergedFigures = (
  planned: readonly PlannedFact[],
  reads: readonly ReadFact[],
  told: readonly Finding[],
): readonly Finding[] => {
  const merged = mergedNames(planned, reads)
  if (merged.size === 0) return []
  const facts = planned.flatMap((fact, at) => (reads[at] ? { read: reads[at], planned: fact } : []))
  const mayMerge = ({ planned: { projectId, sourceId } }: FactPair): boolean =>
    merged.has(projectId) || merged.has(sourceKey(sourceId))
  const toldRows = new Set(
    told.flatMap(({ code, sheet, cell }) => (code === 'duplicate-project' ? rowOf(sheet, cell) : [])),
  )
  const first = new Map<string, FactPair>()
  const findings: Finding[] = []
  for (const fact of facts.filter(mayMerge)) {
    const key = keyOf(fact.planned)
    const before = first.get(key)
    const row = rowOf(fact.planned.sheet, fact.planned.cell)
    if (before === undefined) first.set(key, fact)
    else if (losesOne(before, fact) && !toldRows.has(row)) {
      toldRows.add(row)
      findings.push(findingOf(before, fact))
    }
  }
  return findings
}

/** Projects and sources that have several names in the file: none in nearly every file. */
const mergedNames = (planned: readonly PlannedFact[], reads: readonly ReadFact[]): ReadonlySet<string> => {
  const names = new Map<string, string>()
  const merged = new Set<string>()
  const meet = (id: string, name: string): void => {
    if ((names.get(id) ?? name) === name) names.set(id, name)
    else merged.add(id)
  }
  for (let at = 0; at < planned.length; at += 1) {
    const [fact, before] = [planned[at], planned[at - 1]]
    const [read, readBefore] = [reads[at], reads[at - 1]]
    if (fact === undefined || read === undefined) continue
    // A row's facts name the same project one after the other: it is met once.
    const isSameRow = readBefore?.project === read.project && readBefore.investor === read.investor
    if (!isSameRow || before?.projectId !== fact.projectId) meet(fact.projectId, projectName(read))
    const isSameSource = readBefore?.fundingSource === read.fundingSource && before?.sourceId === fact.sourceId
    if (!isSameSource) meet(sourceKey(fact.sourceId), read.fundingSource ?? '')
  }
  return merged
}

const sourceKey = (id: PlannedFact['sourceId']): string => `source ${id}`

const projectName = ({ project, investor }: ReadFact): string =>
  `${project.code ?? ''}\n${project.name}\n${investor ?? ''}`

const keyOf = ({ projectId, kind, capital, reporter, basis, sourceId, asOf }: PlannedFact): string =>
  [projectId, kind, capital, reporter, basis, sourceId, asOf].join('\n')

/** What one name says twice, the reading of the file has judged already. */
const losesOne = (before: FactPair, now: FactPair): boolean => {
  const isOneName =
    projectName(before.read) === projectName(now.read) && before.read.fundingSource === now.read.fundingSource
  if (isOneName) return false
  return (
    before.planned.amount !== now.planned.amount || (before.read.sheet === now.read.sheet && now.planned.amount !== 0)
  )
}

const rowOf = (sheet: string | undefined, cell: string | undefined): string =>
  `${sheet}\n${(cell ?? '').replace(/^[A-Z]+/u, '')}`

const findingOf = (before: FactPair, { read, planned }: FactPair): Finding => ({
  code: 'duplicate-project',
  severity: 'error',
  sheet: planned.sheet,
  cell: planned.cell,
  name: read.project.name,
  firstCell: before.planned.cell,
  sameAmounts: before.planned.amount === planned.amount,
})
