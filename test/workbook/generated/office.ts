import type { Workbook } from '../../../src/workbook/said/cells.ts'
import {
  asOfDate,
  commitmentColumns,
  disbursementColumns,
  fieldColumns,
  planColumns,
  type OfficeColumn,
} from './columns.ts'
import { createTruth, type OfficeTruth } from './province.ts'
import { createRandom, type Random } from './random.ts'
import { layOut, type ExpectedFact, type Style } from './sheet.ts'

export type Office = {
  readonly workbook: Workbook
  readonly truth: OfficeTruth
  readonly facts: readonly ExpectedFact[]
  readonly style: Style
}

/** One office's workbook: the same seed gives the same projects, laid out the same way. */
export const createOffice = (seed: number): Office => {
  const random = createRandom(seed)
  const unit = random.pick(units)
  const sources = random.pick([1, 1, 2])
  const truth = createTruth(random, { decimals: unit.decimals, base: unit.base, sources })
  const style = styleOf(random, truth, unit)
  const kinds = random.pick(['commitment', 'disbursement', 'both', 'both'] as const)
  const making = { truth, random, sources }
  const plan = planColumns(making)
  const withCarried = plan.some(({ fact }) => fact?.kind === 'carriedOver') && random.chance(0.5)
  const columns: OfficeColumn[] = [
    ...fieldColumns(random, { withInvestor: style.investorIn === 'column' }),
    ...plan,
    ...(kinds === 'disbursement' ? [] : commitmentColumns(making)),
    ...(kinds === 'commitment' ? [] : disbursementColumns(making, { withCarried })),
    ...(random.chance(0.5) ? [{ path: ['Ghi chú'], field: 'note' as const }] : []),
  ]
  const groups = truth.investors.map(({ name, projects }) => ({ investor: name, projects }))
  if (style.investorIn !== 'title') {
    const { sheet, facts } = layOut('Biểu 1', columns, { groups, style, random })
    return { workbook: { sheets: [sheet] }, truth, facts, style }
  }
  const sheets = groups.map((group, at) =>
    layOut(`Sheet${at + 1}`, columns, {
      groups: [group],
      style: { ...style, titles: [...style.titles, `Chủ đầu tư: ${group.investor}`] },
      random,
    }),
  )
  return {
    workbook: { sheets: sheets.map(({ sheet }) => sheet) },
    truth,
    facts: sheets.flatMap(({ facts }) => facts),
    style,
  }
}

type OfficeUnit = {
  readonly factor: number
  readonly decimals: 0 | 3
  readonly base: number
  readonly lines: readonly string[]
}

const units: readonly OfficeUnit[] = [
  {
    factor: 1,
    decimals: 0,
    base: 1_234_567_890,
    lines: ['Đơn vị: đồng', 'ĐVT: đồng', 'Đơn vị tính: VNĐ', '(ĐVT: Đồng)'],
  },
  {
    factor: 1_000,
    decimals: 0,
    base: 1_234_567,
    lines: ['ĐVT: nghìn đồng', 'Đơn vị tính: 1.000 đồng', 'Đvt: 1000đ', 'Đơn vị: Ngàn đồng'],
  },
  {
    factor: 1_000_000,
    decimals: 0,
    base: 4_567,
    lines: [
      'ĐVT: triệu đồng',
      'Đơn vị tính: Triệu đồng',
      'ĐVT: tr.đ',
      'Đvt: trđ',
      'ĐVT: 1.000.000 đồng',
      '(Đơn vị: triệu đồng)',
    ],
  },
  { factor: 1_000_000, decimals: 3, base: 4_567, lines: ['ĐVT: triệu đồng', 'Đơn vị tính: tr đồng'] },
  { factor: 1_000_000_000, decimals: 3, base: 12, lines: ['ĐVT: tỷ đồng', 'Đơn vị: Tỉ đồng', 'Đơn vị tính: tỷ đồng'] },
]

const styleOf = (random: Random, truth: OfficeTruth, unit: OfficeUnit): Style => {
  const year = truth.planYear
  const date = asOfDate(truth).split('-').toReversed().join('/')
  return {
    merged: random.chance(0.7),
    factor: unit.factor,
    write: random.pick(['number', 'number', 'number', 'vi', 'en']),
    zero: random.pick(['zero', 'blank', 'dash']),
    columnNumbers: random.chance(0.3),
    investorIn: random.pick(['column', 'group', 'group', 'title']),
    totals: random.pick(['top', 'bottom', 'none']),
    subtotals: random.chance(0.7),
    formulas: false,
    titles: [
      ...(random.chance(0.5) ? ['UBND TỈNH NGHỆ AN'] : []),
      random.pick([
        `TỔNG HỢP TÌNH HÌNH THỰC HIỆN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM ${year}`,
        `BIỂU CAM KẾT VÀ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM ${year}`,
        `BÁO CÁO GIẢI NGÂN NĂM ${year}`,
        `PHỤ LỤC: Kế hoạch và giải ngân năm ${year}`,
      ]),
      ...(random.chance(0.4) ? [`(Số liệu đến ngày ${date})`] : []),
    ],
    unitLine: random.pick(unit.lines),
    footer: random.chance(0.6)
      ? [`Nghệ An, ngày ${truth.asOf.day} tháng ${truth.asOf.month} năm ${year}`, 'NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC']
      : [],
    numberStyle: random.pick(['roman', 'letter']),
  }
}
