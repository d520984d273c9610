import { laggingReport } from '../../report/lagging/laggingReport.ts'
import type { Province } from '../../province/province.ts'
import { defaultAsOf } from '../asOf.ts'
import { laggingReportRoute, xlsxMediaType } from '../contract/reports.ts'
import type { Api, Permitted } from '../permissions.ts'
import type { TermsOf } from '../terms.ts'
import { answerUnknownRuleSet } from './terms.ts'

type Needs = { readonly terms: TermsOf; readonly clock: () => string; readonly province: Province }

export const addReports = (app: Api, permitted: Permitted, { terms, clock, province }: Needs): void => {
  app.openapi(permitted(laggingReportRoute), async c => {
    const { asOf: asked, format: _, ...rest } = c.req.valid('query')
    const opened = await terms.open(c.req.valid('param').year, rest)
    if (!opened.ok) return answerUnknownRuleSet(c, opened.error)
    const open = opened.value
    const asOf = asked ?? defaultAsOf(open.book, clock())
    const { laggingXlsx } = await import('../../report/lagging/laggingXlsx.ts') // its writer is large, and few ask
    const bytes = await laggingXlsx(laggingReport(open, { asOf, organisation: province.organisation }))
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': xlsxMediaType,
      'content-disposition': `attachment; filename="giai-ngan-cham-${asOf}.xlsx"`,
    })
  })
}
