import { useQuery } from '@tanstack/react-query'
import type { ProvinceView } from '../../../api/contract/province.ts'
import { latestRuleSets, type SavedRuleSet } from '../../../domain/lagging/savedRuleSets.ts'
import type { RuleSet } from '../../../domain/lagging/ruleSet.ts'
import { useApi } from '../../client/api.ts'
import { provinceQuery, sessionQuery, termsQuery } from '../../client/queries.ts'
import { recordsQuery } from '../../client/records.ts'
import { useYear } from '../../view/YearProvider.tsx'

export type RuleSets = {
  /** The latest version of every set, those that come with the product first. */
  readonly latest: readonly RuleSet[]
  /** Which sets come with the product, and where the province itself uses a rule. */
  readonly province: ProvinceView
  readonly saved: readonly SavedRuleSet[]
  /** What everybody sees who asks for no other. */
  readonly inUse: RuleSet
  /** Version of the record that says which set is in use; 0 while nobody has chosen. */
  readonly choiceVersion: number
  readonly mayWrite: boolean
}

/** The rule sets there are; undefined until they are known. */
export const useRuleSets = (): RuleSets | undefined => {
  const api = useApi()
  const { planYear } = useYear()
  const { data: saved } = useQuery(recordsQuery(api, 'rule-sets'))
  const { data: choices } = useQuery(recordsQuery(api, 'rule-set-in-use'))
  const { data: terms } = useQuery(termsQuery(api, planYear))
  const { data: session } = useQuery(sessionQuery(api))
  const { data: province } = useQuery(provinceQuery(api))
  if (!saved || !choices || !terms || !province) return undefined
  return {
    latest: latestRuleSets(saved, province.builtInRuleSets),
    province,
    saved,
    inUse: terms.ruleSet,
    choiceVersion: choices[0]?.version ?? 0,
    mayWrite: session?.mayWrite ?? false,
  }
}
