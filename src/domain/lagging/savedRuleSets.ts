import { foldName } from '../names/names.ts'
import type { RuleSet } from './ruleSet.ts'
import { allOff, usualCoverage } from './ruleSets.ts'

/** What is saved of a rule set: its id and version are the record's. */
export type RuleSetBody = Omit<RuleSet, 'id' | 'version'>

/**
 * A version of a rule set as it was saved; versions of a record count from 1. One that was saved before a rule was known
 * does not name it.
 */
export type SavedRuleSet = {
  readonly id: string
  readonly version: number
  readonly body: Omit<RuleSetBody, 'rules' | 'leastCoverage'> &
    Partial<Pick<RuleSetBody, 'leastCoverage'>> & { readonly rules: Partial<RuleSet['rules']> }
}

/** What comes with the product is the first version of its id: what people save of it counts on from there. */
export const versionOfRecord = (
  { id, version }: Pick<SavedRuleSet, 'id' | 'version'>,
  builtIn: readonly RuleSet[],
): number => (calledById(builtIn, id) ? version + 1 : version)

/** The other way round; 0 for what was never saved. */
export const recordVersionOf = (
  { id, version }: Pick<RuleSet, 'id' | 'version'>,
  builtIn: readonly RuleSet[],
): number => (calledById(builtIn, id) ? version - 1 : version)

/** A rule that it does not name is off. */
export const ruleSetOf = (saved: SavedRuleSet, builtIn: readonly RuleSet[]): RuleSet => ({
  ...saved.body,
  leastCoverage: saved.body.leastCoverage ?? usualCoverage,
  rules: { ...allOff, ...saved.body.rules },
  id: saved.id,
  version: versionOfRecord(saved, builtIn),
})

/** The latest version of every set, those that come with the product first. */
export const latestRuleSets = (saved: readonly SavedRuleSet[], builtIn: readonly RuleSet[]): readonly RuleSet[] => {
  const latest = new Map(saved.map(each => [each.id, ruleSetOf(each, builtIn)]))
  const own = [...latest.values()].filter(({ id }) => !calledById(builtIn, id))
  return [
    ...builtIn.map(ruleSet => latest.get(ruleSet.id) ?? ruleSet),
    ...own.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
  ]
}

/** The set that is called so: by its id, else by its name in any spelling. */
export const ruleSetCalled = (ruleSets: readonly RuleSet[], name: string): RuleSet | undefined =>
  calledById(ruleSets, name) ?? ruleSets.find(each => foldName(each.name) === foldName(name))

/** One version of the versions of a set; the built-in one is its first. */
export const versionOfRuleSet = (
  { id, version }: Pick<RuleSet, 'id' | 'version'>,
  versions: readonly SavedRuleSet[],
  builtIn: readonly RuleSet[],
): RuleSet | undefined => {
  const first = calledById(builtIn, id)
  if (first?.version === version) return first
  const saved = versions.find(each => versionOfRecord(each, builtIn) === version)
  return saved && ruleSetOf(saved, builtIn)
}

const calledById = (ruleSets: readonly RuleSet[], id: string): RuleSet | undefined =>
  ruleSets.find(ruleSet => ruleSet.id === id)
