import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { createBooks } from './books.ts'
import type { ApiDependencies } from './dependencies.ts'
import { createImportFile } from './importFile.ts'
import { createPermitted, type ApiEnv } from './permissions.ts'
import { answerProblem } from './problems.ts'
import { createQueue } from './queue.ts'
import { addFigures } from './routes/figures.ts'
import { addFindings } from './routes/findings.ts'
import { addHistory } from './routes/history.ts'
import { addForecast } from './routes/forecast.ts'
import { addImportHistory } from './routes/importHistory.ts'
import { addImports } from './routes/imports.ts'
import { addOpenApi } from './routes/openApi.ts'
import { addProvince } from './routes/province.ts'
import { addReallocation } from './routes/reallocation.ts'
import { addRecords } from './routes/records.ts'
import { addReports } from './routes/reports.ts'
import { addReturned } from './routes/returned.ts'
import { addSample } from './routes/sample.ts'
import { addSession } from './routes/session.ts'
import { addTemplates } from './routes/templates.ts'
import { addTerms } from './routes/terms.ts'
import { addYears } from './routes/years.ts'
import { ngheAn } from '../province/nghe-an/ngheAn.ts'
import { createTerms } from './terms.ts'
import { fieldsOf } from './fields.ts'
import { findingSentence } from '../text/vi/findings.ts'

/** Bytes around the file in a request: its name, the other fields. Counted while it streams in, whatever it declares. */
const roomForFields = 100_000

const tooLarge = (fileLimit: number) => ({
  detail: findingSentence({
    code: 'over-limit',
    severity: 'error',
    sheet: undefined,
    cell: undefined,
    limit: 'fileSize',
    allowed: fileLimit,
  }),
})

/** The application: every home hands in its own store, clock and identities, and gets the same answers. */
export type ApiApp = { readonly fetch: (request: Request) => Promise<Response> }

export const createApi = (dependencies: ApiDependencies): ApiApp => {
  const { store, clock, identify, province = ngheAn, fileLimit = 25_000_000, reportFault = () => {} } = dependencies
  const books = createBooks(store)
  const importFile = createImportFile({ ...dependencies, books, queue: createQueue() })
  const permitted = createPermitted(identify)
  const terms = createTerms({ store, books, province })

  const app = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) =>
      result.success ? undefined : answerProblem(c, 'bad-request', { fields: fieldsOf(result.error) }),
  })
  app.use(
    '/api/*',
    bodyLimit({ maxSize: fileLimit + roomForFields, onError: c => answerProblem(c, 'too-large', tooLarge(fileLimit)) }),
  )
  addSession(app, permitted)
  addProvince(app, permitted, { province })
  addYears(app, permitted, { store, books })
  addTerms(app, permitted, { terms })
  addFigures(app, permitted, { books, terms, clock })
  addForecast(app, permitted, { terms, clock })
  addReports(app, permitted, { terms, clock, province })
  addReallocation(app, permitted, { terms, province })
  addTemplates(app, permitted, { books, clock })
  addImports(app, permitted, { store, importFile, clock })
  addImportHistory(app, permitted, { store })
  addFindings(app, permitted, store)
  addHistory(app, permitted, { store, books, clock })
  addRecords(app, permitted, { store, clock })
  addReturned(app, permitted, { store, importFile })
  addSample(app, permitted, { ...dependencies, province, importFile })
  addOpenApi(app)
  app.notFound(c => answerProblem(c, 'not-found'))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 415) return answerProblem(c, 'unsupported-media-type')
    if (error instanceof HTTPException && error.status === 400) return answerProblem(c, 'bad-request')
    reportFault(error)
    return answerProblem(c, 'fault')
  })
  return { fetch: async request => app.fetch(request) }
}
