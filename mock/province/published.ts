import { isoDate } from '../../src/domain/base/calendar.ts'
import type { IsoDate } from '../../src/domain/base/calendar.ts'
import type { SourceKey } from './sources.ts'

// What was published of Nghệ An's province-managed plan of 2024, in tỷ đồng and percent. The sample keeps these as they
// are; each key of a source stands for an address in the design's list of sources.

/** Cut-offs of the treasury's reports in the sample, in order. */
export const cutOffs = [
  '2024-02-29',
  '2024-03-31',
  '2024-04-30',
  '2024-05-31',
  '2024-06-30',
  '2024-07-20',
  '2024-08-31',
  '2024-09-20',
  '2024-10-20',
].map(isoDate)

/** Cut-offs for which figures of sources and investors were published: between them the sample only follows on. */
export const anchors = ['2024-04-30', '2024-07-20', '2024-09-20', '2024-10-20'].map(isoDate)

/**
 * Disbursed of the year's plan. S2 (30/04: 21,37 %), S3 (20/07: 39,99 %) and S8 (20/10: of 5.471) as published; for
 * 20/09 S7 gives the rate alone, 48,09 %, here of a plan of 5.271; the four others are invented.
 */
export const provinceDisbursed: Readonly<Record<string, number>> = {
  '2024-02-29': 271.4,
  '2024-03-31': 598.216,
  '2024-04-30': 988.933,
  '2024-05-31': 1_243.608,
  '2024-06-30': 1_561.275,
  '2024-07-20': 1_850.891,
  '2024-08-31': 2_194.56,
  '2024-09-20': 2_534.8239,
  '2024-10-20': 2_852,
}

/** Disbursed by source where a source's money or rate was published (S2, S3); plans follow from money ÷ rate. */
export const sourceDisbursed: readonly {
  readonly source: SourceKey
  readonly asOf: IsoDate
  readonly disbursed: number
}[] = [
  { source: 'newRural', asOf: isoDate('2024-04-30'), disbursed: 269.19 }, // 60,80 % of 442,75
  { source: 'lottery', asOf: isoDate('2024-04-30'), disbursed: 11.444 }, // 40,87 % of 28
  { source: 'landUse', asOf: isoDate('2024-04-30'), disbursed: 93.576 }, // 36,70 % of 255
  { source: 'newRural', asOf: isoDate('2024-07-20'), disbursed: 290.6211 }, // 65,64 %
  { source: 'lottery', asOf: isoDate('2024-07-20'), disbursed: 17.2648 }, // 61,66 %
  { source: 'foreign', asOf: isoDate('2024-07-20'), disbursed: 117.984 }, // 73,74 % of 160
]

/** Last year's plan allowed to run on: 34,09 % on 20/09/2024 (S7); plan and the other rates are invented. */
export const carriedOverRates: Readonly<Record<string, number>> = {
  '2024-02-29': 6.2,
  '2024-03-31': 10.4,
  '2024-04-30': 15.1,
  '2024-05-31': 18.9,
  '2024-06-30': 23.35,
  '2024-07-20': 26.2,
  '2024-08-31': 31.6,
  '2024-09-20': 34.09,
  '2024-10-20': 37.8,
}

/** In June 2024 the coastal road had disbursed over 282 tỷ, 34 % of 829 (S4): of 682 this year's, of 147 last year's plan. */
export const coastalRoadCarriedOver = {
  project: 'Đường ven biển',
  asOf: isoDate('2024-06-30'),
  disbursed: 50.2,
} as const

/** Money published for one project. */
export const projectDisbursed: readonly {
  readonly project: string
  readonly asOf: IsoDate
  readonly disbursed: number
  readonly plan: number
}[] = [
  { project: 'Đường ven biển', asOf: isoDate('2024-06-30'), disbursed: 231.9, plan: 682 }, // with what was carried over: trên 282 (S4)
  { project: 'Đường ven biển', asOf: isoDate('2024-09-20'), disbursed: 369.288, plan: 682 }, // 54,15 % (S7)
  { project: 'Bệnh viện Ung bướu', asOf: isoDate('2024-09-20'), disbursed: 129.947, plan: 280 }, // 46,41 % (S7)
]

/** Rates of named investors (percent). All who were named; S2, S3, S7 (20/09: published for the total scope). */
export const investorRates: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '2024-04-30': {
    'UBND huyện Yên Thành': 59.32,
    'UBND huyện Đô Lương': 52.35,
    'UBND thành phố Vinh': 47.8,
    'UBND huyện Nam Đàn': 44.7,
    'UBND huyện Thanh Chương': 42.42,
    'UBND huyện Nghĩa Đàn': 42.13,
    'UBND huyện Tân Kỳ': 41.5,
    'UBND thị xã Cửa Lò': 39.68,
    'UBND huyện Nghi Lộc': 37.04,
    'UBND huyện Diễn Châu': 36.53,
    'Đài Phát thanh và Truyền hình Nghệ An': 100,
    'Trường THPT Hà Huy Tập': 100,
    'Bệnh viện Đa khoa huyện Đô Lương': 93.42,
    'Trường THPT Diễn Châu 4': 90.08,
    'Trường THPT Đô Lương 3': 88.95,
    'Trường THPT Quỳnh Lưu 3': 82.44,
    'Sở Giáo dục và Đào tạo': 69.73,
    'Chi cục Tiêu chuẩn Đo lường Chất lượng': 68.56,
    'Trường THPT Nghi Lộc 3': 51.34,
    'Trường THPT Quỳ Hợp 3': 50.18,
    'Công ty TNHH Thủy lợi Tân Kỳ': 48.83,
    'Bệnh viện Đa khoa huyện Yên Thành': 33.46,
    'Trung tâm Dịch vụ việc làm tỉnh': 31.23,
    'Công ty TNHH Thủy lợi Phủ Quỳ': 31.09,
    'Công an tỉnh': 0,
    'Công ty TNHH Thủy lợi Tây Bắc': 0,
    'Sở Nội vụ': 0,
    'Bộ Chỉ huy Bộ đội Biên phòng tỉnh': 0,
    'Trường Cao đẳng Kỹ thuật công nghiệp Việt Nam - Hàn Quốc': 0,
    'Huyện ủy Kỳ Sơn': 0,
    'Sở Thông tin và Truyền thông': 0,
    'Trường THPT Thanh Chương 3': 0,
    'Cơ sở cai nghiện tự nguyện Phúc Sơn': 0,
  },
  '2024-07-20': {
    'UBND thành phố Vinh': 75.62,
    'UBND thị xã Hoàng Mai': 67.51,
    'UBND huyện Yên Thành': 67.11,
    'UBND huyện Tân Kỳ': 63.81,
    'UBND huyện Diễn Châu': 59.21,
    'UBND huyện Nam Đàn': 58.81,
    'UBND huyện Quỳnh Lưu': 57.75,
    'UBND huyện Đô Lương': 54.31,
    'UBND huyện Nghĩa Đàn': 52.95,
    'UBND huyện Thanh Chương': 52.1,
    'UBND huyện Nghi Lộc': 51.82,
    'Bệnh viện Đa khoa huyện Yên Thành': 100,
    'Bệnh viện Đa khoa huyện Đô Lương': 100,
    'Đài Phát thanh và Truyền hình Nghệ An': 100,
    'Trường THPT Hà Huy Tập': 100,
    'Bệnh viện Ung bướu Nghệ An': 92.31,
    'Trường THPT Diễn Châu 4': 90.08,
    'Trường THPT Đô Lương 3': 88.95,
    'Trường THPT Quỳnh Lưu 3': 88.31,
    'Công ty TNHH Thủy lợi Tân Kỳ': 86.5,
    'Trường THPT Mường Quạ': 70.42,
    'Huyện ủy Kỳ Sơn': 69.74,
    'Sở Giáo dục và Đào tạo': 69.73,
    'Chi cục Tiêu chuẩn Đo lường Chất lượng': 68.56,
    'Trường THPT Thanh Chương 3': 59.15,
    'Trường THPT Nghi Lộc 3': 55.72,
    'Trường THPT Quỳ Hợp 3': 50.18,
  },
  '2024-09-20': {
    'UBND thị xã Hoàng Mai': 85.89,
    'UBND thành phố Vinh': 79.68,
    'UBND huyện Diễn Châu': 79.59,
    'Công an tỉnh': 75.13,
    'Ban Quản lý Khu kinh tế Đông Nam': 70.37,
    'Sở Nội vụ': 70.11,
    'UBND huyện Thanh Chương': 62.33,
    'UBND huyện Tân Kỳ': 62.07,
    'UBND huyện Đô Lương': 61.68,
    'UBND thị xã Cửa Lò': 60.47,
    'UBND huyện Quỳnh Lưu': 60.15,
  },
}

/** How many were published without all their names: the sample keeps the counts. */
export const counts = {
  /** 24 of 68 investors over 30 % on 30/04/2024, all named; 13 at zero, nine of them named (S2). */
  zeroOn30April: 13,
  /** 27 investors over 50 % on 20/07/2024, all named (S3). */
  over50On20July: 27,
  /** 36 investors above the average on 20/09/2024, 24 of them over 60 % (S7). */
  aboveAverageOn20September: 36,
  over60On20September: 24,
  /** On 20/10/2024: 16 below the average with over 20 tỷ left each, 4 above it with over 45; together 2.050,476 (S8). */
  heldByTwentyOn20October: 2_050.476,
} as const
