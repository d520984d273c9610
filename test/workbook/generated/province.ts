import type { Random } from './random.ts'

/** What is true, before an office lays it out. Amounts are whole units of the office's unit, or with three decimals. */
export type OfficeTruth = {
  readonly planYear: number
  readonly asOf: { readonly day: number; readonly month: number }
  readonly investors: readonly OfficeInvestor[]
}

export type OfficeInvestor = { readonly name: string; readonly projects: readonly OfficeProject[] }

export type OfficeProject = {
  readonly code: string
  readonly name: string
  /** Share of the plan by source; empty where nobody tells them apart. */
  readonly plan: readonly number[]
  readonly lastYearPlan: number
  readonly carried: number
  readonly commitments: readonly number[]
  readonly disbursed: number
  readonly disbursedCarried: number
  readonly disbursedInMonth: readonly number[]
  readonly investment: number
}

const investorNames = [
  'Sở Giao thông vận tải',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'UBND huyện Nam Đàn',
  'UBND thành phố Vinh',
  'UBND thị xã Hoàng Mai',
  'Ban Quản lý Khu kinh tế Đông Nam',
  'Ban QLDA ĐTXD các công trình dân dụng và công nghiệp',
  'Công an tỉnh',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Bệnh viện Ung bướu Nghệ An',
  'Trường THPT Chuyên Phan Bội Châu',
  'Chi cục Thủy lợi',
  'Văn phòng Tỉnh ủy',
  'UBND huyện Quỳ Hợp',
  'Tỉnh đoàn Nghệ An',
  'Ủy ban nhân dân huyện Tương Dương',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Công ty TNHH MTV Thủy lợi Bắc Nghệ An',
  'Đài Phát thanh và Truyền hình Nghệ An',
]

const works = [
  'Nâng cấp đường giao thông liên xã',
  'Trường THCS',
  'Trạm y tế xã',
  'Kè chống sạt lở bờ sông',
  'Cầu qua kênh chính',
  'Hồ chứa nước',
  'Trung tâm văn hóa',
  'Cải tạo lưới điện hạ áp',
  'Khu tái định cư',
  'Cống tiêu úng',
  'Bệnh viện đa khoa',
  'Đường nối QL7C',
  'Nhà làm việc Công an xã',
  'Tổng kho vật tư',
  'Trụ sở UBND xã',
  'Sửa chữa, nâng cấp đập',
  'Hạ tầng kỹ thuật cụm công nghiệp',
  'Xây dựng Đại đội Thiết giáp',
  'Trường Mầm non',
]
const places = [
  'Nghi Phú',
  'Hưng Lộc',
  'Diễn Thịnh',
  'Kim Liên',
  'Châu Khê',
  'Tam Quang',
  'Môn Sơn',
  'Quỳnh Lập',
  'Thanh Thủy',
  'Nghĩa Bình',
  'Tri Lễ',
  'Yên Sơn',
]

export type Scale = { readonly decimals: 0 | 3; readonly base: number; readonly sources: number }

export const createTruth = (random: Random, scale: Scale): OfficeTruth => {
  const planYear = random.pick([2023, 2024, 2025])
  const month = 2 + random.below(11)
  const day = random.pick([10, 20, new Date(Date.UTC(planYear, month, 0)).getUTCDate()])
  const count = 1 + random.below(4)
  const used = new Set<string>()
  const investors = random
    .shuffle(investorNames)
    .slice(0, count)
    .map(name => ({
      name,
      projects: Array.from({ length: 2 + random.below(7) }, () => createProject(random, { scale, month, used })),
    }))
  return { planYear, asOf: { day, month }, investors }
}

type Making = { readonly scale: Scale; readonly month: number; readonly used: Set<string> }

const createProject = (random: Random, { scale, month, used }: Making): OfficeProject => {
  const round = (value: number): number => Math.round(value * 10 ** scale.decimals) / 10 ** scale.decimals
  const total = round(scale.base * (0.2 + random.below(1000) / 50))
  const first = scale.sources < 2 ? total : random.chance(0.2) ? 0 : round(total * (0.2 + random.below(60) / 100))
  const carried = random.chance(0.3) ? round(total * 0.15) : 0
  const shares = Array.from({ length: 13 }, () => (random.chance(0.3) ? 0 : random.below(100)))
  const sum = shares.reduce((all, share) => all + share, 0) || 1
  const commitments = shares.map(share => round((total * share * 0.97) / sum))
  const inMonth = shares.map((share, at) => (at < month ? round((total * share * 0.6) / sum) : 0))
  return {
    code: unique(used, () => String(7_000_000 + random.below(1_299_999))),
    name: unique(
      used,
      () =>
        `${random.pick(works)} ${random.pick(places)}${random.chance(0.4) ? ` giai đoạn ${1 + random.below(3)}` : ''}`,
    ),
    plan: scale.sources < 2 ? [total] : [first, round(total - first)],
    lastYearPlan: round(total * 0.8),
    carried,
    commitments,
    disbursed: round(inMonth.reduce((all, value) => all + value, 0)),
    disbursedCarried: round(carried * 0.5),
    disbursedInMonth: inMonth,
    investment: round(total * 4),
  }
}

const unique = (used: Set<string>, make: () => string): string => {
  for (;;) {
    const made = make()
    if (!used.has(made)) {
      used.add(made)
      return made
    }
    if (used.size > 500) throw new Error('no name is left')
  }
}
