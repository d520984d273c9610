import type { FactKind } from '../../domain/ledger/ledger.ts'

/** What a meaning of a column brings with it, from the reading of its cells to how it is shown. */
type RoleTraits = {
  /** What an amount in a project's row says in the ledger; undefined where none of it goes in. */
  readonly fact: FactKind | undefined
  /** `months`: of a month or to date, on the days of the year's course; `day`: a level that holds from one day. Undated, it is asked about. */
  readonly time: 'months' | 'day' | undefined
  /** Its rows add up to the sums that the file prints. What the Prime Minister assigns to the province need not be in its rows. */
  readonly summed: boolean
  /** One of the year's own figures: of either capital, and told in parts where another column adds them up. */
  readonly ofYear: boolean
  /** A table has one column of it: the best filled one, others are text. */
  readonly single: boolean
  /** Something of it counts: the view of the sheet gives its heading a ground, and dims those of others. */
  readonly taken: boolean
}

const amount = { single: false, taken: true } as const
const noFact = { fact: undefined, time: undefined, summed: false, ofYear: false } as const
const field = { ...noFact, single: true, taken: true } as const
const aside = { ...noFact, single: false, taken: false } as const

/**
 * What a column can mean, and what the officer can say of it, in the order in which it is offered. Every list of such
 * meanings is taken from here; their words stand in `src/text/{vi,en}/columnWords.ts`.
 */
export const columnRoles = {
  plan: { ...amount, fact: 'plan', time: 'day', summed: true, ofYear: true },
  carriedOver: { ...amount, fact: 'carriedOver', time: 'day', summed: true, ofYear: true },
  commitment: { ...amount, fact: 'commitment', time: 'months', summed: true, ofYear: true },
  disbursement: { ...amount, fact: 'disbursement', time: 'months', summed: true, ofYear: true },
  estimate: { ...amount, fact: 'estimate', time: 'months', summed: true, ofYear: true },
  priorYears: { ...amount, fact: 'priorYears', time: 'day', summed: true, ofYear: false },
  primeMinisterPlan: { ...amount, fact: 'primeMinisterPlan', time: 'day', summed: false, ofYear: false },
  /** Adds up others of its row. */
  rowTotal: { ...aside, summed: true },
  ignoredAmount: aside,
  rate: aside,
  name: field,
  code: field,
  investor: field,
  source: field,
  number: { ...field, taken: false },
  text: aside,
  /** Tells each row's month. */
  period: field,
} as const satisfies Record<string, RoleTraits>

export type ColumnRole = keyof typeof columnRoles

/** In the order of the table. */
export const columnRoleNames = Object.keys(columnRoles) as readonly ColumnRole[] // the table has no other keys

/** What a column is shown as. */
export type ShownRole = Exclude<ColumnRole, 'period'>

/** A column that tells the months of the rows is shown among the texts. */
export const shownRole = (role: ColumnRole): ShownRole => (role === 'period' ? 'text' : role)

/** What the amounts of a column say in the ledger, where they go into it. */
export const factKind = (role: ColumnRole): FactKind | undefined => columnRoles[role].fact

/** Amounts are read from its cells, to be taken or to be checked. */
export const holdsAmounts = (role: ColumnRole): boolean => factKind(role) !== undefined || columnRoles[role].summed
