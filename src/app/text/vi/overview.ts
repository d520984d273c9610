import type { Counting, Denominator } from '../../../domain/book/counting.ts'
import type { Forecast, NoForecast } from '../../../domain/forecast/forecast.ts'
import { backTestSentence, noForecastSentence } from '../../../text/vi/forecast.ts'

/** What a rate is taken of, as it is said aloud. */
const plans = {
  total: 'kế hoạch được giao',
  primeMinister: 'kế hoạch Thủ tướng Chính phủ giao',
  startOfYear: 'kế hoạch giao đầu năm',
  allocated: 'kế hoạch đã phân bổ chi tiết',
} as const satisfies Record<Denominator, string>

/** The overview: where the province stands. Money and shares come in formatted, with their units. */
export const overview = {
  title: 'Tổng quan',
  headline: {
    disbursed: (facts: { readonly asOf: string; readonly actual: string }) =>
      `Đến ${facts.asOf} tỉnh giải ngân ${facts.actual}`,
    ofPlan: (rate: string, { denominator, carriedOver }: Counting) =>
      `đạt ${rate} ${plans[denominator]}${carriedOver === 'together' ? ' (gồm cả vốn kéo dài)' : ''}`,
    noPlan: 'chưa có kế hoạch vốn để tính tỷ lệ',
    nothing: (asOf: string) => `Đến ${asOf} chưa có số liệu giải ngân`,
    planned: (plan: string) => `kế hoạch được giao ${plan}`,
    behind: (facts: { readonly gap: string; readonly points: string | undefined }) =>
      `kém cam kết ${facts.gap}${facts.points === undefined ? '' : ` (${facts.points} điểm % kế hoạch)`}`,
    ahead: (facts: { readonly gap: string; readonly points: string | undefined }) =>
      `vượt cam kết ${facts.gap}${facts.points === undefined ? '' : ` (${facts.points} điểm % kế hoạch)`}`,
    asCommitted: 'đúng bằng cam kết',
    lagging: (facts: { readonly count: number; readonly remaining: string }) =>
      `${facts.count} chủ đầu tư chậm, giữ ${facts.remaining} chưa giải ngân`,
    laggingOnly: (count: number) => `${count} chủ đầu tư chậm`,
    noneLagging: 'không chủ đầu tư nào chậm',
    forecast: (facts: {
      readonly close: string
      readonly median: string
      readonly from: string
      readonly to: string
    }) => `Dự báo đến ${facts.close} đạt ${facts.median} kế hoạch (${facts.from} – ${facts.to}).`,
  },
  tiles: {
    plan: 'Kế hoạch được giao',
    carriedOver: (amount: string) => `kéo dài tính riêng: ${amount}`,
    withoutCarriedOver: 'không gồm vốn kéo dài',
    withCarriedOver: (amount: string) => `gồm cả vốn kéo dài: ${amount}`,
    byDecision: (decision: string) => `theo ${decision}`,
    actual: 'Đã giải ngân',
    rate: (rate: string) => `đạt ${rate} kế hoạch`,
    remaining: 'Còn lại chưa giải ngân',
    remainingShare: (share: string) => `bằng ${share} kế hoạch`,
    gapToTarget: (target: string) => `Còn thiếu để đạt ${target}`,
    beyondTarget: (target: string) => `Đã vượt mức ${target}`,
    target: (date: string) => `mục tiêu đến ${date}`,
    committed: 'Cam kết đến ngày này',
    fulfilment: (share: string) => `đã thực hiện ${share} cam kết`,
    noFulfilment: 'chưa đủ cam kết và giải ngân để so sánh',
    noRate: 'chưa đủ số liệu để tính tỷ lệ',
    change: (facts: { readonly amount: string; readonly date: string }) => `${facts.amount} từ ${facts.date}`,
    changeWithPoints: (facts: { readonly amount: string; readonly points: string; readonly date: string }) =>
      `${facts.amount}, ${facts.points} điểm % từ ${facts.date}`,
    pace: 'Cần mỗi tháng',
    paceReached: (target: string) => `Đã đạt ${target} kế hoạch`,
    recentPace: (amount: string) => `ba tháng qua: ${amount}/tháng`,
    paceTimes: (times: string, target: string) => `để đạt ${target}, gấp ${times} lần nhịp gần đây`,
    paceEnough: (target: string) => `để đạt ${target}, nhịp gần đây là đủ`,
    paceTarget: (date: string, target: string) => `để đạt ${target} vào ${date}`,
    noChange: (date: string) => `không đổi từ ${date}`,
    firstReport: 'kỳ báo cáo đầu tiên',
  },
  /** How the forecast was made and how far off it would have been, or why there is none. */
  outlook: (forecast: Forecast | NoForecast): string =>
    forecast.kind === 'none' ? noForecastSentence(forecast) : backTestSentence(forecast),
  curve: {
    behind: (gap: string) => `Kém cam kết ${gap}`,
    behindSince: (facts: { readonly gap: string; readonly month: number }) =>
      facts.month === 13
        ? `Kém cam kết ${facts.gap}, bắt đầu từ tháng 1 năm sau`
        : `Kém cam kết ${facts.gap}, liên tục từ tháng ${facts.month}`,
    ahead: (gap: string) => `Vượt cam kết ${gap}`,
    asCommitted: 'Giải ngân đúng bằng cam kết',
    noCommitment: 'Chưa có cam kết để đối chiếu với số đã giải ngân',
    noActual: 'Chưa có số liệu giải ngân để đối chiếu với cam kết',
    subtitle: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Lũy kế giải ngân và cam kết, ${facts.unit}; đến ${facts.asOf}`,
    file: (asOf: string) => `luy-ke-giai-ngan-den-${asOf}`,
    description: (finding: string, target: string) =>
      `Biểu đồ đường lũy kế theo tháng: giải ngân, cam kết và mức ${target} kế hoạch. ${finding}. Bảng số liệu ở nút bên cạnh.`,
    caption: (unit: string) => `Lũy kế giải ngân và cam kết, ${unit}`,
    date: 'Đến ngày',
    committed: 'Cam kết',
    actual: 'Giải ngân',
    gap: 'Thiếu so với cam kết',
    rate: 'Tỷ lệ giải ngân so với kế hoạch',
    lastYear: (year: number) => `Cùng ngày năm ${year}, so với kế hoạch năm đó`,
    p10: 'Dự báo, cận dưới (P10)',
    p50: 'Dự báo (P50)',
    p90: 'Dự báo, cận trên (P90)',
    empty: {
      title: 'Chưa đủ số liệu để vẽ đường lũy kế',
      advice: 'Cần ít nhất một tệp có cam kết theo tháng hoặc số giải ngân.',
    },
  },
  shortfall: {
    title: (facts: {
      readonly half: number
      readonly all: number
      readonly share: string
      readonly total: string
      readonly target: string
    }) =>
      facts.all === 1
        ? `Một chủ đầu tư giữ toàn bộ ${facts.total} còn thiếu để đạt ${facts.target}`
        : `${facts.half} trong ${facts.all} chủ đầu tư còn thiếu giữ ${facts.share} của ${facts.total} còn thiếu để đạt ${facts.target}`,
    subtitle: (facts: { readonly unit: string; readonly asOf: string; readonly target: string }) =>
      `Số còn thiếu để đạt ${facts.target} kế hoạch, theo chủ đầu tư, ${facts.unit}; đến ${facts.asOf}`,
    description: (finding: string) =>
      `Biểu đồ thanh: mỗi chủ đầu tư một thanh, xếp từ số còn thiếu lớn nhất; vạch trên mỗi thanh là tỷ trọng cộng dồn. ${finding}. Bấm vào thanh để mở trang chủ đầu tư; bảng số liệu ở nút bên cạnh.`,
    file: (asOf: string, target: string) => `con-thieu-den-${target.replace(/\s*%/u, '')}-phan-tram-${asOf}`,
    key: (target: string) => `còn thiếu để đạt ${target} kế hoạch`,
    cumulative: 'cộng dồn, trên tổng số còn thiếu',
    others: (count: number) => `${count} chủ đầu tư khác`,
    beyond: (facts: { readonly count: number; readonly amount: string; readonly target: string }) =>
      `Không vẽ ${facts.count} đơn vị đã đạt ${facts.target} kế hoạch, vượt ${facts.amount}: số còn thiếu của toàn tỉnh đã trừ khoản này.`,
    unknown: (count: number) => `${count} đơn vị chưa đủ số liệu để tính.`,
    caption: (unit: string, target: string) => `Số còn thiếu để đạt ${target} kế hoạch theo chủ đầu tư, ${unit}`,
    investor: 'Chủ đầu tư',
    gap: (target: string) => `Còn thiếu để đạt ${target}`,
    cumulativeShare: 'Cộng dồn, % tổng số còn thiếu',
    rate: 'Tỷ lệ giải ngân so với kế hoạch',
  },
  movement: {
    title: (facts: {
      readonly name: string
      readonly amount: string
      readonly still: number
      /** Without a new report: they may have moved or not. */
      readonly silent: number
      readonly since: string
    }) =>
      `${facts.name} tăng nhiều nhất: ${facts.amount} từ ${facts.since}; ${facts.still === 0 ? (facts.silent === 0 ? 'không đơn vị nào đứng yên' : 'không đơn vị nào đã báo cáo mà đứng yên') : `${facts.still} đơn vị đứng yên`}`,
    nobody: (since: string, silent: number) =>
      silent === 0
        ? `Không chủ đầu tư nào tăng giải ngân từ ${since}`
        : `Không chủ đầu tư nào đã báo cáo tăng giải ngân từ ${since}`,
    subtitle: (facts: { readonly unit: string; readonly since: string; readonly asOf: string }) =>
      `Giải ngân tăng thêm từ ${facts.since} đến ${facts.asOf}, ${facts.unit}; điểm % là mức tăng của tỷ lệ so với kế hoạch từng ngày`,
    description: (finding: string) =>
      `Biểu đồ thanh: các chủ đầu tư giải ngân thêm nhiều nhất từ kỳ báo cáo trước. ${finding}. Bảng số liệu ở nút bên cạnh.`,
    file: (asOf: string) => `thay-doi-tu-ky-truoc-${asOf}`,
    rise: (facts: { readonly amount: string; readonly points: string }) => `${facts.amount} (${facts.points} điểm)`,
    still: (count: number) => `${count} đơn vị đã báo cáo nhưng không tăng, xếp theo số còn lại`,
    silent: (facts: { readonly count: number; readonly since: string }) =>
      `${facts.count} đơn vị chưa có báo cáo mới từ ${facts.since}: khác với đứng yên.`,
    caption: (unit: string) => `Giải ngân tăng thêm từ kỳ báo cáo trước theo chủ đầu tư, ${unit}`,
    investor: 'Chủ đầu tư',
    amount: 'Tăng thêm',
    points: 'Điểm % của tỷ lệ',
    actual: 'Đã giải ngân',
    left: 'Còn lại',
  },
  sources: {
    title: (facts: { readonly name: string; readonly rate: string; readonly average: string }) =>
      `Thấp nhất là ${facts.name}: ${facts.rate}, bình quân chung ${facts.average}`,
    neutral: 'Theo nguồn vốn',
    subtitle: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Giải ngân theo nguồn vốn, ${facts.unit}; tỷ lệ so với kế hoạch được giao của từng nguồn; đến ${facts.asOf}; vạch đứng là bình quân chung`,
    description: (finding: string) =>
      `Mỗi nguồn vốn một thanh tỷ lệ giải ngân so với kế hoạch của nguồn đó, vạch đứng là bình quân chung của tỉnh. ${finding}.`,
    file: (asOf: string) => `giai-ngan-theo-nguon-von-den-${asOf}`,
    caption: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Giải ngân theo nguồn vốn, ${facts.unit}; đến ${facts.asOf}`,
    source: 'Nguồn vốn',
    plan: 'Kế hoạch',
    actual: 'Giải ngân',
    rate: 'Tỷ lệ',
    remaining: 'Còn lại',
    gapToTarget: (target: string) => `Còn thiếu để đạt ${target}`,
    committed: 'Cam kết đến ngày này',
    total: 'Tổng số',
    empty: 'Các tệp đã nạp không tách theo nguồn vốn.',
    toldWider:
      'Có dự án tách kế hoạch theo nguồn nhưng chỉ báo giải ngân chung: nguồn nào không so được thì tỷ lệ để trống.',
  },
  lagging: {
    title: (facts: { readonly count: number; readonly remaining: string; readonly share: string }) =>
      `${facts.count} chủ đầu tư chậm giữ ${facts.remaining}, bằng ${facts.share} số còn lại`,
    titleWithoutShare: (count: number) => `${count} chủ đầu tư chậm`,
    unknown: 'Chưa đủ số liệu để nhận diện chủ đầu tư chậm',
    unknownAdvice: 'Cần ít nhất một kỳ báo cáo giải ngân. Hãy nạp báo cáo của chủ đầu tư hoặc của Kho bạc.',
    none: 'Không chủ đầu tư nào bị đánh dấu chậm',
    noneAdvice: 'Mọi chủ đầu tư đều qua các quy tắc nhận diện chậm ở ngày này.',
    subtitle: (facts: { readonly unit: string; readonly asOf: string }) =>
      `Chủ đầu tư chậm, xếp theo số còn lại chưa giải ngân, ${facts.unit}; đến ${facts.asOf}`,
    all: (count: number) => `Xem cả ${count} chủ đầu tư`,
  },
  notices: {
    title: 'Cần lưu ý',
    withoutPlan: (facts: { readonly count: number; readonly amount: string }) =>
      `${facts.count} dự án đã giải ngân ${facts.amount} nhưng chưa có kế hoạch vốn: tổng số đã gồm khoản này, tỷ lệ vì vậy cao hơn thực tế.`,
    withoutReport: (facts: { readonly count: number; readonly amount: string }) =>
      `${facts.count} dự án có kế hoạch (${facts.amount}) nhưng chưa có số liệu giải ngân nào đến ngày này: khác với giải ngân bằng 0.`,
    withoutCommitment: (facts: { readonly count: number; readonly amount: string }) =>
      `${facts.count} dự án có kế hoạch (${facts.amount}) nhưng chưa có cam kết: số cam kết để so sánh vì vậy chưa gồm các dự án này.`,
    overPlan: (facts: { readonly count: number; readonly amount: string }) =>
      `${facts.count} dự án giải ngân vượt kế hoạch, tổng cộng ${facts.amount}: kiểm tra số liệu.`,
    tellersDiffer: (facts: { readonly count: number; readonly amount: string }) =>
      `${facts.count} dự án có số Kho bạc khác số chủ đầu tư báo, cộng chênh lệch ${facts.amount} (kỳ báo cáo có thể khác nhau); tổng số lấy theo Kho bạc.`,
    andMore: (count: number) => `và ${count} dự án khác`,
  },
}
