import { foldName } from '../../domain/names/names.ts'
import { splitWords } from '../../domain/names/words.ts'
import { matchingRows } from './quickSearch.ts'

/** Something that can be found by its name. */
export type Findable = {
  readonly key: string
  readonly name: string
  /** What it is, and what tells it from its like. */
  readonly detail: string
  /** See `searchedTexts`. */
  readonly searched: string
  /** Shown before anything is typed. */
  readonly suggested?: true
}

export type FindingResult<Thing> = { readonly shown: readonly Thing[]; readonly more: number }

/** More are no help: typing on is faster than reading. */
const mostShown = 30

/** Those whose name begins with what was typed come first, then those of which a word does. */
export const find = <Thing extends Findable>(things: readonly Thing[], query: string): FindingResult<Thing> => {
  const typed = plain(query)
  const matching = typed === '' ? things.filter(({ suggested }) => suggested) : bestFirst(things, query, typed)
  return { shown: matching.slice(0, mostShown), more: Math.max(0, matching.length - mostShown) }
}

const bestFirst = <Thing extends Findable>(
  things: readonly Thing[],
  query: string,
  typed: string,
): readonly Thing[] => {
  const [beginning, atWord, inside]: readonly [Thing[], Thing[], Thing[]] = [[], [], []]
  for (const thing of matchingRows(things, query)) {
    if (thing.searched.startsWith(typed)) beginning.push(thing)
    else if (thing.searched.includes(` ${typed}`)) atWord.push(thing)
    else inside.push(thing)
  }
  return [...beginning, ...atWord, ...inside]
}

/** What is found by its name alone: a screen, something to do. */
export const searchedName = (name: string): string => `${plain(name)} ${foldName(name)}`

const plain = (text: string): string =>
  splitWords(text)
    .map(word => word.folded)
    .join(' ')
