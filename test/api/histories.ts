import type { Cell, Workbook } from '../../src/workbook/said/cells.ts'
import { createRandom, type Random } from '../workbook/generated/random.ts'
import { createTruth, type OfficeInvestor, type OfficeProject } from '../workbook/generated/province.ts'
import { workbookOf, type Written } from '../workbook/written.ts'

/** Months of reports of some investors: what each file says, and what is true at the end. */
export type History = {
  readonly files: readonly HistoryFile[]
  /** Đồng. */
  readonly truth: { readonly plan: number; readonly disbursed: number; readonly committed: number }
}

export type HistoryFile = { readonly name: string; readonly workbook: Workbook }

const planYear = 2024
const trieu = 1_000_000

/** The same seed gives the same history. Every investor reports every month, each file laid out in a way of its own. */
export const createHistory = (seed: number): History => {
  const random = createRandom(seed)
  const { investors } = createTruth(random, { decimals: 0, base: 4_567, sources: 1 })
  const months = Array.from({ length: 2 + random.below(3) }, (_, at) => 7 + at)
  const last = months.at(-1) ?? 7
  const files = months.flatMap(month =>
    investors.map(investor => ({
      name: `${investor.name} thang ${month}.xlsx`,
      workbook: workbookOf({ name: 'Biểu 1', rows: reportOf(investor, { month, random }) }),
    })),
  )
  const all = investors.flatMap(({ projects }) => projects)
  return {
    files,
    truth: {
      plan: sumOf(all, planOf) * trieu,
      disbursed: sumOf(all, project => paidBy(project, last)) * trieu,
      committed: sumOf(all, project => sumOf(project.commitments.slice(0, 12), amount => amount)) * trieu,
    },
  }
}

const sumOf = <T>(values: readonly T[], amountOf: (value: T) => number): number =>
  values.reduce((sum, value) => sum + amountOf(value), 0)

const planOf = ({ plan }: OfficeProject): number => sumOf(plan, amount => amount)

const paidBy = ({ disbursedInMonth }: OfficeProject, month: number): number =>
  sumOf(disbursedInMonth.slice(0, month), amount => amount)

type Report = { readonly month: number; readonly random: Random }

/** Two groups with their sums, and the sum of all, above or below, as numbers or as formulas. */
const reportOf = ({ name, projects }: OfficeInvestor, { month, random }: Report): readonly (readonly Written[])[] => {
  const amountsOf = (project: OfficeProject): readonly number[] => [
    planOf(project),
    paidBy(project, month),
    ...project.commitments.slice(0, 12),
  ]
  const sums = (of: readonly OfficeProject[]): readonly Written[] =>
    amountsOf(projects[0] ?? fault()).map((_, at) => sumOf(of, project => amountsOf(project)[at] ?? 0))
  const cut = 1 + random.below(projects.length - 1)
  const groups = [projects.slice(0, cut), projects.slice(cut)]
  const day = new Date(Date.UTC(planYear, month, 0)).getUTCDate()
  const total: readonly Written[] = [undefined, 'TỔNG CỘNG', undefined, ...sums(projects)]
  const isOnTop = random.chance(0.5)
  const body = groups.flatMap((group, at): readonly (readonly Written[])[] => [
    [at === 0 ? 'I' : 'II', at === 0 ? 'Dự án chuyển tiếp' : 'Dự án khởi công mới', undefined, ...sums(group)],
    ...group.map((project, index) => [index + 1, project.name, project.code, ...amountsOf(project)]),
  ])
  return [
    [`BÁO CÁO GIẢI NGÂN VÀ CAM KẾT NĂM ${planYear}`],
    [`Chủ đầu tư: ${name}`],
    ['ĐVT: triệu đồng'],
    [
      'STT',
      'Tên dự án',
      'Mã dự án',
      `Kế hoạch vốn năm ${planYear}`,
      `Lũy kế giải ngân đến ${day}/${month}/${planYear}`,
      ...Array.from({ length: 12 }, (_, at) => `Cam kết tháng ${at + 1}`),
    ],
    ...(isOnTop ? [total, ...body] : [...body, total]),
  ] satisfies readonly (readonly (Cell | string | number | undefined)[])[]
}

const fault = (): never => {
  throw new Error('an investor without projects')
}
