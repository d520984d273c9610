import { defaultRuleSet } from '../../domain/lagging/lagging.ts'
import { laggingReport } from '../../report/lagging/laggingReport.ts'
import { defaultAsOf } from '../asOf.ts'
import type { Books } from '../books.ts'
import { laggingReportRoute, xlsxMediaType } from '../contract/reports.ts'
import type { Api, Permitted } from '../permissions.ts'

type Needs = { readonly books: Books; readonly clock: () => string }

export const addReports = (app: Api, permitted: Permitted, { books, clock }: Needs): void => {
  app.openapi(permitted(laggingReportRoute), async c => {
    const open = (await books.read(c.req.valid('param').year)).open()
    const asOf = c.req.valid('query').asOf ?? defaultAsOf(open.book, clock())
    const { laggingXlsx } = await import('../../report/lagging/laggingXlsx.ts') // its writer is large, and few ask
    const bytes = await laggingXlsx(laggingReport(open, { asOf, ruleSet: defaultRuleSet }))
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': xlsxMediaType,
      'content-disposition': `attachment; filename="giai-ngan-cham-${asOf}.xlsx"`,
    })
  })
}
