import type { FundingSource, Investor, Project } from '../../domain/ledger/directory.ts'
import type { Fact } from '../../domain/ledger/ledger.ts'
import type { Finding } from './findings.ts'
import type { LedgerAnswer } from './openFigure.ts'
import type { NameQuestion } from './nameQuestion.ts'

/** A fact before the store has given its import a name. */
export type PlannedFact = Omit<Fact, 'importId'>

/**
 * What committing a file would write: its facts with every name matched to the directory, and the entries that the
 * directory lacks. Entries here are whole: an existing one that gained an alias or an investor appears in `changed`.
 */
export type ImportPlan = {
  readonly facts: readonly PlannedFact[]
  readonly added: Entries
  readonly changed: Entries
  /** The interpretation's findings and those that only the directory and the ledger can tell. */
  readonly findings: readonly Finding[]
  /** Doubtful names, where somebody is there to be asked; what they would become unasked is planned all the same. */
  readonly questions: readonly NameQuestion[]
  /** What the ledger answers to the questions about how the file is read. */
  readonly likely: readonly LedgerAnswer[]
  /** Rows of the year's book that an earlier file of the kind had and this one has not; they go on standing. */
  readonly gone: readonly number[]
}

export type Entries = {
  readonly investors: readonly Investor[]
  readonly projects: readonly Project[]
  readonly sources: readonly FundingSource[]
}
