import type { AmountName } from '../../domain/amounts.ts'
import { factRow, type FactRow } from '../../domain/factRow.ts'
import type { Project } from '../../domain/directory.ts'
import { dong, sum, zero, type Dong } from '../../domain/money.ts'
import type { OpenBook } from '../../domain/openBook.ts'
import { partsOf, type AmountParts, type ProjectPart } from '../../domain/parts.ts'
import type { Explained } from './provenance.ts'

/** One amount of the figure that was pressed: its total, and what every project gives to it, largest first. */
export type ProvenanceSection = {
  readonly name: AmountName
  readonly total: Dong | undefined
  readonly cells: number
  readonly projects: readonly ProvenanceProject[]
}

export type ProvenanceProject = {
  readonly project: Project
  readonly amount: Dong
  readonly cells: readonly FactRow[]
  /** What an unfinished month takes off its commitment; else 0. */
  readonly deduction: Dong
}

export const provenanceSections = (open: OpenBook, explained: Explained): readonly ProvenanceSection[] =>
  ('figure' in explained ? partsOf(open, explained.figure) : partsOfRows(open, explained.factRows)).map(part =>
    sectionOf(open, part),
  )

const sectionOf = ({ book }: OpenBook, { name, total, parts }: AmountParts): ProvenanceSection => ({
  name,
  total,
  cells: parts.reduce((cells, part) => cells + part.rows.length, 0),
  projects: parts.flatMap(({ project: position, amount, rows, deduction }) => {
    const project = book.directory.projects[position]
    return project ? [{ project, amount, deduction, cells: rows.map(row => factRow(book, row)) }] : []
  }),
})

/** Where only the rows are known: summed by what they say. */
const partsOfRows = (open: OpenBook, rows: readonly number[]): readonly AmountParts[] => {
  const byAmount = Map.groupBy(rows, row => amountOfFact(factRow(open.book, row)))
  return [...byAmount].flatMap(([name, amountRows]) => {
    if (name === undefined) return []
    const parts = projectParts(open, amountRows)
    return [{ name, total: sum(parts.map(part => part.amount)), parts }]
  })
}

const projectParts = ({ book: { facts } }: OpenBook, rows: readonly number[]): readonly ProjectPart[] =>
  [...Map.groupBy(rows, row => facts.project[row] ?? -1)]
    .map(([project, own]) => {
      const amount = sum(own.map(row => dong(facts.amount[row] ?? 0)))
      return { project, amount, rows: own, deduction: zero }
    })
    .sort((a, b) => b.amount - a.amount || a.project - b.project)

const amountOfFact = ({ kind, capital }: FactRow): AmountName | undefined => {
  switch (kind) {
    case 'plan':
      return capital === 'planYear' ? 'plan' : 'carriedOver'
    case 'carriedOver':
    case 'unallocated':
    case 'priorYears':
      return kind
    case 'commitment':
      return 'committed'
    case 'disbursement':
      return capital === 'planYear' ? 'actual' : 'carriedOverActual'
    case 'estimate':
      return undefined
  }
}
