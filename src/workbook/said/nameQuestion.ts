import type { Dong } from '../../domain/base/money.ts'
import type { NameKind } from './decisions.ts'

/** The first cell of the file that speaks of a name: where a doubt about it is reported. */
export type NamePlace = { readonly sheet: string; readonly cell: string }

/** A name that could be somebody the directory knows, and is not surely so: asked once, and remembered as an alias. */
export type NameQuestion = {
  readonly kind: NameKind
  readonly name: string
  /** Of a project: the code and the investor's name beside it, where the file gives them. */
  readonly code: string | undefined
  readonly investor: string | undefined
  /** Where the file first speaks of it. */
  readonly place: NamePlace
  readonly rows: number
  readonly facts: number
  /** Sum of the amounts of the file's plan (of its disbursement, then of its commitment, where it has no plan) under this name. */
  readonly amount: Dong
  /** Best first, never none. */
  readonly candidates: readonly NameCandidate[]
}

export type NameCandidate = {
  readonly id: string
  readonly name: string
  /** Of a project, where it has one. */
  readonly code: string | undefined
  /** 0-1; 1 would have been taken without asking, had there been no second like it. */
  readonly score: number
  readonly why: Likeness
}

/** Why a candidate is one. */
export const likenesses = [
  /** Several entries bear this very name. */
  'sameName',
  /** The code is its own, the name hardly. */
  'sameCode',
  /** Alike but for diacritics that contradict each other. */
  'diacritics',
  /** The same words in another order, or run together. */
  'wordOrder',
  /** One name holds all words of the other. */
  'contained',
  /** Most words that tell names apart are shared. */
  'sharedWords',
  /** The very name, under another investor or one that is not told. */
  'otherInvestor',
] as const
export type Likeness = (typeof likenesses)[number]
