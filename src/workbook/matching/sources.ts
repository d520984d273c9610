import type { FundingSource } from '../../domain/directory.ts'
import { wholeSource, type SourceId } from '../../domain/ids.ts'
import { nameForm, tidyText } from '../../domain/names.ts'
import { sourceIdOf } from '../../domain/sources.ts'
import { createFormIndex } from './formIndex.ts'
import { newSpellings } from './spellings.ts'

export type SourceMatching = {
  readonly idOf: ReadonlyMap<string, SourceId>
  readonly added: readonly FundingSource[]
  readonly changed: readonly FundingSource[]
}

/** Each name is a source that the directory knows by that name, else the node of the taxonomy that it names. */
export const matchSources = (names: Iterable<string>, directory: readonly FundingSource[]): SourceMatching => {
  const known = createFormIndex<SourceId>()
  for (const { id, name, aliases } of directory) {
    for (const spelling of [name, ...aliases]) known.add(nameForm(spelling), id)
  }
  const entries = new Map(directory.map(source => [source.id, source]))
  const idOf = new Map<string, SourceId>()
  for (const name of names) {
    const { same } = known.find(nameForm(name))
    const id = same.length === 1 && same[0] !== undefined ? same[0] : sourceIdOf(name)
    idOf.set(name, id)
    if (id !== wholeSource) entries.set(id, spelt(entries.get(id), { id, name }))
  }
  const before = new Map(directory.map(source => [source.id, source]))
  const touched = [...entries.values()].filter(source => before.get(source.id) !== source)
  return {
    idOf,
    added: touched.filter(({ id }) => !before.has(id)),
    changed: touched.filter(({ id }) => before.has(id)),
  }
}

const spelt = (source: FundingSource | undefined, { id, name }: { id: SourceId; name: string }): FundingSource => {
  if (!source) return { id, name: tidyText(name), aliases: [] }
  const aliases = newSpellings(source, [name])
  return aliases.length === 0 ? source : { ...source, aliases: [...source.aliases, ...aliases] }
}
