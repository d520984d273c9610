import type { Province } from '../province.ts'

/** Where each rule was found in the province's own notices and decisions. */
export const ngheAnRuleSources: Province['ruleSources'] = {
  vi: {
    nothingDisbursed: 'thông báo của tỉnh các ngày 20/3/2023 và 30/4/2024',
    belowAverage: 'các thông báo giải ngân của tỉnh từ năm 2022; văn bản ngày 28/02/2025',
    belowGroupAverage: 'cách so sánh theo nhóm trong các báo cáo của tỉnh',
    belowAverageLargeRemaining: 'thực tiễn của tỉnh Nghệ An ngày 20/10/2024 (16 đơn vị, trên 20 tỷ đồng)',
    aboveAverageLargeRemaining: 'thực tiễn của tỉnh Nghệ An ngày 20/10/2024 (4 đơn vị, trên 45 tỷ đồng)',
    underTargetAtYearEnd: 'văn bản phê bình 34 đơn vị ngày 28/02/2025',
    belowCommitment: 'yêu cầu cam kết tiến độ từng tháng của tỉnh',
    commitmentMissing: 'yêu cầu cam kết tiến độ từng tháng của tỉnh',
    stalled: 'so sánh với kỳ báo cáo trước trong các báo cáo của tỉnh',
    notReported: 'hạn nộp trước ngày 03 hằng tháng của tỉnh năm 2025',
    belowNation: 'cách so với cả nước trong các thông báo của tỉnh',
  },
  en: {
    nothingDisbursed: 'the province’s notices of 20/3/2023 and 30/4/2024',
    belowAverage: 'the province’s notices since 2022; its letter of 28/02/2025',
    belowGroupAverage: 'how the province’s reports compare groups',
    belowAverageLargeRemaining: 'Nghệ An’s practice of 20/10/2024 (16 units, over 20 billion VND)',
    aboveAverageLargeRemaining: 'Nghệ An’s practice of 20/10/2024 (4 units, over 45 billion VND)',
    underTargetAtYearEnd: 'the letter of 28/02/2025 that named 34 units',
    belowCommitment: 'the province’s demand of monthly commitments',
    commitmentMissing: 'the province’s demand of monthly commitments',
    stalled: 'how the province’s reports compare with the report before',
    notReported: 'the province’s due day, the 3rd of every month, of 2025',
    belowNation: 'how the province’s notices compare with the nation',
  },
}
