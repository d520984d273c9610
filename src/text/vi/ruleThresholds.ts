import type { NumberThreshold } from '../../domain/lagging/ruleSet.ts'

/** The thresholds that are one number, each with its unit. */
export type ThresholdWords = Readonly<Record<NumberThreshold, string>>

export const thresholdWords: ThresholdWords = {
  fromMonth: 'Từ tháng',
  byMonth: 'Hạn hết tháng',
  remainingOver: 'Còn trên (tỷ đồng)',
  target: 'Mục tiêu (%)',
  fulfilmentUnder: 'Đạt dưới (%)',
  reports: 'Số kỳ liên tiếp',
  dueDay: 'Ngày nộp',
  aheadBy: 'Hơn quá (điểm %)',
}
