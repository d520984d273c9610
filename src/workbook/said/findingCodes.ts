import type { FindingCode } from './findings.ts'

/** What holds for every finding of a code, whatever its facts. */
type FindingTraits = {
  /** It is found in a single cell or row, and goes with what the officer leaves out of them; a table's questions and a file's sums stay. */
  readonly ofCells: boolean
  /** Where the quality screen lists it among what is to be put right in files already taken in. */
  readonly quality: QualityPlace
}

/** `ifWarned`: with the other warnings, where it is one; `byLedger`: nowhere, for the screen finds it in the ledger itself. */
type QualityPlace = 'totals' | 'unitSlip' | 'unreadable' | 'names' | 'ifWarned' | 'byLedger'

/**
 * Every code. Findings are kept with their import in every database: add codes, never rename or remove one. Their words
 * stand in `src/text/{vi,en}/findings.ts`.
 */
export const findingTraits = {
  // how the file is written
  'legacy-font': { ofCells: false, quality: 'ifWarned' },
  'linked-copy': { ofCells: false, quality: 'ifWarned' },
  'letters-lost': { ofCells: false, quality: 'unreadable' },
  'hidden-sheet': { ofCells: false, quality: 'ifWarned' },
  'hidden-copy': { ofCells: false, quality: 'ifWarned' },
  'hidden-row': { ofCells: false, quality: 'ifWarned' },
  'hidden-column': { ofCells: false, quality: 'ifWarned' },
  // what cannot be known
  'no-table': { ofCells: false, quality: 'ifWarned' },
  'no-amounts': { ofCells: false, quality: 'ifWarned' },
  'other-matter': { ofCells: false, quality: 'ifWarned' },
  'unit-unknown': { ofCells: false, quality: 'ifWarned' },
  'plan-year-unknown': { ofCells: false, quality: 'ifWarned' },
  'plan-year-mismatch': { ofCells: false, quality: 'ifWarned' },
  'january-rate': { ofCells: false, quality: 'ifWarned' },
  'as-of-unknown': { ofCells: false, quality: 'ifWarned' },
  'as-of-mismatch': { ofCells: false, quality: 'ifWarned' },
  'column-unsure': { ofCells: false, quality: 'ifWarned' },
  'basis-unsure': { ofCells: false, quality: 'ifWarned' },
  'row-unsure': { ofCells: true, quality: 'unreadable' },
  'row-outside-group': { ofCells: true, quality: 'names' },
  'investor-unknown': { ofCells: false, quality: 'names' },
  // single cells
  'amount-not-a-number': { ofCells: true, quality: 'unreadable' },
  'several-amounts': { ofCells: true, quality: 'unreadable' },
  'struck-out': { ofCells: true, quality: 'unreadable' },
  'merged-amount': { ofCells: true, quality: 'unreadable' },
  'amount-ambiguous': { ofCells: true, quality: 'unreadable' },
  'amount-rounded': { ofCells: true, quality: 'ifWarned' },
  'amount-out-of-range': { ofCells: true, quality: 'ifWarned' },
  'negative-amount': { ofCells: true, quality: 'ifWarned' },
  'formula-error': { ofCells: true, quality: 'unreadable' },
  'formula-without-value': { ofCells: true, quality: 'unreadable' },
  'code-invalid': { ofCells: true, quality: 'names' },
  'covered-amounts': { ofCells: false, quality: 'unreadable' },
  'scaled-format': { ofCells: false, quality: 'unitSlip' },
  'codes-unread': { ofCells: false, quality: 'names' },
  // what no province can have, and what one hardly has
  'beyond-bounds': { ofCells: false, quality: 'ifWarned' },
  'beyond-year-size': { ofCells: false, quality: 'ifWarned' },
  // sums
  'total-mismatch': { ofCells: false, quality: 'totals' },
  'total-without-value': { ofCells: false, quality: 'totals' },
  // projects
  'duplicate-project': { ofCells: true, quality: 'names' },
  'commitment-exceeds-plan': { ofCells: true, quality: 'ifWarned' },
  'actual-exceeds-plan': { ofCells: true, quality: 'ifWarned' },
  'to-date-falls': { ofCells: true, quality: 'byLedger' },
  // what is not wrong by itself, and hardly ever right
  'unit-slip': { ofCells: true, quality: 'unitSlip' },
  'stale-formula': { ofCells: true, quality: 'totals' },
  'external-link': { ofCells: true, quality: 'unreadable' },
  'beyond-header': { ofCells: false, quality: 'unreadable' },
  'empty-first-column': { ofCells: false, quality: 'unreadable' },
  'commitment-lowered': { ofCells: true, quality: 'ifWarned' },
  'as-of-conflict': { ofCells: false, quality: 'ifWarned' },
  'more-findings': { ofCells: false, quality: 'ifWarned' },
  // against what is already known
  'file-already-imported': { ofCells: false, quality: 'ifWarned' },
  'nearly-same-file': { ofCells: false, quality: 'ifWarned' },
  'figures-lacking': { ofCells: false, quality: 'ifWarned' },
  'answer-by-ledger': { ofCells: false, quality: 'ifWarned' },
  'name-ambiguous': { ofCells: false, quality: 'names' },
  'facts-changed': { ofCells: false, quality: 'ifWarned' },
  // what the officer decided
  'decision-unplaced': { ofCells: false, quality: 'ifWarned' },
  'cell-mended': { ofCells: false, quality: 'ifWarned' },
  'table-ignored': { ofCells: false, quality: 'ifWarned' },
  'left-out': { ofCells: false, quality: 'ifWarned' },
  'name-skipped': { ofCells: false, quality: 'ifWarned' },
  'names-open': { ofCells: false, quality: 'ifWarned' },
  'period-locked': { ofCells: false, quality: 'ifWarned' },
  // the file cannot be read at all
  'not-a-workbook': { ofCells: false, quality: 'ifWarned' },
  encrypted: { ofCells: false, quality: 'ifWarned' },
  'empty-file': { ofCells: false, quality: 'ifWarned' },
  damaged: { ofCells: false, quality: 'ifWarned' },
  'over-limit': { ofCells: false, quality: 'ifWarned' },
} as const satisfies Record<FindingCode, FindingTraits>

/** In the order of the table. */
export const findingCodes = Object.keys(findingTraits) as readonly FindingCode[] // the table has no other keys

/** Of a code that only another version of the program knows, nothing is concluded; what it warns of stays a warning. */
export const traitsOf = (code: string): FindingTraits =>
  Object.hasOwn(findingTraits, code) ? findingTraits[code as FindingCode] : ofUnknownCode // a key of the table is a code

const ofUnknownCode: FindingTraits = { ofCells: false, quality: 'ifWarned' }
