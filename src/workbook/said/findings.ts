import type { IsoDate, PlanMonth, PlanYear } from '../../domain/base/calendar.ts'
import type { Basis, Capital, FactKind } from '../../domain/ledger/ledger.ts'
import type { OtherMatter } from './matters.ts'
import type { Dong } from '../../domain/base/money.ts'
import type { LedgerAnswer } from './openFigure.ts'
import type { ColumnRole } from './roles.ts'

/** Errors stop the commit, warnings ask for a yes, notes are read. */
export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

/** Where a finding stands; `cell` is an A1 reference. A finding about the whole file has neither. */
type At = { readonly sheet: string | undefined; readonly cell: string | undefined }

/** One thing to know about a file, with the facts needed to say it. `text/` says it in Vietnamese. */
export type Finding = At & { readonly severity: Severity } & FindingFacts

export type FindingFacts =
  // how the file is written
  | { readonly code: 'legacy-font'; readonly font: string; readonly encoding: 'tcvn3' | 'vni' }
  /** Copies of other workbooks that the file keeps beside its own sheets. */
  | { readonly code: 'linked-copy'; readonly names: readonly string[] }
  /** Letters that were lost when the file was saved: "K? ho?ch v?n". */
  | { readonly code: 'letters-lost'; readonly text: string; readonly count: number }
  | { readonly code: 'hidden-sheet'; readonly name: string }
  /** A hidden sheet that says over again what a sheet in sight says. */
  | { readonly code: 'hidden-copy'; readonly original: string; readonly projects: number }
  | { readonly code: 'hidden-row'; readonly row: number }
  | { readonly code: 'hidden-column'; readonly column: string }
  // what cannot be known
  | { readonly code: 'no-table' }
  | { readonly code: 'no-amounts' }
  /** `several`: lines over the table name units that differ. */
  | { readonly code: 'unit-unknown'; readonly stated: 'none' | 'several' }
  /** The title or the rows speak of something that is no disbursement of public investment. */
  | { readonly code: 'other-matter'; readonly matter: OtherMatter }
  | { readonly code: 'plan-year-unknown' }
  | { readonly code: 'plan-year-mismatch'; readonly found: number; readonly expected: number }
  /** So much of the year's own plan is not paid by the end of January: these may be the figures of the year before. */
  | {
      readonly code: 'january-rate'
      readonly amount: Dong
      readonly plan: Dong
      readonly asOf: IsoDate
      readonly year: PlanYear
    }
  | { readonly code: 'as-of-unknown'; readonly header: string }
  | { readonly code: 'as-of-mismatch'; readonly found: IsoDate; readonly expected: IsoDate }
  | { readonly code: 'column-unsure'; readonly header: string; readonly candidates: readonly ColumnRole[] }
  | { readonly code: 'basis-unsure'; readonly header: string }
  | { readonly code: 'row-unsure'; readonly label: string }
  /** Its investor's row above adds up only the rows before it. */
  | { readonly code: 'row-outside-group'; readonly label: string }
  | { readonly code: 'investor-unknown' }
  // single cells
  | { readonly code: 'amount-not-a-number'; readonly text: string }
  /** Figures on lines of their own in one cell. */
  | { readonly code: 'several-amounts'; readonly texts: readonly string[] }
  /** A cell that is struck out as a whole: cancelled to whoever reads it. */
  | { readonly code: 'struck-out'; readonly text: string }
  /** One amount merged over several projects, or over columns of different meaning. */
  | { readonly code: 'merged-amount'; readonly range: string; readonly amount: Dong }
  /** Amounts stored under merges, where nobody sees them. */
  | { readonly code: 'covered-amounts'; readonly count: number }
  /** A number format that divides: what it shows and what it stores, both in the unit of the column. */
  | {
      readonly code: 'scaled-format'
      readonly shown: Dong
      readonly stored: Dong
      /** Cells of the column that are in such a format, and cells that are not. */
      readonly scaled: number
      readonly plain: number
    }
  | { readonly code: 'amount-ambiguous'; readonly text: string; readonly readings: readonly Dong[] }
  | { readonly code: 'amount-rounded'; readonly stored: string; readonly amount: Dong }
  | { readonly code: 'amount-out-of-range'; readonly stored: string }
  | { readonly code: 'negative-amount'; readonly amount: Dong }
  | { readonly code: 'formula-error'; readonly value: string }
  | { readonly code: 'formula-without-value'; readonly formula: string; readonly amount: Dong | undefined }
  | { readonly code: 'code-invalid'; readonly text: string }
  /** What stands in the column of codes and is none: the projects are known by their names alone. */
  | { readonly code: 'codes-unread'; readonly texts: readonly string[]; readonly cells: readonly string[] }
  // what no province can have, and what one hardly has
  | {
      readonly code: 'beyond-bounds'
      readonly amount: Dong
      readonly bound: Dong
      readonly of: 'project' | 'file' | 'ledger'
    }
  | {
      readonly code: 'beyond-year-size'
      readonly amount: Dong
      readonly size: Dong
      /** `anyYear`: what hardly any file has, where nobody says how large this year is. */
      readonly of: 'stated' | 'lastYear' | 'anyYear'
    }
  // sums
  | { readonly code: 'total-mismatch'; readonly label: string; readonly stated: Dong; readonly computed: Dong }
  | { readonly code: 'total-without-value'; readonly label: string }
  // projects
  | {
      readonly code: 'duplicate-project'
      readonly name: string
      readonly firstCell: string
      readonly sameAmounts: boolean
    }
  | { readonly code: 'commitment-exceeds-plan'; readonly committed: Dong; readonly plan: Dong }
  | { readonly code: 'actual-exceeds-plan'; readonly actual: Dong; readonly plan: Dong }
  | {
      readonly code: 'to-date-falls'
      readonly before: Dong
      readonly beforeAsOf: IsoDate
      readonly beforeCell: string
      readonly beforeFile: string | undefined
      readonly now: Dong
      readonly nowAsOf: IsoDate
    }
  // what is not wrong by itself, and hardly ever right
  | {
      readonly code: 'unit-slip'
      readonly amount: Dong
      readonly reference: Dong
      readonly against: 'plan' | 'before'
      /** 1,000, 1,000,000, or one part of so many. */
      readonly factor: number
      /** Amounts of the sheet that are off by as much. */
      readonly count: number
    }
  | { readonly code: 'stale-formula'; readonly formula: string; readonly stated: Dong; readonly computed: Dong }
  | { readonly code: 'external-link'; readonly formula: string; readonly count: number }
  /** `last`: the last column with a heading; `rows`: how many rows go on beyond it. */
  | { readonly code: 'beyond-header'; readonly last: string; readonly rows: number }
  | { readonly code: 'empty-first-column'; readonly header: string }
  | {
      readonly code: 'commitment-lowered'
      readonly asOf: IsoDate
      readonly before: Dong
      readonly now: Dong
      readonly beforeFile: string
    }
  /** The titles name a day that no column of disbursement is of. */
  | { readonly code: 'as-of-conflict'; readonly title: IsoDate; readonly columns: IsoDate }
  /** More of one kind than anybody reads; the others of that kind stand in full. */
  | { readonly code: 'more-findings'; readonly of: FindingCode; readonly count: number }
  // against what is already known
  | { readonly code: 'file-already-imported'; readonly fileName: string; readonly committedAt: string }
  | {
      readonly code: 'nearly-same-file'
      readonly fileName: string
      readonly committedAt: string
      readonly same: number
      readonly differing: number
      /** Figures of that file that this one does not have. */
      readonly beyond: number
    }
  /** Figures of an earlier file of the same kind that this one has no more; they go on standing. */
  | {
      readonly code: 'figures-lacking'
      readonly fileName: string
      readonly committedAt: string
      readonly figures: number
      /** Projects of which the file says nothing at all: how many, and the first names. */
      readonly projectCount: number
      readonly projects: readonly string[]
      /** By what they say, most figures first; not all of them where there are many. */
      readonly columns: readonly FiguresAlike[]
    }
  /** So many projects have the very figures in the ledger, if this is the answer to what is asked. */
  | ({ readonly code: 'answer-by-ledger' } & Pick<LedgerAnswer, 'answer' | 'agreeing' | 'compared' | 'fileName'>)
  | { readonly code: 'name-ambiguous'; readonly name: string; readonly candidates: readonly string[] }
  /** Of the figures alike of an earlier file, so many are other ones now. */
  | {
      readonly code: 'facts-changed'
      readonly fileName: string
      readonly count: number
      readonly figures: FiguresAlike
    }
  // what the officer decided
  | { readonly code: 'decision-unplaced'; readonly decided: DecidedThing; readonly what: string }
  | { readonly code: 'cell-mended'; readonly original: string; readonly mended: string }
  | { readonly code: 'table-ignored'; readonly projects: number }
  | { readonly code: 'left-out'; readonly facts: number; readonly faults: number }
  | { readonly code: 'name-skipped'; readonly name: string; readonly facts: number; readonly amount: Dong }
  | { readonly code: 'names-open'; readonly count: number }
  | {
      readonly code: 'period-locked'
      readonly planYear: PlanYear
      readonly month: PlanMonth
      /** Of the sheet, in the order of the file. */
      readonly cells: readonly string[]
    }
  // the file cannot be read at all
  | { readonly code: 'not-a-workbook'; readonly looksLike: LooksLike }
  | { readonly code: 'encrypted' }
  | { readonly code: 'empty-file' }
  | { readonly code: 'damaged' }
  | {
      readonly code: 'over-limit'
      readonly limit: 'fileSize' | 'inflatedSize' | 'ratio' | 'entries' | 'cells' | 'textLength' | 'time' | 'memory'
      readonly allowed: number
    }

/** Figures of one column of a form: how many, and how much they come to. A plan has no day here. */
export type FiguresAlike = {
  readonly kind: FactKind
  readonly capital: Capital
  readonly basis: Basis
  readonly asOf: IsoDate | undefined
  readonly figures: number
  readonly amount: Dong
}

/** What a file that is no workbook is, told by its first bytes; `lockFile` is the `~$…` that Excel leaves beside an open one. */
export const lookAlikes = [
  'pdf',
  'png',
  'jpeg',
  'image',
  'json',
  'html',
  'xml',
  'rtf',
  'text',
  'word',
  'powerpoint',
  'archive',
  'lockFile',
  'unknown',
] as const
export type LooksLike = (typeof lookAlikes)[number]

export type FindingCode = FindingFacts['code']

/** What a decision was about, where the file does not have it. */
export type DecidedThing = 'table' | 'column' | 'row' | 'cell' | 'leftOut' | 'name'
