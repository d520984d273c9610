import type { IsoDate } from '../../domain/base/calendar.ts'
import { fewestReports, forecastRates, type Forecast, type NoForecast } from '../../domain/forecast/answer.ts'
import type { ForecastMethod, ForecastRow } from '../../domain/forecast/forecast.ts'
import { dong, units, type Dong } from '../../domain/base/money.ts'
import { formatCount, formatDate, formatMoneyWithUnit, formatShare, formatTarget } from './format.ts'

/** How a forecast was made, as it stands beside its figures. */
export const forecastMethodName = ({
  method,
  shapeOrigin,
}: {
  readonly method: ForecastMethod
  readonly shapeOrigin: Forecast['shapeOrigin']
}): string => (method === 'shape' ? shapeNames[shapeOrigin] : methodNames[method])

const methodNames = {
  runRate: 'nhịp giải ngân ba tháng gần nhất',
  commitments: 'cam kết còn lại nhân mức thực hiện cam kết đến nay',
} as const satisfies Record<Exclude<ForecastMethod, 'shape'>, string>

const shapeNames = {
  lastYear: 'dạng đường lũy kế của năm trước',
  typical: 'dạng đường lũy kế thường thấy các năm 2022-2025 của tỉnh',
} as const satisfies Record<Forecast['shapeOrigin'], string>

/** "Dự báo đến ngày 31/01/2025 giải ngân 4.579,1 tỷ đồng, đạt 83,70 % kế hoạch vốn (5.471 tỷ đồng); khoảng 78,44 % đến 88,95 %." */
export const forecastSentence = (forecast: Forecast, close: IsoDate): string => {
  const { p10, p50, p90 } = forecastRates(forecast)
  return `Dự báo đến ngày ${formatDate(close)} giải ngân ${rounded(forecast.p50)}, đạt ${formatShare(p50)} kế hoạch vốn (${rounded(forecast.plan)}); khoảng ${formatShare(p10)} đến ${formatShare(p90)}.`
}

/** How good the forecast is: said beside it, always. */
export const backTestSentence = ({ method, shapeOrigin, backTests: [best], reports, plan }: Forecast): string =>
  `Phương pháp: ${forecastMethodName({ method, shapeOrigin })}. Kiểm nghiệm lại trên ${formatCount(reports)} kỳ báo cáo đã có, sai số bình quân ${formatShare(best.error)} kế hoạch vốn (${rounded(dong(Math.round(best.error * plan)))}).`

/** Why nothing is forecast. */
export const noForecastSentence = ({ reason, reports }: NoForecast): string => reasons[reason](reports)

const reasons = {
  tooFewReports: reports =>
    `Chưa đủ số liệu để dự báo: mới có ${formatCount(reports)} kỳ báo cáo giải ngân (tính các kỳ có số mới của ít nhất một nửa kế hoạch vốn), cần ít nhất ${formatCount(fewestReports)}.`,
  noPlan: () => 'Không dự báo: chưa có kế hoạch vốn được giao.',
  nothingDisbursed: reports =>
    `Chưa đủ số liệu để dự báo: ${formatCount(reports)} kỳ báo cáo đều chưa giải ngân, không có nhịp để suy ra.`,
  notComparable: () => 'Không dự báo: kế hoạch vốn và số giải ngân chưa cùng tách theo nguồn vốn này.',
  yearClosed: () => 'Đã hết thời hạn giải ngân: số giải ngân đến ngày 31/01 đã được báo cáo, không còn gì để dự báo.',
} as const satisfies Record<NoForecast['reason'], (reports: number) => string>

/** "Cần 312 tỷ đồng/tháng để đạt 95 % kế hoạch vốn vào ngày 31/01/2025; ba tháng gần nhất đạt 140 tỷ đồng/tháng." */
export const paceSentence = (
  { requiredPace, recentPace }: Pick<ForecastRow, 'requiredPace' | 'recentPace'>,
  aim: Aim,
): string | undefined => {
  const parts = [
    requiredPace === undefined ? undefined : neededText(requiredPace, aim),
    recentPace === undefined ? undefined : `ba tháng gần nhất đạt ${rounded(recentPace)}/tháng`,
  ].filter(part => part !== undefined)
  const text = parts.join('; ')
  return text === '' ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Which share of the plan, 0-1, by when. */
type Aim = { readonly close: IsoDate; readonly target: number }

const neededText = (needed: Dong, { close, target }: Aim): string =>
  needed === 0
    ? `đã đạt ${formatTarget(target)} kế hoạch vốn`
    : `cần ${rounded(needed)}/tháng để đạt ${formatTarget(target)} kế hoạch vốn vào ngày ${formatDate(close)}`

/** A forecast is not known to the đồng: from one tỷ on a tenth of a tỷ is enough. */
const rounded = (amount: Dong): string => {
  const step = Math.abs(amount) < units.ty ? units.trieu : units.ty / 10
  return formatMoneyWithUnit(dong(Math.round(amount / step) * step), 'ty')
}
