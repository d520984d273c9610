import type { Draw, Project } from './model.ts'

/** Public bodies as they stand in lists of investors; invented or real places, no real figures. */
const bodies = [
  'Sở Giao thông vận tải',
  'Sở Y tế',
  'Sở Xây dựng',
  'Sở Nông nghiệp và Môi trường',
  'Sở Giáo dục và Đào tạo',
  'Sở Văn hóa và Thể thao',
  'UBND huyện Con Cuông',
  'UBND huyện Anh Sơn',
  'UBND huyện Quỳ Châu',
  'UBND thị xã Thái Hòa',
  'UBND thành phố Vinh',
  'UBND xã Mường Xén',
  'UBND phường Trường Vinh',
  'Ban Quản lý Khu kinh tế Đông Nam',
  'Ban QLDA đầu tư xây dựng các công trình giao thông tỉnh',
  'Ban QLDA đầu tư xây dựng khu vực Tân Kỳ',
  'Ban QLDA ngành Nông nghiệp và PTNT',
  'Bệnh viện Đa khoa huyện Yên Thành',
  'Bệnh viện Ung bướu',
  'Trường THPT Hà Huy Tập',
  'Trường Cao đẳng Việt - Đức',
  'Công an tỉnh',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
  'Công ty TNHH MTV Thủy lợi Phủ Quỳ',
  'Văn phòng Tỉnh ủy',
  'Đài Phát thanh và Truyền hình tỉnh',
  'Chi cục Thủy lợi',
]

const works: Readonly<Record<string, readonly string[]>> = {
  'Giao thông': [
    'Nâng cấp, cải tạo tuyến đường {a} - {b}',
    'Cầu {a} bắc qua sông Hiếu',
    'Đường tránh thị trấn {a}',
    'Đường cứu hộ, cứu nạn {a}, {b} (giai đoạn 2)',
    'Sửa chữa mặt đường ĐT.534, đoạn Km3+200 - Km9+600 qua {a}',
  ],
  'Giáo dục và đào tạo': [
    'Nhà học 2 tầng 8 phòng Trường Mầm non {a}',
    'Trường THCS {a}, hạng mục: nhà bộ môn và công trình phụ trợ',
    'Cải tạo, mở rộng Trường Tiểu học {a} 2',
    'Nhà nội trú Trường PTDTBT {a}',
  ],
  'Y tế': ['Trạm Y tế xã {a}', 'Mua sắm thiết bị cho Trung tâm Y tế {a}', 'Khoa Nội tổng hợp, Bệnh viện {a}'],
  'Nông nghiệp, thủy lợi': [
    'Hồ chứa nước Khe {a}',
    'Kè chống sạt lở bờ tả sông Con đoạn qua {a}',
    'Trạm bơm {a} và kênh dẫn',
    'Nâng cấp đê Tả Lam từ {a} đến {b}',
  ],
  'Quản lý nhà nước': ['Trụ sở HĐND và UBND xã {a}', 'Nhà làm việc Công an xã {a}', 'Trung tâm hành chính công {a}'],
  'Hạ tầng kỹ thuật': [
    'Hạ tầng kỹ thuật cụm công nghiệp {a}',
    'Hệ thống thoát nước khu vực {a}, {b}',
    'Khu tái định cư {a}',
    'Cấp nước sinh hoạt liên xã {a} - {b}',
  ],
}

const places = [
  'Nghi Kiều',
  'Bồng Khê',
  'Châu Nga',
  'Tường Sơn',
  'Lạng Khê',
  'Diễn Mỹ',
  'Quỳnh Thắng',
  'Nậm Giải',
  'Hữu Kiệm',
  'Xuân Lâm',
  'Đại Sơn',
  'Thọ Thành',
  'Nghĩa Hưng',
  'Tam Hợp',
  'Yên Hòa',
  'Phúc Sơn',
  'Thanh Hương',
  'Kỳ Tân',
  'Hưng Đạo',
  'Minh Hợp',
]

export const sources = ['Ngân sách trung ương', 'Ngân sách địa phương', 'Thu sử dụng đất', 'Xổ số kiến thiết'] as const

export type World = {
  readonly investors: number
  readonly projects: number
  /** Amounts are multiples of so many đồng. */
  readonly step: number
  readonly month: number
  /** No investor's name is longer: some have to fit a sheet's tab. */
  readonly nameLength?: number
}

/** Projects and their money, before anyone writes them down. No amount exceeds what holds it. */
export const createProjects = (
  draw: Draw,
  { investors, projects, step, month, nameLength = 99 }: World,
): readonly Project[] => {
  const owners = draw.shuffle(bodies.filter(body => body.length <= nameLength)).slice(0, investors)
  const names = new Set<string>()
  const codes = new Set<string>()
  const made: Project[] = []
  for (let at = 0; at < projects; at += 1) {
    const sector = draw.pick(Object.keys(works))
    made.push({
      ...nameOf(draw, { sector, names }),
      ...moneyOf(draw, { step, month }),
      code: unused(codes, () => String(7_500_000 + draw.below(699_999))),
      sector,
      source: draw.pick(sources),
      investor: owners[Math.min(investors - 1, Math.floor((at * investors) / projects))] ?? bodies[0]!,
    })
  }
  return made
}

const nameOf = (
  draw: Draw,
  { sector, names }: { sector: string; names: Set<string> },
): { readonly name: string; readonly place: string } => {
  const [a = '', b = ''] = draw.shuffle(places)
  const name = unused(names, () => {
    const [c = a, d = b] = draw.shuffle(places)
    return draw
      .pick(works[sector] ?? [])
      .replace('{a}', c)
      .replace('{b}', d)
  })
  return { name, place: `xã ${a}` }
}

const moneyOf = (draw: Draw, { step, month }: { step: number; month: number }) => {
  const round = (value: number): number => Math.round(value / step) * step
  const plan = round(800_000_000 + draw.below(45_000) * 1_000_000 + draw.below(1_000_000))
  const first = round(plan * (0.2 + draw.below(600) / 1000))
  const shares = Array.from({ length: 13 }, () => (draw.chance(0.15) ? 0 : 20 + draw.below(80)))
  const all = shares.reduce((sum, share) => sum + share, 0) || 1
  const commitments = shares.map(share => floor((plan * 0.98 * share) / all, step))
  const paid = Array.from({ length: 13 }, (_, at) =>
    at < month && !draw.chance(0.15) ? floor((plan * 0.7 * (10 + draw.below(80))) / 100 / 12, step) : 0,
  )
  const carried = draw.chance(0.5) ? round(plan * (0.05 + draw.below(200) / 1000)) : 0
  return {
    investment: round(plan * (1.6 + draw.below(30) / 10)),
    plan: [first, plan - first] as const,
    planBefore: round(plan * (0.7 + draw.below(200) / 1000)),
    carried,
    commitments,
    disbursed: paid,
    disbursedCarried: floor(carried * (draw.below(90) / 100), step),
    beforeYears: round(plan * (draw.below(60) / 100)),
  }
}

const floor = (value: number, step: number): number => Math.floor(value / step) * step

const unused = (used: Set<string>, make: () => string): string => {
  for (let tries = 0; tries < 1000; tries += 1) {
    const made = make()
    if (!used.has(made)) {
      used.add(made)
      return made
    }
  }
  throw new Error('no name is left')
}

export const planOf = ({ plan }: Project): number => plan[0] + plan[1]

export const paidTo = ({ disbursed }: Project, month: number): number =>
  disbursed.slice(0, month).reduce((sum, amount) => sum + amount, 0)

export const committedTo = ({ commitments }: Project, month: number): number =>
  commitments.slice(0, month).reduce((sum, amount) => sum + amount, 0)
