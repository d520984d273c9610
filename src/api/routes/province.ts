import { builtInRuleSets } from '../../domain/lagging/ruleSets.ts'
import type { Province } from '../../province/province.ts'
import { provinceRoute } from '../contract/province.ts'
import type { Api, Permitted } from '../permissions.ts'

export const addProvince = (app: Api, permitted: Permitted, { province }: { readonly province: Province }): void => {
  app.openapi(permitted(provinceRoute), c => {
    const { name, organisation, ruleSources, hasSample } = province
    return c.json({ name, organisation, builtInRuleSets: [...builtInRuleSets(province)], ruleSources, hasSample }, 200)
  })
}
