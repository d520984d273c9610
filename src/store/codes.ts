import type { Basis, Capital, FactKind, Reporter } from '../domain/ledger/ledger.ts'

// What these numbers mean is written in every database: add to them, never change one.

export const kindCodes = {
  plan: 1,
  carriedOver: 2,
  unallocated: 3,
  commitment: 4,
  disbursement: 5,
  estimate: 6,
  priorYears: 7,
  primeMinisterPlan: 8,
} as const satisfies Record<FactKind, number>

export const capitalCodes = { planYear: 1, carriedOver: 2 } as const satisfies Record<Capital, number>

export const reporterCodes = { investor: 1, treasury: 2 } as const satisfies Record<Reporter, number>

export const basisCodes = { inMonth: 1, toDate: 2 } as const satisfies Record<Basis, number>

/** From the number in the database back to the word; throws on a number that no version of the program wrote. */
export const wordsOf = <Word extends string>(codes: Readonly<Record<Word, number>>): ((code: number) => Word) => {
  const words = new Map(Object.entries(codes).map(([word, code]) => [code, word as Word])) // the keys of a Record<Word, …>
  return code => {
    const word = words.get(code)
    if (word === undefined) throw new RangeError(`no word for code ${code}`)
    return word
  }
}
