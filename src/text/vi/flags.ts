import type { Flag, FlagFigures, RuleName } from '../../domain/lagging/flag.ts'
import { countedPlanName } from './counting.ts'
import { investorGroupNames } from './groups.ts'
import { formatCount, formatDate, formatMoneyWithUnit, formatMonth, formatShare, formatTy } from './format.ts'

/** One Vietnamese sentence that says why, with its figures, fit to stand in a signed report after the name of whom it speaks. */
export const flagSentence = (flag: Flag): string => {
  const say = sentences[flag.rule] as (figures: Flag['figures']) => string // rule and figures are of one name
  return say(flag.figures)
}

const ty = (amount: Parameters<typeof formatMoneyWithUnit>[0]): string => formatMoneyWithUnit(amount, 'ty')

/** "giải ngân 5 tỷ đồng, đạt 50,00 % tổng kế hoạch vốn được giao (10 tỷ đồng)": no rate without what it is taken of. */
const disbursed = ({ actual, plan, rate, ...counting }: RatedFigures): string =>
  `giải ngân ${ty(actual)}, đạt ${formatShare(rate)} ${countedPlanName(counting)} (${ty(plan)})`

type RatedFigures = Pick<FlagFigures['belowAverage'], 'actual' | 'plan' | 'rate' | 'denominator' | 'carriedOver'>

/** A rule without its sentence does not compile. */
export type FlagSentences = { readonly [Name in RuleName]: (figures: FlagFigures[Name]) => string }

const sentences: FlagSentences = {
  nothingDisbursed: ({ asOf, plan }) =>
    `Đến ngày ${formatDate(asOf)} chưa giải ngân được đồng nào trong kế hoạch vốn ${ty(plan)}.`,

  belowAverage: figures =>
    `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, thấp hơn bình quân chung của tỉnh (${formatShare(figures.average)}).`,

  belowGroupAverage: figures =>
    `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, thấp hơn bình quân của nhóm ${investorGroupNames[figures.group]} (${formatShare(figures.average)}).`,

  belowAverageLargeRemaining: figures =>
    `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, thấp hơn bình quân chung của tỉnh (${formatShare(figures.average)}) và còn ${ty(figures.remaining)} chưa giải ngân (trên ${ty(figures.limit)}).`,

  aboveAverageLargeRemaining: figures =>
    `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, không thấp hơn bình quân chung của tỉnh (${formatShare(figures.average)}) nhưng còn ${ty(figures.remaining)} chưa giải ngân (trên ${ty(figures.limit)}).`,

  underTargetAtYearEnd: figures =>
    `Hết thời hạn giải ngân, đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, không thấp hơn bình quân chung của tỉnh (${formatShare(figures.average)}) nhưng chưa đạt mục tiêu ${formatShare(figures.target)}.`,

  belowCommitment: ({ asOf, actualAsOf, actual, committed, fulfilment }) =>
    `Đến ngày ${formatDate(asOf)} giải ngân ${ty(actual)}, đạt ${formatShare(fulfilment)} số đã cam kết giải ngân đến ngày này (${ty(committed)})${actualAsOf === asOf ? '' : `; số giải ngân theo báo cáo đến ngày ${formatDate(actualAsOf)}`}.`,

  belowCommitmentInMonth: ({ monthEnd, actual, committed, fulfilment }) =>
    `Riêng tháng ${formatMonth(monthEnd)} giải ngân ${ty(actual)}, đạt ${formatShare(fulfilment)} số đã cam kết giải ngân trong tháng (${ty(committed)}).`,

  commitmentMissing: ({ asOf, projects, plan }) =>
    `Đến ngày ${formatDate(asOf)} chưa có cam kết tiến độ giải ngân của ${formatCount(projects)} dự án với kế hoạch vốn ${ty(plan)}.`,

  commitmentUnderTarget: ({ committedYear, plan, share, target }) =>
    `Cam kết giải ngân cả năm ${ty(committedYear)}, bằng ${formatShare(share)} kế hoạch vốn (${ty(plan)}), thấp hơn mục tiêu ${formatShare(target)}.`,

  commitmentLowered: ({ until, before, after }) =>
    `Cam kết giải ngân đến ngày ${formatDate(until)} giảm từ ${ty(before)} (cam kết ban đầu) xuống ${ty(after)}.`,

  stalled: ({ since, asOf, reports, before, actual }) =>
    actual < before
      ? `Giải ngân không tăng trong ${formatCount(reports)} kỳ báo cáo liên tiếp: từ ngày ${formatDate(since)} đến ngày ${formatDate(asOf)} giảm từ ${ty(before)} xuống ${ty(actual)}.`
      : `Giải ngân không tăng trong ${formatCount(reports)} kỳ báo cáo liên tiếp: từ ngày ${formatDate(since)} đến ngày ${formatDate(asOf)} vẫn là ${ty(actual)}.`,

  notReported: ({ asOf, monthEnd, due }) =>
    `Đến ngày ${formatDate(asOf)} chưa có báo cáo giải ngân tháng ${formatMonth(monthEnd)} (hạn gửi ngày ${formatDate(due)}).`,

  milestoneMissed: figures =>
    `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, chưa đạt mốc ${formatShare(figures.share)} đề ra cho ngày ${formatDate(figures.milestone)}.`,

  belowNation: figures =>
    `Đến ngày ${formatDate(figures.asOf)} ${disbursed(figures)}, thấp hơn bình quân cả nước (${formatShare(figures.nation)} tính đến ngày ${formatDate(figures.nationAsOf)}).`,

  forecastUnderTarget: ({ asOf, close, p10, p50, p90, plan, share, target }) =>
    `Theo số liệu đến ngày ${formatDate(asOf)}, dự báo đến ngày ${formatDate(close)} giải ngân ${ty(p50)} (khoảng ${formatTy(p10)} đến ${ty(p90)}), bằng ${formatShare(share)} tổng kế hoạch vốn được giao (${ty(plan)}), thấp hơn mục tiêu ${formatShare(target)}.`,

  capitalUnallocated: ({ asOf, unallocated, deadline }) =>
    `Đến ngày ${formatDate(asOf)} còn ${ty(unallocated)} chưa phân bổ chi tiết (hạn phân bổ ngày ${formatDate(deadline)}).`,

  disbursedOverPlan: ({ asOf, projects, plan, actual, excess }) =>
    `Đến ngày ${formatDate(asOf)} có ${formatCount(projects)} dự án giải ngân ${ty(actual)}, vượt kế hoạch vốn (${ty(plan)}) ${ty(excess)}; cần kiểm tra, đối chiếu số liệu.`,

  aheadOfPhysicalProgress: ({ asOf, measureAsOf, disbursed: money, totalInvestment, moneyShare, volumeShare }) =>
    `Lũy kế giải ngân từ khởi công đến ngày ${formatDate(asOf)} là ${ty(money)}, bằng ${formatShare(moneyShare)} tổng mức đầu tư (${ty(totalInvestment)}), trong khi khối lượng thực hiện đến ngày ${formatDate(measureAsOf)} đạt ${formatShare(volumeShare)}; cần kiểm tra.`,
}
