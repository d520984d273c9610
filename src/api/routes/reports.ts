import { laggingReport } from '../../report/lagging/laggingReport.ts'
import type { Province } from '../../province/province.ts'
import { reportedDay } from '../asOf.ts'
import { laggingReportRoute, xlsxMediaType } from '../contract/reports.ts'
import type { Api, PermitRoute } from '../permissions.ts'
import type { TermsOf } from '../terms.ts'
import { answerUnknownRuleSet } from './terms.ts'

type Needs = { readonly terms: TermsOf; readonly clock: () => string; readonly province: Province }

export const addReports = (app: Api, permitted: PermitRoute, { terms, clock, province }: Needs): void => {
  app.openapi(permitted(laggingReportRoute), async c => {
    const { asOf: day, format: _, rules, ...counting } = c.req.valid('query')
    const ruleSet = await terms.ruleSet(rules)
    if (!ruleSet.ok) return answerUnknownRuleSet(c, ruleSet.error)
    const open = await terms.open(c.req.valid('param').year, counting)
    const { asOf } = reportedDay(open, day, clock())
    const { laggingXlsx } = await import('../../report/lagging/laggingXlsx.ts') // its writer is large, and few ask
    const report = laggingReport(open, { asOf, ruleSet: ruleSet.value, organisation: province.organisation })
    const bytes = await laggingXlsx(report)
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': xlsxMediaType,
      'content-disposition': `attachment; filename="giai-ngan-cham-${asOf}.xlsx"`,
    })
  })
}
