import { yearFindingsRoute } from '../contract/findings.ts'
import { keptFindings } from '../keptFindings.ts'
import type { Api, Permitted } from '../permissions.ts'
import type { Store } from '../store.ts'

/** What was found in the year's live files at their commit; files without findings are left out. */
export const addFindings = (app: Api, permitted: Permitted, store: Store): void => {
  app.openapi(permitted(yearFindingsRoute), async c => {
    const details = await store.importOutcomes(c.req.valid('param').year)
    const imports = details.map(({ record, outcome }) => ({
      importId: record.id,
      fileName: record.fileName,
      reportDate: record.reportDate ?? null,
      committedAt: record.committedAt,
      committedBy: record.committedBy,
      findings: [...keptFindings(outcome)],
    }))
    return c.json({ imports: imports.filter(({ findings }) => findings.length > 0) }, 200)
  })
}
