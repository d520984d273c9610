import type { LeftOutReason } from './leftOutReasons.ts'
import type { OtherMatter } from './matters.ts'
import type { ColumnRole } from './roles.ts'

/** One thing that speaks for or against what was understood, kept with its weight; `text/` says it in officers' words. */
export type Evidence = {
  /** Letters of the column that it is about; '' where it is about the table or the file. */
  readonly about: string
  readonly speaks: 'for' | 'against'
  /** In units where one clear word is 3 to 4. */
  readonly weight: number
  readonly because: Because
}

/** Columns are letters. `rows`: rows that bear it out, `of` so many that could. */
export type Because =
  // the officer, the words
  | { readonly kind: 'decided' }
  | { readonly kind: 'words'; readonly words: string; readonly of: WordSubject }
  /** Nothing in the heading that is known; '' where there is none. */
  | { readonly kind: 'unknownHeading'; readonly heading: string }
  /** The heading leaves it to the table's title. */
  | { readonly kind: 'title'; readonly of: ColumnRole }
  | { readonly kind: 'leftOut'; readonly why: LeftOutReason }
  // cells beside it
  | {
      readonly kind: 'sum'
      readonly whole: string
      readonly parts: readonly string[]
      readonly rows: number
      readonly of: number
    }
  | {
      readonly kind: 'difference'
      readonly left: string
      readonly whole: string
      readonly less: string
      readonly rows: number
      readonly of: number
    }
  | { readonly kind: 'rate'; readonly over: string; readonly under: string; readonly rows: number }
  | { readonly kind: 'same'; readonly column: string; readonly rows: number }
  /** Columns beside it that were read as it was. */
  | { readonly kind: 'neighbours'; readonly first: string; readonly last: string; readonly count: number }
  /** Another column says the same of every project. */
  | { readonly kind: 'rival'; readonly column: string; readonly heading: string }
  /** Projects whose figures fall somewhere along the months, ones where they only rise; and those whose plan tells. */
  | {
      readonly kind: 'course'
      readonly falling: number
      readonly rising: number
      readonly toDate: number
      readonly inMonth: number
    }
  /** Rows that stay within the plan of their project. */
  | { readonly kind: 'withinPlan'; readonly plan: string; readonly rows: number; readonly of: number }
  /** Figures under words that are none of money: kilometres, years, numbers of an order. */
  | { readonly kind: 'noMoney'; readonly heading: string }
  // the table, the file
  | { readonly kind: 'noUnit' }
  | { readonly kind: 'severalUnits' }
  /** With this unit the project in the middle has so much. */
  | { readonly kind: 'usualSize'; readonly factor: number; readonly median: number }
  | { readonly kind: 'noDay' }
  | { readonly kind: 'noYear' }
  | { readonly kind: 'yearNamed'; readonly year: number; readonly times: number }
  | { readonly kind: 'matter'; readonly words: string; readonly of: OtherMatter | 'investment' }
  | { readonly kind: 'projectCodes'; readonly count: number }

/** What words of a heading speak of. `field`: a name, a code, a source and the like. */
export type WordSubject =
  | 'plan'
  | 'commitment'
  | 'disbursement'
  | 'estimate'
  | 'rate'
  | 'ignored'
  | 'total'
  | 'part'
  | 'field'

/** The one to name where there is room for one: what the cells beside it prove, else why it is left out, else the weightiest. */
export const mainReason = (evidence: readonly Evidence[]): Because | undefined => {
  const told = evidence.filter(({ speaks }) => speaks === 'for').map(({ because }) => because)
  return (
    told.find(({ kind }) => proofs.has(kind)) ??
    told.find(({ kind }) => kind === 'leftOut') ??
    told[0] ??
    evidence[0]?.because
  )
}

const proofs: ReadonlySet<Because['kind']> = new Set(['difference', 'sum', 'rate', 'same'])
