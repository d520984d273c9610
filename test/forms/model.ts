import type { Random } from '../workbook/generated/random.ts'

/** A source of choices that remembers, by name, what was chosen: so that failures can be laid at a choice's door. */
export type Draw = Random & {
  /** One of the texts; remembered as it stands. */
  readonly text: (name: string, choices: readonly string[]) => string
  /** One of the things, remembered by its key. A key that stands for more weighs more: `{ 'one|3': … }`. */
  readonly of: <T>(name: string, choices: Readonly<Record<string, T>>) => T
  readonly flag: (name: string, share: number) => boolean
  readonly note: (name: string, value: string) => void
}

/** The calendar of one form. `month`: the report's; `day`: its last day, in that month. */
export type Time = { readonly year: number; readonly month: number; readonly day: number }

export type FactKind = 'plan' | 'carriedOver' | 'commitment' | 'disbursement'

/** What an amount column is, as a careful officer would read it. */
export type Meaning = {
  readonly kind: FactKind
  readonly basis: 'inMonth' | 'toDate'
  readonly asOf: string
  readonly capital?: 'carriedOver'
  readonly source?: string
  readonly option?: string
  readonly optional?: true
}

/** Amounts in đồng. */
export type Project = {
  readonly code: string
  readonly name: string
  readonly investor: string
  readonly sector: string
  readonly source: string
  readonly place: string
  readonly investment: number
  readonly plan: readonly [number, number]
  readonly planBefore: number
  readonly carried: number
  /** In the month, twelve and January of the next year. */
  readonly commitments: readonly number[]
  readonly disbursed: readonly number[]
  readonly disbursedCarried: number
  readonly beforeYears: number
}

export type Field = 'number' | 'name' | 'code' | 'investor' | 'source' | 'text'

/** A column of a table: its headings from the top, what stands in it, what that means. */
export type Column = {
  readonly path: readonly string[]
  readonly field?: Field
  readonly text?: (project: Project, at: number) => string | number | undefined
  /** In đồng, or undefined for an empty cell. */
  readonly amount?: (project: Project) => number | undefined
  /** A number that is no money: rates, kilometres, years. Not added up. */
  readonly other?: (project: Project) => number | undefined
  /** What a row of sums holds of such a number. */
  readonly ofAll?: (projects: readonly Project[]) => number | undefined
  readonly meaning?: Meaning
  /** For the row of column numbers: how this column comes of others, by their keys ("=a/b"). */
  readonly key?: string
  readonly formula?: string
  readonly percent?: true
}

export type CellValue =
  | { readonly text: string }
  | { readonly number: number; readonly format?: string; readonly formula?: string }

export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

export type FormSheet = {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly (readonly (CellValue | undefined)[])[]
  readonly merges: readonly Merge[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

export const formats = ['xlsx', 'xls', 'ods', 'csv', 'xlsb'] as const
export type Format = (typeof formats)[number]

export type TruthFact = {
  readonly kind: FactKind
  readonly project: { readonly name: string; readonly code?: string }
  readonly investor: string | null
  readonly fundingSource?: string
  readonly capital?: 'carriedOver'
  readonly asOf: string
  readonly basis: 'inMonth' | 'toDate'
  readonly amount: number
  readonly sheet: string
  readonly cell: string
  readonly option?: string
  readonly optional?: true
}

/** A place at which a question is as right as the fact. */
export type AlsoRight = { readonly sheet: string; readonly cell: string; readonly why: string }

/** What is true of a workbook. */
export type Truth = {
  readonly format: Format
  readonly planYear: number
  /** Why the meaning cannot be known from the file; then the right answer is a question. */
  readonly unknowable: string | undefined
  readonly facts: readonly TruthFact[]
  readonly alsoRight: readonly AlsoRight[]
}

export type Form = Truth & {
  readonly file: string
  readonly purpose: string
  readonly choices: Readonly<Record<string, string>>
  readonly sheets: readonly FormSheet[]
}
