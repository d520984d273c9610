import type { AmountName } from '../../domain/progress/amounts.ts'
import { factRow, type FactRow } from '../../domain/book/factRow.ts'
import type { Project } from '../../domain/ledger/directory.ts'
import type { Dong } from '../../domain/base/money.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import { partsOf, type AmountParts } from '../../domain/progress/parts.ts'
import type { PlanTotal } from '../../domain/book/stated.ts'
import type { ProvenanceQuestion } from './provenance.ts'

/** One amount of the figure that was pressed: its total, and what every project gives to it, largest first. */
export type ProvenanceSection = {
  readonly name: AmountName
  readonly total: Dong | undefined
  /** By which decision a person typed the total in: then no cells add up to it. */
  readonly planTotal: PlanTotal | undefined
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

export const provenanceSections = (open: OpenBook, { figure }: ProvenanceQuestion): readonly ProvenanceSection[] =>
  partsOf(open, figure).map(part => sectionOf(open, part))

const sectionOf = ({ book }: OpenBook, { name, total, planTotal, parts }: AmountParts): ProvenanceSection => ({
  name,
  total,
  planTotal,
  cells: parts.reduce((cells, part) => cells + part.rows.length, 0),
  projects: parts.flatMap(({ project: position, amount, rows, deduction }) => {
    const project = book.directory.projects[position]
    return project ? [{ project, amount, deduction, cells: rows.map(row => factRow(book, row)) }] : []
  }),
})
