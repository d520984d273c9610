import type { Directory } from '../../domain/ledger/directory.ts'
import { foldName } from '../../domain/names/names.ts'
import { splitWords } from '../../domain/names/words.ts'

/** What the quick search looks through, by project: no diacritics, abbreviations as written and spelled out. */
export const searchedTexts = (directory: Directory): SearchedTexts => {
  const known = remembered.get(directory)
  if (known) return known
  const made = {
    projects: directory.projects.map(({ code, name }) => `${code ?? ''} ${searchedOf(name)}`),
    investors: directory.investors.map(({ name }) => searchedOf(name)),
  }
  remembered.set(directory, made)
  return made
}

export type SearchedTexts = { readonly projects: readonly string[]; readonly investors: readonly string[] }

/** Thousands of names are folded once per directory, not on every day that is looked at. */
const remembered = new WeakMap<Directory, SearchedTexts>()

/** Every word asked for stands somewhere in it, as typed or spelled out: "bqlda giao thong", "ven bien", "79120". */
export const matchingRows = <Row extends { readonly searched: string }>(
  rows: readonly Row[],
  query: string,
): readonly Row[] => {
  const words = plainWords(query).map(word => [word, foldName(word)] as const)
  if (words.length === 0) return rows
  return rows.filter(({ searched }) =>
    words.every(([typed, spelledOut]) => searched.includes(typed) || searched.includes(spelledOut)),
  )
}

const searchedOf = (name: string): string => `${plainWords(name).join(' ')} ${foldName(name)}`

const plainWords = (text: string): readonly string[] => splitWords(text).map(word => word.folded)
