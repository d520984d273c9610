import { forecastBy, type ForecastRow } from '../../domain/forecast/forecast.ts'
import { reportedDay } from '../asOf.ts'
import { forecastRoute, type ForecastView } from '../contract/forecast.ts'
import type { Api, PermitRoute } from '../permissions.ts'
import type { TermsOf } from '../terms.ts'

type Needs = { readonly terms: TermsOf; readonly clock: () => string }

/** The forecasts as scripts want them: what the command line prints with `--json`. */
export const addForecast = (app: Api, permitted: PermitRoute, { terms, clock }: Needs): void => {
  app.openapi(permitted(forecastRoute), async c => {
    const { year } = c.req.valid('param')
    const { asOf: day, by } = c.req.valid('query')
    const open = await terms.open(year, {})
    const { asked, asOf } = reportedDay(open, day, clock())
    const rows = forecastBy(open, { asOf, by, lastYear: open.lastYear })
    return c.json({ asked, asOf, rows: rows.map(forecastView) }, 200)
  })
}

const forecastView = ({ key, name, forecast, requiredPace, recentPace }: ForecastRow): ForecastView => {
  const told = forecast.kind === 'none' ? undefined : forecast
  return {
    key,
    name,
    method: told?.method ?? null,
    p10: told?.p10 ?? null,
    p50: told?.p50 ?? null,
    p90: told?.p90 ?? null,
    backtestError: told?.backTests[0].error ?? null,
    requiredPace: requiredPace ?? null,
    recentPace: recentPace ?? null,
  }
}
