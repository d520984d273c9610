import type { NameForm } from '../../domain/names/names.ts'
import { likenessOf, type LikenessScore } from './likeness.ts'
import { nameWords, type NameWords, type Weigh } from './nameWords.ts'

/** Entries under all their names, for finding the ones that a name may mean. */
export type NameIndex<Entry> = {
  /** Best first; of each entry its best name. */
  readonly alike: (form: NameForm) => readonly (LikenessScore & { readonly entry: Entry })[]
}

export type IndexEntry<Entry> = { readonly entry: Entry; readonly forms: readonly NameForm[] }

/** Looks only at names that share a telling word: five thousand names against five thousand take a second or two. */
export const createNameIndex = <Entry>(entries: readonly IndexEntry<Entry>[], floor: number): NameIndex<Entry> => {
  const names = entries.flatMap(({ entry, forms }) => forms.map(form => ({ entry, name: nameWords(form) })))
  const postings = postingsOf(names)
  const weigh = weighing(postings, names.length)
  return {
    alike: form => {
      const name = nameWords(form)
      const best = new Map<Entry, LikenessScore>()
      for (const at of nearest(name, { postings, weigh, count: names.length })) {
        const other = names[at]
        if (!other) continue
        const likely = likenessOf(name, other.name, weigh)
        if (likely.score >= floor && likely.score > (best.get(other.entry)?.score ?? 0)) best.set(other.entry, likely)
      }
      return [...best].map(([entry, likely]) => ({ entry, ...likely })).sort((a, b) => b.score - a.score)
    },
  }
}

/** A word that no name holds weighs as much as one in a single name. */
const weighing = (postings: Postings, count: number): Weigh => {
  const weights = new Map<string, number>()
  return word => {
    const known = weights.get(word)
    if (known !== undefined) return known
    const weight = Math.log(1 + count / Math.max(1, postings.get(word)?.length ?? 1))
    weights.set(word, weight)
    return weight
  }
}

type Postings = ReadonlyMap<string, readonly number[]>

/** By word, and by the first four letters run together: "Sở Ytế" is found under "soyt" as "Sở Y tế" is. */
const postingsOf = (names: readonly { readonly name: NameWords }[]): Postings => {
  const postings = new Map<string, number[]>()
  for (const [at, { name }] of names.entries()) {
    for (const key of keysOf(name)) {
      const known = postings.get(key)
      if (known) known.push(at)
      else postings.set(key, [at])
    }
  }
  return postings
}

const keysOf = ({ words }: NameWords): ReadonlySet<string> => new Set([...words, `=${words.join('').slice(0, 4)}`])

type Search = { readonly postings: Postings; readonly weigh: Weigh; readonly count: number }

/** Positions of the names that share most with this one, words that hardly tell anything left aside. */
const nearest = (name: NameWords, { postings, weigh, count }: Search): readonly number[] => {
  const commonest = Math.min(Math.max(50, count / 8), 400)
  const shared = new Map<number, number>()
  for (const key of keysOf(name)) {
    const rows = postings.get(key) ?? []
    if (rows.length > commonest) continue
    for (const at of rows) shared.set(at, (shared.get(at) ?? 0) + weigh(key))
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCompared)
    .map(([at]) => at)
}

const mostCompared = 24
