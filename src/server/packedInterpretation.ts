import type { Mend } from '../domain/ledger/ledger.ts'
import { dong } from '../domain/base/money.ts'
import { digestOf } from '../workbook/said/digest.ts'
import type { Interpretation, ReadFact } from '../workbook/said/interpretation.ts'

/**
 * An interpretation on its way between two processes: its facts in columns, what repeats as a position in a table. As
 * objects, a quarter of a million facts take longer to send than to read out of the file.
 */
export type PackedInterpretation = Omit<Interpretation, 'facts'> & {
  readonly facts: PackedFacts
  readonly digest: string
}

type PackedFacts = {
  readonly count: number
  /** Everything of a fact but its project, amount and cell; some hundreds per file. */
  readonly series: readonly Series[]
  readonly projects: readonly ReadFact['project'][]
  /** A1 references, one per line. */
  readonly cells: string
  readonly seriesOf: Uint32Array<ArrayBuffer>
  readonly projectOf: Uint32Array<ArrayBuffer>
  /** Whole đồng: a float holds them exactly. */
  readonly amountOf: Float64Array<ArrayBuffer>
  /** The few that somebody mended, by row. */
  readonly mends: ReadonlyMap<number, Mend>
}

type Series = Omit<ReadFact, 'project' | 'amount' | 'cell' | 'mend'>

export const pack = (interpretation: Interpretation): PackedInterpretation => {
  const { facts } = interpretation
  const series = createTable(isOfSeries, seriesKey, toSeries)
  const projects = createTable(isOfProject, projectKey, ({ project }) => project)
  const seriesOf = new Uint32Array(facts.length)
  const projectOf = new Uint32Array(facts.length)
  const amountOf = new Float64Array(facts.length)
  const mends = new Map<number, Mend>()
  facts.forEach((fact, row) => {
    seriesOf[row] = series.positionOf(fact)
    projectOf[row] = projects.positionOf(fact)
    amountOf[row] = fact.amount
    if (fact.mend !== undefined) mends.set(row, fact.mend)
  })
  const cells = facts.map(({ cell }) => cell).join('\n')
  const columns = { series: series.entries, projects: projects.entries, cells, seriesOf, projectOf, amountOf, mends }
  return { ...interpretation, facts: { count: facts.length, ...columns }, digest: digestOf(interpretation) }
}

/** The facts are made when they are first asked for: what is committed as it was planned needs none. */
export const unpack = (packed: PackedInterpretation): Interpretation & { readonly digest: string } => {
  let facts: readonly ReadFact[] | undefined
  return {
    ...packed,
    get facts() {
      return (facts ??= unpackFacts(packed.facts))
    },
  }
}

const unpackFacts = ({ count, series, projects, cells, ...columns }: PackedFacts): ReadFact[] => {
  const { seriesOf, projectOf, amountOf, mends } = columns
  const references = cells.split('\n')
  const facts: ReadFact[] = []
  for (let row = 0; row < count; row += 1) {
    const { kind, investor, fundingSource, capital, asOf, basis, sheet, fromFormula, reporter } = at(
      series,
      seriesOf[row],
    )
    // Written out: spread into a quarter of a million objects, the series takes three times as long.
    const fact: ReadFact = {
      kind,
      project: at(projects, projectOf[row]),
      investor,
      fundingSource,
      capital,
      asOf,
      basis,
      amount: dong(at(amountOf, row)),
      sheet,
      cell: at(references, row),
      fromFormula,
    }
    const mend = mends.get(row)
    facts.push(
      reporter === undefined && mend === undefined
        ? fact
        : { ...fact, ...(reporter && { reporter }), ...(mend && { mend }) },
    )
  }
  return facts
}

const toSeries = ({ project: _project, amount: _amount, cell: _cell, mend: _mend, ...series }: ReadFact): Series =>
  series

const seriesKey = (fact: Series): string => seriesFields.map(field => fact[field] ?? '\t').join('\n')

const isOfSeries = (series: Series, fact: ReadFact): boolean => {
  for (let at = 0; at < seriesFields.length; at += 1) {
    const field = seriesFields[at]
    if (field !== undefined && series[field] !== fact[field]) return false
  }
  return true
}

const projectKey = ({ project: { code, name } }: ReadFact): string => `${code ?? ''}\n${name}`

const isOfProject = (project: ReadFact['project'], fact: ReadFact): boolean => project === fact.project

/** Every field of a series: one that is added to a fact and missing here, or in `unpackFacts`, would be lost on the way. */
const seriesFields = Object.keys({
  kind: true,
  investor: true,
  fundingSource: true,
  capital: true,
  asOf: true,
  basis: true,
  sheet: true,
  fromFormula: true,
  reporter: true,
} satisfies Record<keyof Series, true>) as readonly (keyof Series)[] // the keys just written

/**
 * What repeats, each once. Rows say the same one after the other: where a fact follows the one that it followed last time,
 * or is like the last, that is soon seen; else it is looked up by its key.
 */
const createTable = <Entry>(
  isOf: (entry: Entry, fact: ReadFact) => boolean,
  keyOf: (fact: ReadFact) => string,
  toEntry: (fact: ReadFact) => Entry,
) => {
  const positions = new Map<string, number>()
  const entries: Entry[] = []
  const followers: number[] = []
  let last = -1
  const isAt = (position: number, fact: ReadFact): boolean => {
    const entry = entries[position]
    return entry !== undefined && isOf(entry, fact)
  }
  const lookedUp = (fact: ReadFact): number => {
    const key = keyOf(fact)
    const position = positions.get(key) ?? entries.push(toEntry(fact)) - 1
    positions.set(key, position)
    return position
  }
  return {
    entries,
    positionOf: (fact: ReadFact): number => {
      const expected = followers[last] ?? -1
      const position = isAt(last, fact) ? last : isAt(expected, fact) ? expected : lookedUp(fact)
      if (last >= 0) followers[last] = position
      last = position
      return position
    },
  }
}

const at = <T>(column: { readonly [row: number]: T }, row: number | undefined): T => {
  const entry = column[row ?? -1]
  if (entry === undefined) throw new RangeError(`no row ${row}`)
  return entry
}
