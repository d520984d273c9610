import { isForbidding } from '../../domain/reallocation/breaches.ts'
import type { Province } from '../../province/province.ts'
import { reallocationReport } from '../../report/reallocation/reallocationReport.ts'
import { breachSentence } from '../../text/vi/reallocation.ts'
import { reallocationReportRoute } from '../contract/reallocation.ts'
import { xlsxMediaType } from '../contract/reports.ts'
import type { Api, Permitted } from '../permissions.ts'
import { answerProblem } from '../problems.ts'
import type { TermsOf } from '../terms.ts'

type Needs = { readonly terms: TermsOf; readonly province: Province }

/** A proposal as a file to sign. What no decision may do is turned away; what people may weigh is printed in it. */
export const addReallocation = (app: Api, permitted: Permitted, { terms, province }: Needs): void => {
  app.openapi(permitted(reallocationReportRoute), async c => {
    const { year } = c.req.valid('param')
    const proposal = c.req.valid('json')
    const open = await terms.open(year, {})
    const { report, breaches } = reallocationReport(open, {
      ...proposal,
      lastYear: open.lastYear,
      organisation: province.organisation,
    })
    const forbidden = breaches.filter(isForbidding)
    if (forbidden.length > 0) {
      const fields = forbidden.map(breach => ({ name: 'moves', message: breachSentence(breach) }))
      return answerProblem(c, 'bad-request', { fields })
    }
    const { reallocationXlsx } = await import('../../report/reallocation/reallocationXlsx.ts') // its writer is large, and few ask
    return c.body(new Uint8Array(await reallocationXlsx(report)), 200, {
      'content-type': xlsxMediaType,
      'content-disposition': `attachment; filename="phuong-an-dieu-chuyen-von-${proposal.asOf}.xlsx"`,
    })
  })
}
