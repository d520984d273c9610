import type { FlagFigures, RuleName } from '../../domain/lagging/flag.ts'
import { countedPlanName } from './counting.ts'
import { investorGroupNames } from './groups.ts'
import { formatCount, formatDate, formatMoneyWithUnit, formatMonth, formatShare, formatTy } from './format.ts'

/** A rule in words. One that lacks any does not compile. */
export type RuleWords = {
  readonly [Name in RuleName]: {
    readonly title: string
    /** What it says, in one sentence. */
    readonly explained: string
    /** Where it was found in use; absent where a province alone can say it. `target`: the share aimed at, as it is written. */
    readonly source?: (target: string) => string
    /** Why somebody is named, with the figures, fit to stand in a signed report after the name of whom it speaks. */
    readonly sentence: (figures: FlagFigures[Name]) => string
  }
}

export const ruleWords: RuleWords = {
  nothingDisbursed: {
    title: 'Chưa giải ngân đồng nào',
    explained: 'Có kế hoạch vốn nhưng số giải ngân báo cáo là 0 đồng, kể từ tháng ghi bên cạnh.',
    sentence: ({ asOf, plan }) =>
      `Đến ngày ${formatDate(asOf)} chưa giải ngân được đồng nào trong kế hoạch vốn ${ty(plan)}.`,
  },

  belowAverage: {
    title: 'Dưới bình quân chung của tỉnh',
    explained: 'Tỷ lệ giải ngân thấp hơn tỷ lệ của toàn tỉnh cùng ngày, cùng mẫu số.',
    sentence: figures =>
      `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, thấp hơn bình quân chung của tỉnh (${formatShare(figures.average)}).`,
  },

  belowGroupAverage: {
    title: 'Dưới bình quân của nhóm',
    explained: 'Tỷ lệ thấp hơn bình quân của nhóm mình: huyện, thành phố, thị xã; sở, ngành; ban quản lý; đơn vị khác.',
    sentence: figures =>
      `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, thấp hơn bình quân của nhóm ${investorGroupNames[figures.group]} (${formatShare(figures.average)}).`,
  },

  belowAverageLargeRemaining: {
    title: 'Dưới bình quân và còn nhiều vốn',
    explained: 'Tỷ lệ dưới bình quân chung, đồng thời số chưa giải ngân còn trên mức ghi bên cạnh.',
    sentence: figures =>
      `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, thấp hơn bình quân chung của tỉnh (${formatShare(figures.average)}) và còn ${ty(figures.remaining)} chưa giải ngân (trên ${ty(figures.limit)}).`,
  },

  aboveAverageLargeRemaining: {
    title: 'Không dưới bình quân nhưng còn rất nhiều vốn',
    explained: 'Tỷ lệ từ bình quân chung trở lên, nhưng số chưa giải ngân còn trên mức ghi bên cạnh.',
    sentence: figures =>
      `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, không thấp hơn bình quân chung của tỉnh (${formatShare(figures.average)}) nhưng còn ${ty(figures.remaining)} chưa giải ngân (trên ${ty(figures.limit)}).`,
  },

  underTargetAtYearEnd: {
    title: 'Hết thời hạn chưa đạt mục tiêu',
    explained: 'Đến 31/01 năm sau tỷ lệ từ bình quân chung trở lên nhưng chưa đạt mục tiêu.',
    sentence: figures =>
      `Hết thời hạn giải ngân, đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, không thấp hơn bình quân chung của tỉnh (${formatShare(figures.average)}) nhưng chưa đạt mục tiêu ${formatShare(figures.target)}.`,
  },

  belowCommitment: {
    title: 'Kém cam kết lũy kế',
    explained: 'Số giải ngân đạt dưới mức ghi bên cạnh của số đã cam kết đến ngày báo cáo của từng dự án.',
    sentence: ({ actualAsOf, actual, committed, fulfilment }) =>
      `Theo báo cáo đến ngày ${formatDate(actualAsOf)} giải ngân ${ty(actual)}, đạt ${formatShare(fulfilment)} số đã cam kết giải ngân đến ngày báo cáo (${ty(committed)}), tính các dự án có cả cam kết và báo cáo.`,
  },

  belowCommitmentInMonth: {
    title: 'Kém cam kết trong tháng',
    explained: 'Riêng tháng trọn gần nhất, số giải ngân đạt dưới mức ghi bên cạnh của số cam kết trong tháng.',
    source: () => 'cách theo dõi theo tháng của tỉnh Cao Bằng năm 2025',
    sentence: ({ monthEnd, actual, committed, fulfilment }) =>
      `Riêng tháng ${formatMonth(monthEnd)} giải ngân ${ty(actual)}, đạt ${formatShare(fulfilment)} số đã cam kết giải ngân trong tháng (${ty(committed)}).`,
  },

  commitmentMissing: {
    title: 'Chưa có cam kết',
    explained: 'Có dự án được giao kế hoạch vốn mà chưa cam kết tiến độ giải ngân, kể từ tháng ghi bên cạnh.',
    sentence: ({ asOf, projects, plan }) =>
      `Đến ngày ${formatDate(asOf)} chưa có cam kết tiến độ giải ngân của ${formatCount(projects)} dự án với kế hoạch vốn ${ty(plan)}.`,
  },

  commitmentUnderTarget: {
    title: 'Cam kết cả năm dưới mục tiêu',
    explained: 'Tổng cam kết đến 31/01 năm sau thấp hơn mục tiêu so với kế hoạch vốn.',
    source: target => `mục tiêu giải ngân trên ${target} của tỉnh`,
    sentence: ({ committedYear, plan, share, target }) =>
      `Cam kết giải ngân cả năm ${ty(committedYear)}, bằng ${formatShare(share)} kế hoạch vốn (${ty(plan)}), thấp hơn mục tiêu ${formatShare(target)}.`,
  },

  commitmentLowered: {
    title: 'Hạ cam kết',
    explained: 'Cam kết nộp sau thấp hơn cam kết ban đầu, tính cả năm hoặc đến hết tháng này.',
    source: () => 'đối chiếu các lần cam kết trong sổ',
    sentence: ({ until, before, after }) =>
      `Cam kết giải ngân đến ngày ${formatDate(until)} giảm từ ${ty(before)} (cam kết ban đầu) xuống ${ty(after)}.`,
  },

  stalled: {
    title: 'Giải ngân đứng yên',
    explained: 'Số giải ngân lũy kế không tăng qua số kỳ báo cáo liên tiếp ghi bên cạnh.',
    sentence: ({ since, asOf, reports, before, actual }) =>
      actual < before
        ? `Giải ngân không tăng trong ${formatCount(reports)} kỳ báo cáo liên tiếp: từ ngày ${formatDate(since)} đến ngày ${formatDate(asOf)} giảm từ ${ty(before)} xuống ${ty(actual)}.`
        : `Giải ngân không tăng trong ${formatCount(reports)} kỳ báo cáo liên tiếp: từ ngày ${formatDate(since)} đến ngày ${formatDate(asOf)} vẫn là ${ty(actual)}.`,
  },

  notReported: {
    title: 'Chưa nộp báo cáo tháng',
    explained: 'Đã quá ngày nộp (của tháng sau) mà chưa có báo cáo giải ngân của tháng trước.',
    sentence: ({ asOf, monthEnd, due }) =>
      `Đến ngày ${formatDate(asOf)} chưa có báo cáo giải ngân tháng ${formatMonth(monthEnd)} (hạn gửi ngày ${formatDate(due)}).`,
  },

  milestoneMissed: {
    title: 'Lỡ mốc giải ngân',
    explained: 'Đến cuối tháng của mốc gần nhất, tỷ lệ giải ngân thấp hơn tỷ lệ đặt ra cho mốc đó.',
    source: () => 'mốc 60 % hết quý III (Nghị quyết 230/NQ-CP năm 2025), 40 % hết tháng 9 (Lạng Sơn)',
    sentence: figures =>
      `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, chưa đạt mốc ${formatShare(figures.share)} đề ra cho ngày ${formatDate(figures.milestone)}.`,
  },

  belowNation: {
    title: 'Dưới bình quân cả nước',
    explained: 'Tỷ lệ thấp hơn tỷ lệ cả nước gần nhất được nhập tay, khi hai bên cùng mẫu số.',
    sentence: figures =>
      `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, thấp hơn bình quân cả nước (${formatShare(figures.nation)} tính đến ngày ${formatDate(figures.nationAsOf)}).`,
  },

  forecastUnderTarget: {
    title: 'Dự báo không đạt mục tiêu',
    explained: 'Dự báo (P50) đến 31/01 năm sau thấp hơn mục tiêu so với tổng kế hoạch vốn được giao.',
    source: () => 'phần Dự báo; chỉ khi đủ số kỳ báo cáo để dự báo',
    sentence: ({ asOf, close, p10, p50, p90, plan, share, target }) =>
      `Theo số liệu đến ngày ${formatDate(asOf)}, dự báo đến ngày ${formatDate(close)} giải ngân ${ty(p50)} (khoảng ${formatTy(p10)} đến ${ty(p90)}), bằng ${formatShare(share)} tổng kế hoạch vốn được giao (${ty(plan)}), thấp hơn mục tiêu ${formatShare(target)}.`,
  },

  capitalUnallocated: {
    title: 'Còn vốn chưa phân bổ chi tiết',
    explained: 'Sau hạn phân bổ vẫn còn vốn được giao chưa phân bổ cho dự án.',
    source: () => 'yêu cầu phân bổ xong trong quý I của Chính phủ',
    sentence: ({ asOf, unallocated, deadline }) =>
      `Đến ngày ${formatDate(asOf)} còn ${ty(unallocated)} chưa phân bổ chi tiết (hạn phân bổ ngày ${formatDate(deadline)}).`,
  },

  disbursedOverPlan: {
    title: 'Giải ngân vượt kế hoạch',
    explained: 'Có dự án giải ngân nhiều hơn kế hoạch vốn: sai số liệu hoặc cần kiểm tra.',
    source: () => 'Luật Đầu tư công: không giải ngân quá kế hoạch được giao',
    sentence: ({ asOf, projects, plan, actual, excess }) =>
      `Đến ngày ${formatDate(asOf)} có ${formatCount(projects)} dự án giải ngân ${ty(actual)}, vượt kế hoạch vốn (${ty(plan)}) ${ty(excess)}; cần kiểm tra, đối chiếu số liệu.`,
  },

  aheadOfPhysicalProgress: {
    title: 'Tiền đi trước khối lượng',
    explained: 'Tỷ lệ tiền đã giải ngân cao hơn tỷ lệ khối lượng thực hiện quá mức ghi bên cạnh.',
    source: () => 'cảnh báo chênh lệch 15-30 điểm trong công cụ theo dõi của xã',
    sentence: ({ asOf, measureAsOf, disbursed: money, totalInvestment, moneyShare, volumeShare }) =>
      `Lũy kế giải ngân từ khởi công đến ngày ${formatDate(asOf)} là ${ty(money)}, bằng ${formatShare(moneyShare)} tổng mức đầu tư (${ty(totalInvestment)}), trong khi khối lượng thực hiện đến ngày ${formatDate(measureAsOf)} đạt ${formatShare(volumeShare)}; cần kiểm tra.`,
  },
}

const ty = (amount: Parameters<typeof formatMoneyWithUnit>[0]): string => formatMoneyWithUnit(amount, 'ty')

/** "giải ngân 5 tỷ đồng, đạt 50,00 % tổng kế hoạch vốn được giao (10 tỷ đồng)": no rate without what it is taken of. */
const disbursed = ({ actual, plan, silentPlan, rate, ...counting }: RatedFigures): string =>
  silentPlan === undefined
    ? `giải ngân ${ty(actual)}, đạt ${formatShare(rate)} ${countedPlanName(counting)} (${ty(plan)})`
    : `các dự án đã báo cáo giải ngân ${ty(actual)}, đạt ${formatShare(rate)} ${countedPlanName(counting)} của các dự án đó (${ty(plan)}; chưa kể ${ty(silentPlan)} của các dự án chưa có báo cáo)`

type RatedFigures = Pick<
  FlagFigures['belowAverage'],
  'actual' | 'plan' | 'silentPlan' | 'rate' | 'denominator' | 'carriedOver'
>
