import type { OfficeProject, OfficeTruth } from './province.ts'
import type { Random } from './random.ts'

/** A column as an office heads it, what it writes there, and what fact that is, if any. */
export type OfficeColumn = {
  readonly path: readonly string[]
  readonly field?: 'number' | 'code' | 'name' | 'investor' | 'note'
  readonly amount?: (project: OfficeProject) => number | undefined
  readonly fact?: {
    readonly kind: string
    readonly asOf: string
    readonly basis: 'inMonth' | 'toDate'
    readonly capital: 'planYear' | 'carriedOver'
    readonly source: string | undefined
  }
  /** Not added up in the total rows: rates, years. */
  readonly isRate?: true
}

type Making = { readonly truth: OfficeTruth; readonly random: Random; readonly sources: number }

const pad = (value: number): string => String(value).padStart(2, '0')

export const monthEnd = (planYear: number, month: number): string => {
  const [year, inYear] = month === 13 ? [planYear + 1, 1] : [planYear, month]
  return `${year}-${pad(inYear)}-${pad(new Date(Date.UTC(year, inYear, 0)).getUTCDate())}`
}

export const asOfDate = ({ planYear, asOf }: OfficeTruth): string => `${planYear}-${pad(asOf.month)}-${pad(asOf.day)}`

export const fieldColumns = (random: Random, { withInvestor }: { withInvestor: boolean }): readonly OfficeColumn[] => {
  const number: OfficeColumn = { path: [random.pick(['STT', 'TT', 'Stt', 'Số TT'])], field: 'number' }
  const name: OfficeColumn = {
    path: [
      random.pick([
        'Tên dự án',
        'Danh mục dự án',
        'Tên công trình',
        'Danh mục công trình, dự án',
        'Nội dung',
        'Dự án',
        'Tên dự án/công trình',
        'Công trình',
      ]),
    ],
    field: 'name',
  }
  const code: OfficeColumn = {
    path: [random.pick(['Mã dự án', 'Mã số dự án', 'Mã DA', 'Mã QHNS', 'Mã số'])],
    field: 'code',
  }
  const investor: OfficeColumn = {
    path: [random.pick(['Chủ đầu tư', 'Tên chủ đầu tư', 'Đơn vị', 'CĐT', 'Đơn vị thực hiện'])],
    field: 'investor',
  }
  const rest = random.shuffle([name, code, ...(withInvestor ? [investor] : [])])
  return random.chance(0.9) ? [number, ...rest] : rest
}

export const planColumns = ({ truth, random, sources }: Making): readonly OfficeColumn[] => {
  const year = truth.planYear
  const parent = random.pick([
    `Kế hoạch vốn năm ${year}`,
    `KH vốn ${year}`,
    `Kế hoạch năm ${year}`,
    `Vốn giao năm ${year}`,
    `KHV năm ${year}`,
    `KẾ HOẠCH VỐN NĂM ${year}`,
    `Kế hoạch vốn đầu tư công năm ${year}`,
    `Kế hoạch vốn được giao năm ${year}`,
  ])
  const fact = { kind: 'plan', asOf: `${year}-01-01`, basis: 'toDate', capital: 'planYear', source: undefined } as const
  const before: OfficeColumn[] = []
  if (random.chance(0.4))
    before.push({
      path: [random.pick(['Tổng mức đầu tư', 'TMĐT', 'Tổng mức đầu tư được duyệt'])],
      amount: project => project.investment,
    })
  if (random.chance(0.25)) {
    before.push({
      path: [random.pick([`Kế hoạch vốn năm ${year - 1}`, `KH ${year - 1}`, `Giải ngân năm ${year - 1}`])],
      amount: project => project.lastYearPlan,
    })
  }
  if (random.chance(0.3)) {
    before.push({
      path: [
        random.pick([
          `Kế hoạch năm ${year - 1} kéo dài`,
          `Vốn kéo dài từ năm ${year - 1} sang`,
          `Kế hoạch vốn năm ${year - 1} được phép kéo dài sang năm ${year}`,
        ]),
      ],
      amount: project => (project.carried === 0 ? undefined : project.carried),
      fact: { kind: 'carriedOver', asOf: `${year}-01-01`, basis: 'toDate', capital: 'planYear', source: undefined },
    })
  }
  if (sources < 2) return [...before, { path: [parent], amount: project => project.plan[0], fact }]
  const [first, second] = random.pick([
    ['NSTW', 'NSĐP'],
    ['Ngân sách trung ương', 'Ngân sách địa phương'],
    ['Vốn trong nước', 'Vốn nước ngoài (ODA)'],
    ['Thu sử dụng đất', 'Xổ số kiến thiết'],
  ] as const)
  const total = random.pick(['Tổng số', 'Tổng cộng', 'Tổng'])
  const middle = random.chance(0.5) ? ['Trong đó'] : []
  const parts = [first, second].map((source, at): OfficeColumn => ({
    path: [parent, ...middle, source],
    amount: project => (project.plan[at] === 0 ? undefined : project.plan[at]),
    fact: { ...fact, source },
  }))
  if (!random.chance(0.8)) return [...before, ...parts]
  return [
    ...before,
    { path: [parent, total], amount: project => (project.plan[0] ?? 0) + (project.plan[1] ?? 0) },
    ...parts,
  ]
}

export const commitmentColumns = ({ truth, random }: Making): readonly OfficeColumn[] => {
  const year = truth.planYear
  const heads = random.pick([
    (month: number) => `Tháng ${month}`,
    (month: number) => `T${month}`,
    (month: number) => `Tháng ${pad(month)}/${year}`,
    (month: number) => `T${month}/${year}`,
    (month: number) => `Th.${month}`,
    (month: number) => `thg ${month}`,
    (month: number) => `THÁNG ${month}`,
    (month: number) => `${pad(month)}/${year}`,
    (month: number) => `Tháng ${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][month - 1]}`,
  ])
  const last = random.pick([
    `Đến 31/01/${year + 1}`,
    `T1/${year + 1}`,
    `Tháng 1/${year + 1}`,
    'Tháng 1 năm sau',
    `31/01/${year + 1}`,
    `Đến hết 31/01/${year + 1}`,
  ])
  const isToDate = random.chance(0.25)
  const said = isToDate && random.chance(0.6)
  const parent = `${random.pick(['Cam kết giải ngân', 'Đăng ký giải ngân', 'CAM KẾT GIẢI NGÂN', 'Kế hoạch giải ngân'])}${said ? ' lũy kế' : ''}${random.chance(0.3) ? ` năm ${year}` : ''}`
  const months = Array.from({ length: 13 }, (_, at): OfficeColumn => ({
    path: [parent, at === 12 ? last : heads(at + 1)],
    amount: ({ commitments }) =>
      isToDate ? round(commitments.slice(0, at + 1).reduce((sum, value) => sum + value, 0)) : commitments[at],
    fact: {
      kind: 'commitment',
      asOf: monthEnd(year, at + 1),
      basis: isToDate ? 'toDate' : 'inMonth',
      capital: 'planYear',
      source: undefined,
    },
  }))
  if (isToDate || random.chance(0.6)) return months
  const total: OfficeColumn = {
    path: [parent, random.pick(['Tổng số', 'Cộng', 'Tổng cộng'])],
    amount: ({ commitments }) => round(commitments.reduce((sum, value) => sum + value, 0)),
  }
  return random.chance(0.5) ? [total, ...months] : [...months, total]
}

const round = (value: number): number => Math.round(value * 1000) / 1000

export const disbursementColumns = (
  { truth, random }: Making,
  { withCarried }: { withCarried: boolean },
): readonly OfficeColumn[] => {
  const { planYear: year, asOf } = truth
  const date = random.pick([
    `${asOf.day}/${asOf.month}/${year}`,
    `${pad(asOf.day)}/${pad(asOf.month)}/${year}`,
    `${asOf.day}.${asOf.month}.${year}`,
    `ngày ${asOf.day} tháng ${asOf.month} năm ${year}`,
  ])
  const parent = random.pick([
    `Lũy kế giải ngân đến ${date}`,
    `Giải ngân đến ${date}`,
    `Đã giải ngân đến hết ${date}`,
    `Lũy kế vốn thanh toán từ đầu năm đến ${date}`,
    `Luỹ kế giải ngân từ 01/01/${year} đến ${date}`,
  ])
  const fact = {
    kind: 'disbursement',
    asOf: asOfDate(truth),
    basis: 'toDate',
    capital: 'planYear',
    source: undefined,
  } as const
  const rate: OfficeColumn = {
    path: [random.pick(['Tỷ lệ', 'Tỷ lệ (%)', 'Tỷ lệ giải ngân'])],
    amount: project => share(project),
    isRate: true,
  }
  if (withCarried) {
    const parts: OfficeColumn[] = [
      {
        path: [parent, random.pick([`Kế hoạch năm ${year - 1} kéo dài`, `KH ${year - 1} kéo dài`])],
        amount: ({ disbursedCarried }) => disbursedCarried,
        fact: { ...fact, capital: 'carriedOver' },
      },
      {
        path: [parent, random.pick([`Kế hoạch năm ${year}`, `KH ${year}`])],
        amount: ({ disbursed }) => disbursed,
        fact,
      },
    ]
    return [
      { path: [parent, 'Tổng số'], amount: ({ disbursed, disbursedCarried }) => round(disbursed + disbursedCarried) },
      ...parts,
      rate,
    ]
  }
  const inMonth: OfficeColumn = {
    path: [random.pick([`Giải ngân trong tháng ${asOf.month}`, `Trong tháng ${asOf.month}/${year}`])],
    amount: ({ disbursedInMonth }) => disbursedInMonth[asOf.month - 1],
    fact: { ...fact, asOf: monthEnd(year, asOf.month), basis: 'inMonth' },
  }
  const money: OfficeColumn = {
    path: random.chance(0.5) ? [parent, 'Số tiền'] : [parent],
    amount: ({ disbursed }) => disbursed,
    fact,
  }
  const nested = money.path.length > 1 ? { ...rate, path: [parent, 'Tỷ lệ (%)'] } : rate
  const withMonth = inMonth.path[0]?.startsWith('Giải ngân') === true && random.chance(0.3)
  return [...(withMonth ? [inMonth] : []), money, ...(random.chance(0.7) ? [nested] : [])]
}

const share = ({ disbursed, plan }: OfficeProject): number =>
  Math.round((disbursed / (plan.reduce((sum, value) => sum + value, 0) || 1)) * 10_000) / 100
