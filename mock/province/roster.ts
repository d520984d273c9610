import { districts } from './districts.ts'
import { offices } from './offices.ts'
import type { SourceKey } from './sources.ts'

/**
 * One investor of the sample. The names are real (published in lists of investors); plans, their split over sources and
 * projects, and the paces are invented wherever `published.ts` holds no figure.
 */
export type SampleInvestor = {
  readonly name: string
  /** Capital of the first plan in tỷ đồng, source after source. The projects are cut from it in their order. */
  readonly capital: readonly (readonly [SourceKey, number])[]
  readonly projects: readonly SampleProject[]
  /** Percent expected on 20/10/2024, for those of whom nothing was published on that day. */
  readonly pace: number
  /** One of the twenty that S8 counts on 20/10/2024: much money left, below or above the average. */
  readonly holdsMuch?: 'belowAverage' | 'aboveAverage'
  /** Nothing disbursed by 30/04/2024. */
  readonly lateStart?: boolean
}

export type SampleProject = {
  readonly name: string
  /** Tỷ đồng of the first plan; without it, a share of what the named ones leave. */
  readonly plan?: number
  /** Tỷ đồng of last year's plan allowed to run on. */
  readonly carriedOver?: number
  readonly code?: string
  /** Nothing disbursed up to 20/10/2024. */
  readonly stuck?: boolean
}

export const roster: readonly SampleInvestor[] = [...offices, ...districts]

/** Decisions that raise the plan. Their sums are what the published rates leave open; who got what is mostly invented. */
export const decisions: readonly Decision[] = [
  {
    date: '2024-07-31',
    number: '02-DLM/QĐ-UBND',
    // 200 tỷ from higher revenue to 15 projects that disburse well (S16); which ones is invented
    raises: [
      ['Đường giao thông nối QL7C', 18],
      ['Đại lộ Vinh - Cửa Lò', 25],
      ['Cầu Khe Ang', 6],
      ['Trung tâm hành chính thị xã Hoàng Mai', 12],
      ['Đường trục chính đô thị phường Quỳnh Thiện', 9],
      ['Đường ven sông Vinh', 22],
      ['xã Diễn Thịnh, huyện Diễn Châu', 14],
      ['xã Diễn Ngọc, huyện Diễn Châu', 8],
      ['xã Đức Thành đi xã Mã Thành', 13],
      ['xã Tiên Kỳ, huyện Tân Kỳ', 5.4],
      ['xã Kim Liên, huyện Nam Đàn', 10],
      ['xã Sơn Hải, huyện Quỳnh Lưu', 11],
      ['xã Đà Sơn đi xã Lạc Sơn', 12],
      ['xã Cát Văn đi xã Thanh Thủy', 16.6],
      ['Đường D4 trong Khu kinh tế Đông Nam', 18],
    ],
  },
  {
    date: '2024-09-05',
    number: '03-DLM/QĐ-UBND',
    raises: [
      ['Bệnh viện Ung bướu Nghệ An giai đoạn 2', 230], // S64
      ['Nhà điều hành trung tâm', 28],
      ['Trụ sở Công an các xã biên giới', 45],
      ['Sửa chữa và nâng cao an toàn đập', 30],
      ['Tuyến đường N2 khu công nghiệp Nam Cấm', 34],
      ['Hồ chứa nước Bản Mồng', 24],
      ['xã Công Thành, huyện Yên Thành', 14],
      ['Kè chống sạt lở đoạn qua xã Nghi Thiết', 12],
      ['phường Nghi Hương, thị xã Cửa Lò', 14],
      ['xã Nghĩa Bình đi xã Nghĩa Hội', 12],
    ],
  },
  {
    date: '2024-10-07',
    number: '04-DLM/QĐ-UBND',
    raises: [
      ['Cầu Khe Ang', 8],
      ['Nâng cấp ĐT.532', 16],
      ['Kênh chính hệ thống thủy lợi Bắc Nghệ An', 26],
      ['Trường Cao đẳng Sư phạm', 18],
      ['Đầu tư trang thiết bị y tế tuyến huyện', 20],
      ['Đồn Biên phòng', 12],
      ['thị trấn Thạch Giám, huyện Tương Dương', 12],
      ['xã Hữu Kiệm đi xã Na Ngoi', 14],
      ['Khu tái định cư xã Tri Lễ', 10],
      ['đầu cầu tại xã Châu Hạnh', 8],
      ['Khu tái định cư xã Châu Khê', 12],
      ['xã Châu Quang đi xã Tam Hợp', 10],
      ['xã Hưng Tây, huyện Hưng Nguyên', 10],
      ['phường Quang Tiến, thị xã Thái Hòa', 8],
      ['xã Đỉnh Sơn, huyện Anh Sơn', 8],
      ['Tiểu dự án hạ tầng cơ bản', 8],
    ],
  },
]

/** `raises`: words that stand in one project's name alone, and tỷ đồng. */
export type Decision = {
  readonly date: string
  readonly number: string
  readonly raises: readonly (readonly [string, number])[]
}
