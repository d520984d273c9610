import { bounded, type Dong } from '../../domain/base/money.ts'
import { reporters } from '../../domain/ledger/ledger.ts'
import type { RowFacts } from '../facts/facts.ts'
import type { Finding } from '../said/findings.ts'
import { refOf } from '../tables/grid.ts'
import type { ReadFact } from '../said/interpretation.ts'
import type { Table } from '../rows/table.ts'

/** What a project's own amounts say against each other: commitments and disbursement against plan, series that fall. */
export const checkProjects = (table: Table, rows: readonly RowFacts[]): readonly Finding[] =>
  gatherSeries(table, rows).flatMap(facts => (isInOrder(facts) ? [] : checkSeries(facts)))

/** Without a closer look: nothing above the plan by any count, and no to-date amount below the one before it. */
const isInOrder = (facts: readonly ReadFact[]): boolean => {
  const plan = facts[0]?.kind === 'plan' ? facts[0].amount : undefined
  const sums = { commitment: 0, disbursement: 0 }
  const last: { commitment?: ReadFact; disbursement?: ReadFact } = {}
  for (const fact of facts) {
    const { kind, amount, basis } = fact
    if (kind !== 'commitment' && kind !== 'disbursement') continue
    if (fact.capital === 'carriedOver' || fact.fundingSource !== undefined || amount < 0) return false
    sums[kind] = basis === 'inMonth' ? sums[kind] + amount : Math.max(sums[kind], amount)
    if (basis === 'inMonth') continue
    const before = last[kind]
    if (before && (amount < before.amount || fact.asOf < before.asOf)) return false
    last[kind] = fact
  }
  return Math.max(sums.commitment, sums.disbursement) <= (plan ?? 0)
}

/** The facts of one project and source: one row's, or those of all its rows where months run down. */
const gatherSeries = ({ fields }: Table, rows: readonly RowFacts[]): readonly (readonly ReadFact[])[] => {
  if (fields.period === undefined) return rows.map(({ facts }) => facts)
  const series: ReadFact[][] = []
  let last: RowFacts | undefined
  for (const row of rows) {
    if (last?.project.project === row.project.project && last.project.source === row.project.source)
      series.at(-1)?.push(...row.facts)
    else series.push([...row.facts])
    last = row
  }
  return series
}

const checkSeries = (facts: readonly ReadFact[]): readonly Finding[] => {
  const findings: Finding[] = []
  const commitments = facts.filter(({ kind }) => kind === 'commitment')
  const disbursements = facts.filter(({ kind }) => kind === 'disbursement')
  const limits = limitsOf(facts)
  for (const capital of ['planYear', 'carriedOver'] as const) {
    const committed = passes(
      commitments.filter(fact => fact.capital === capital),
      limits(capital, commitments),
    )
    if (committed)
      findings.push({
        code: 'commitment-exceeds-plan',
        severity: 'warning',
        ...placeOf(committed.fact),
        committed: committed.amount,
        plan: committed.limit,
      })
    for (const told of byReporter(disbursements.filter(fact => fact.capital === capital))) {
      const actual = passes(told, limits(capital, disbursements))
      if (actual)
        findings.push({
          code: 'actual-exceeds-plan',
          severity: 'warning',
          ...placeOf(actual.fact),
          actual: actual.amount,
          plan: actual.limit,
        })
    }
  }
  findings.push(...fallsIn(commitments), ...fallsIn(disbursements))
  return findings
}

const placeOf = ({ sheet, cell }: ReadFact): { readonly sheet: string; readonly cell: string } => ({ sheet, cell })

/** The treasury's figures and the investor's are two views of the same money. */
const byReporter = (facts: readonly ReadFact[]): readonly (readonly ReadFact[])[] =>
  facts.some(({ reporter }) => reporter !== undefined)
    ? [undefined, ...reporters].map(reporter => facts.filter(fact => fact.reporter === reporter))
    : [facts]

type FactCapital = ReadFact['capital']

/** What may be committed or disbursed at most; last year's capital too, where the file does not tell the two apart. */
const limitsOf = (
  facts: readonly ReadFact[],
): ((capital: FactCapital, against: readonly ReadFact[]) => Dong | undefined) => {
  const total = (kind: 'plan' | 'carriedOver'): Dong | undefined => {
    const plans = facts.filter(fact => fact.kind === kind)
    const latest = plans.reduce((last, { asOf }) => (asOf > last ? asOf : last), '')
    return plans.length === 0 ? undefined : sumOf(plans.filter(({ asOf }) => asOf === latest))
  }
  const plan = total('plan')
  const carried = total('carriedOver')
  return (capital, against) => {
    if (capital === 'carriedOver') return carried
    const isApart = against.some(fact => fact.capital === 'carriedOver')
    return plan === undefined || isApart ? plan : bounded(plan + (carried ?? 0))
  }
}

const sumOf = (facts: readonly ReadFact[]): Dong => bounded(facts.reduce((sum, { amount }) => sum + amount, 0))

type LimitExcess = { readonly fact: ReadFact; readonly amount: Dong; readonly limit: Dong }

/** The first amount with which the limit is passed: to date by itself, in-month all so far. */
const passes = (facts: readonly ReadFact[], limit: Dong | undefined): LimitExcess | undefined => {
  if (limit === undefined || facts.length === 0) return undefined
  const byDay = facts.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
  let inMonth = 0
  const toDate = new Map<string, number>()
  for (const fact of byDay) {
    if (fact.basis === 'inMonth') inMonth += fact.amount
    else toDate.set(fact.asOf, (toDate.get(fact.asOf) ?? 0) + fact.amount)
    const amount = fact.basis === 'inMonth' ? inMonth : (toDate.get(fact.asOf) ?? 0)
    if (amount > limit) return { fact, amount: bounded(amount), limit }
  }
  return undefined
}

/** A to-date amount under the one before it, of the same capital and source. */
const fallsIn = (facts: readonly ReadFact[]): readonly Finding[] => {
  const toDate = facts.filter(({ basis }) => basis === 'toDate')
  if (toDate.length < 2) return []
  const findings: Finding[] = []
  const last = new Map<string, ReadFact>()
  for (const fact of toDate.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))) {
    const key = `${fact.capital}|${fact.fundingSource ?? ''}|${fact.reporter ?? ''}`
    const before = last.get(key)
    last.set(key, fact)
    if (before && fact.amount < before.amount && before.asOf < fact.asOf) findings.push(fallOf(before, fact))
  }
  return findings
}

const fallOf = (before: ReadFact, now: ReadFact): Finding => ({
  code: 'to-date-falls',
  severity: 'warning',
  ...placeOf(now),
  before: before.amount,
  beforeAsOf: before.asOf,
  beforeCell: before.cell,
  beforeFile: undefined,
  now: now.amount,
  nowAsOf: now.asOf,
})

/** A project that stands twice with figures of the same kind and day: which of them counts, nobody can tell. */
export const checkDuplicates = (
  tables: readonly { readonly table: Table; readonly rows: readonly RowFacts[] }[],
): readonly Finding[] => {
  const seen = new Map<string, RowFactsInTable[]>()
  const findings: Finding[] = []
  for (const { table, rows } of tables) {
    for (const { project, facts } of rows) {
      if (facts.length === 0) continue
      const standing = { table, row: project.row, facts }
      const key = duplicateKey(table, { project, facts })
      const others = seen.get(key) ?? []
      const first = others.slice(0, 20).find(other => overlaps(other.facts, facts))
      if (first) findings.push(duplicateOf(first, standing))
      else seen.set(key, [...others, standing])
    }
  }
  return findings
}

type RowFactsInTable = { readonly table: Table; readonly row: number; readonly facts: readonly ReadFact[] }

const duplicateKey = ({ fields }: Table, { project, facts }: RowFacts): string => {
  const name = project.project.code ?? `${project.project.name.toLowerCase()}|${project.investor ?? ''}`
  const period = fields.period === undefined ? '' : (facts.find(({ kind }) => kind !== 'plan')?.asOf ?? '')
  return `${name}|${project.source ?? ''}|${period}`
}

const sameFact = (a: ReadFact, b: ReadFact): boolean =>
  a.kind === b.kind &&
  a.asOf === b.asOf &&
  a.basis === b.basis &&
  a.capital === b.capital &&
  a.reporter === b.reporter &&
  a.fundingSource === b.fundingSource

const overlaps = (a: readonly ReadFact[], b: readonly ReadFact[]): boolean =>
  b.some(fact => a.some(other => sameFact(fact, other)))

const duplicateOf = (first: RowFactsInTable, second: RowFactsInTable): Finding => {
  const sameAmounts = second.facts.every(fact =>
    first.facts.every(other => !sameFact(fact, other) || fact.amount === other.amount),
  )
  return {
    code: 'duplicate-project',
    severity: sameAmounts && first.table.grid !== second.table.grid ? 'warning' : 'error',
    sheet: second.table.grid.sheet.name,
    cell: nameCell(second),
    name: second.facts[0]?.project.name ?? '',
    firstCell: nameCell(first),
    sameAmounts,
  }
}

const nameCell = ({ table, row }: RowFactsInTable): string =>
  refOf(row, table.fields.name ?? table.fields.code ?? table.frame.left)
