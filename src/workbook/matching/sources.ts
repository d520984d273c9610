import type { FundingSource } from '../../domain/ledger/directory.ts'
import { sourceId, wholeSource, type SourceId } from '../../domain/base/ids.ts'
import { nameForm, tidyText } from '../../domain/names/names.ts'
import { classifySource, sourceIdOf, sourceName } from '../../domain/names/sources.ts'
import { createFormIndex } from './formIndex.ts'
import { newSpellings } from './spellings.ts'
import { noNamesDecided, type DecidedNames } from './decidedNames.ts'

export type SourceMatching = {
  readonly idOf: ReadonlyMap<string, SourceId>
  readonly added: readonly FundingSource[]
  readonly changed: readonly FundingSource[]
  /** Names that nobody knows as a source's, and nobody spoke of. */
  readonly open: readonly string[]
}

/** Each name is a source that the directory knows by that name, else the node of the taxonomy that it names. */
export const matchSources = (
  names: Iterable<string>,
  directory: readonly FundingSource[],
  told: DecidedNames = noNamesDecided,
): SourceMatching => {
  const known = createFormIndex<SourceId>()
  for (const { id, name, aliases } of directory) {
    for (const spelling of [name, ...aliases]) known.add(nameForm(spelling), id)
  }
  const entries = new Map(directory.map(source => [source.id, source]))
  const idOf = new Map<string, SourceId>()
  const open: string[] = []
  const answerOf = answering(told, entries)
  for (const name of names) {
    const { same } = known.find(nameForm(name))
    const answer = answerOf(name)
    const [only, ...others] = answer === 'new' ? [] : answer === undefined ? same : [answer.id]
    const id = only === undefined || others.length > 0 ? sourceIdOf(name) : only
    if (answer === undefined && same.length !== 1 && classifySource(name) === undefined && id !== wholeSource)
      open.push(name)
    idOf.set(name, id)
    if (id !== wholeSource) entries.set(id, spelt(entries.get(id), { id, name }))
  }
  const before = new Map(directory.map(source => [source.id, source]))
  const touched = [...entries.values()].filter(source => before.get(source.id) !== source)
  return {
    idOf,
    added: touched.filter(({ id }) => !before.has(id)),
    changed: touched.filter(({ id }) => before.has(id)),
    open,
  }
}

type SourceAnswer = { readonly id: SourceId } | 'new' | undefined

/** A source of the directory or of the taxonomy; what is neither was not said. */
const answering =
  (told: DecidedNames, entries: ReadonlyMap<SourceId, FundingSource>) =>
  (name: string): SourceAnswer => {
    const answer = told.answerOf({ kind: 'source', name })
    if (answer === undefined || answer === 'new') return answer
    const id = sourceId(answer.id)
    return entries.has(id) || sourceName(id) !== undefined ? { id } : undefined
  }

/** Under the taxonomy's own name, the file's beside it, where the file's would not be known for it. */
const newSource = (id: SourceId, name: string): FundingSource => {
  const own = sourceName(id)
  return own === undefined || sourceIdOf(name) === id ? { id, name, aliases: [] } : { id, name: own, aliases: [name] }
}

const spelt = (source: FundingSource | undefined, { id, name }: { id: SourceId; name: string }): FundingSource => {
  if (!source) return newSource(id, tidyText(name))
  const aliases = newSpellings(source, [name])
  return aliases.length === 0 ? source : { ...source, aliases: [...source.aliases, ...aliases] }
}
