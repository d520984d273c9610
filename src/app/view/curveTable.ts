import type { IsoDate } from '../../domain/base/calendar.ts'
import { shareOf, type Dong } from '../../domain/base/money.ts'
import type { ChartTable } from '../charts/chartTable.ts'
import type { Curve } from '../charts/curveSeries.ts'
import type { EarlyWords } from '../text/words.ts'

/** Everything that the curve draws on one day. */
export type CurveRow = {
  readonly date: IsoDate
  readonly committed?: Dong | undefined
  readonly actual?: Dong | undefined
  /** Of last year's plan on the same day. */
  readonly lastYear?: number | undefined
  readonly p10?: Dong
  readonly p50?: Dong
  readonly p90?: Dong
}

/** The days of which anything is drawn, ascending. */
export const curveRows = ({ points, lastYear, forecast = [] }: Curve): readonly CurveRow[] => {
  const rows = new Map<IsoDate, CurveRow>()
  const add = (row: CurveRow): void => void rows.set(row.date, { ...rows.get(row.date), ...row })
  for (const { date, committed, actual } of points)
    if (committed !== undefined || actual !== undefined) add({ date, committed, actual })
  for (const { date, share } of lastYear?.points ?? []) add({ date, lastYear: share })
  // Its first point is where the last report stands: known, not foreseen.
  for (const point of forecast.slice(1)) add(point)
  return [...rows.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

type CurveWords = EarlyWords['overview']['curve']

/** The table behind the curve, with the columns that it has anything for. */
export const curveTable = (curve: Curve, unit: string, said: CurveWords): ChartTable<CurveRow> => {
  const { plan, lastYear, forecast = [] } = curve
  return {
    caption: said.caption(unit),
    columns: [
      { key: 'date', head: said.date, kind: 'date', value: ({ date }) => date },
      { key: 'committed', head: said.committed, kind: 'money', value: ({ committed }) => committed },
      { key: 'actual', head: said.actual, kind: 'money', value: ({ actual }) => actual },
      { key: 'rate', head: said.rate, kind: 'share', value: ({ actual }) => shareOf(actual, plan) },
      ...(lastYear
        ? ([
            {
              key: 'lastYear',
              head: said.lastYear(lastYear.planYear),
              kind: 'share',
              value: (row: CurveRow) => row.lastYear,
            },
          ] as const)
        : []),
      ...(forecast.length > 0 ? forecastColumns(said) : []),
    ],
    rows: curveRows(curve),
    keyOf: ({ date }) => date,
  }
}

const forecastColumns = (said: CurveWords) =>
  (['p10', 'p50', 'p90'] as const).map(key => ({
    key,
    head: said[key],
    kind: 'money' as const,
    value: (row: CurveRow) => row[key],
  }))
