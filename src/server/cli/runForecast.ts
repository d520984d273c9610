import type { Forecasts, ForecastView } from '../../api/contract/forecast.ts'
import type { ForecastMethod } from '../../domain/forecast/forecast.ts'
import type { Dong } from '../../domain/base/money.ts'
import { formatShare, formatTy, nothingToSay } from '../../text/vi/format.ts'
import { readAnswer } from './answers.ts'
import type { CommandOf } from './command.ts'
import type { Connection } from './connect.ts'
import { exitCodes, type ExitCode } from './exitCodes.ts'
import { complain, queryOf, titled } from './runFigures.ts'
import { tableOf, type TableColumn } from './table.ts'
import type { Terminal } from './terminal.ts'

export const runForecast = async (
  { year, 'as-of': asked, by, json }: CommandOf<'forecast'>,
  request: Connection['request'],
  terminal: Terminal,
): Promise<ExitCode> => {
  const query = queryOf({ asOf: asked, by })
  const answer = await readAnswer<Forecasts>(await request(`/api/years/${year}/forecast${query}`))
  if (!answer.ok) return complain(answer.error, terminal)
  const { asked: day, asOf, rows } = answer.value
  terminal.print(
    json
      ? JSON.stringify(rows, null, 2)
      : titled({ year, asked: day, asOf }, `${tableOf(columns, rows)}\n${note(year)}`),
  )
  return exitCodes.done
}

const note = (year: number): string =>
  `Dự báo số giải ngân đến 31/01/${year + 1}: một phần mười khả năng thấp hơn P10, một phần mười cao hơn P90; sai số kiểm nghiệm là tỷ lệ so với kế hoạch vốn. “${nothingToSay}”: chưa đủ số liệu (dưới ba kỳ báo cáo, hoặc chưa có kế hoạch vốn).`

const ty = (amount: Dong | null): string => formatTy(amount ?? undefined)

const methodNames = {
  runRate: 'nhịp ba tháng',
  commitments: 'cam kết còn lại',
  shape: 'dạng đường lũy kế',
} as const satisfies Record<ForecastMethod, string>

const columns: readonly TableColumn<ForecastView>[] = [
  { title: 'Tên', align: 'left', cell: ({ name }) => name },
  { title: 'P10', align: 'right', cell: ({ p10 }) => ty(p10) },
  { title: 'P50', align: 'right', cell: ({ p50 }) => ty(p50) },
  { title: 'P90', align: 'right', cell: ({ p90 }) => ty(p90) },
  { title: 'Phương pháp', align: 'left', cell: ({ method }) => (method === null ? nothingToSay : methodNames[method]) },
  { title: 'Sai số kiểm nghiệm', align: 'right', cell: ({ backtestError }) => formatShare(backtestError ?? undefined) },
  { title: 'Cần mỗi tháng', align: 'right', cell: ({ requiredPace }) => ty(requiredPace) },
  { title: 'Ba tháng gần nhất, mỗi tháng', align: 'right', cell: ({ recentPace }) => ty(recentPace) },
]
