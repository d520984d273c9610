import type { Province } from '../province.ts'
import { ngheAnKeyProjects } from './keyProjects.ts'
import { ngheAnOrganisation } from './organisation.ts'
import { ngheAnRuleSet } from './ruleSets.ts'
import { ngheAnRuleSources } from './ruleSources.ts'
import { ngheAnTypicalYear } from './typicalYear.ts'

export const ngheAn: Province = {
  name: 'Nghệ An',
  target: 0.95, // as its decisions of each year say, 1044/QĐ-UBND of 15/4/2025 among them
  organisation: ngheAnOrganisation,
  keyProjects: ngheAnKeyProjects,
  ruleSets: [ngheAnRuleSet],
  ruleSources: ngheAnRuleSources,
  typicalYear: ngheAnTypicalYear,
  hasSample: true,
}
