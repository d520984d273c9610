import { fill, lastDayOf } from './calendar.ts'
import type { Making } from './making.ts'
import type { CellValue, Column, Draw, Project } from './model.ts'
import * as say from './phrases.ts'
import type { Purpose } from './purposes.ts'
import type { Placing, Unit } from './settings.ts'

/** Where the unit is said. */
export const unitPlaces = {
  'right|4': 'right',
  'left|2': 'left',
  'title|2': 'title',
  split: 'split',
  headings: 'headings',
} as const
export type UnitPlace = (typeof unitPlaces)[keyof typeof unitPlaces] | 'none'

/** The unit behind the heading of every amount. */
export const withUnit =
  (word: string) =>
  (column: Column): Column =>
    column.amount ? { ...column, path: [...column.path.slice(0, -1), `${column.path.at(-1) ?? ''} (${word})`] } : column

/** What titles and footers are drawn with. */
export type Context = {
  readonly making: Making
  readonly purpose: Purpose
  readonly placing: Placing
  readonly unit: Unit
  readonly unitPlace: UnitPlace
  readonly daySaid: 'heading' | 'title'
  readonly width: number
}

type Row = readonly (CellValue | undefined)[]

type PageDraft = {
  readonly name: string
  readonly titles: readonly Row[]
  readonly footer: readonly Row[]
  readonly projects: readonly Project[]
  readonly source?: string
}

/** The sheets of a form: their names, what stands above and below their tables, and whose rows they hold. */
export const pagesOf = (context: Context, projects: readonly Project[]): readonly PageDraft[] => {
  const { purpose, placing } = context
  const { draw } = context.making
  const page = (name: string, own: readonly Project[], said: { readonly source?: string }): PageDraft => ({
    name,
    titles: titlesOf(context, { projects: own, ...said }),
    footer: footerOf(context, own),
    projects: own,
    ...said,
  })
  if (purpose.rows === 'sheetPerInvestor') {
    return [...Map.groupBy(projects, ({ investor }) => investor)].map(([investor, own], at) =>
      page(placing.place === 'sheet name' ? investor : `Bieu ${at + 1}`, own, {}),
    )
  }
  if (purpose.rows === 'sheetPerSource') {
    return [...Map.groupBy(projects, ({ source }) => source)].map(([source, own]) => page(source, own, { source }))
  }
  return [
    page(
      draw.text('sheet name', [
        'Sheet1',
        'Bieu',
        'PL1',
        'Tổng hợp',
        'BC',
        'Biểu số 01',
        'Mẫu 3',
        'BIEU TONG HOP',
        'Phụ lục II',
        'GN ĐTC',
        'Du an',
      ]),
      projects,
      {},
    ),
  ]
}

type Told = { readonly projects: readonly Project[]; readonly source?: string }

const titlesOf = (context: Context, { projects, source }: Told): readonly Row[] => {
  const { making, purpose, placing, unit, unitPlace, daySaid, width } = context
  const { draw, time } = making
  const investor = projects[0]?.investor ?? ''
  const heads = letterheadOf(context, investor)
  const saysDay =
    purpose.day !== 'none' && purpose.without !== 'day' && (daySaid === 'title' || purpose.day === 'title too')
  const isMonthEnd = time.day === lastDayOf(time.year, time.month)
  const dayLine = (): string =>
    purpose.english
      ? fill('(As of {dd}/{mm}/{Y})', time)
      : fill(
          draw.text('day line', isMonthEnd ? [...say.dayLines, ...say.monthLines] : say.dayLines),
          time,
          making.dayForm,
        )
  const unitLine = (): string =>
    (purpose.english ? 'Unit: {u}' : draw.text('unit line', say.unitLines)).replace('{u}', unit.word)
  const title = fill(draw.text('title', say.titles[purpose.title]), time)
  const right = (text: string): Row => [...Array.from({ length: Math.max(0, width - 2) }, () => undefined), { text }]
  const rows: Row[] = [
    ...heads,
    [{ text: unitPlace === 'title' ? `${title} (${unitLine().replaceAll(/[()]/gu, '')})` : title }],
    ...(source === undefined ? [] : [[{ text: `Nguồn vốn: ${source}` }]]),
    ...(draw.flag('letter line', 0.2)
      ? [
          [
            {
              text: `(Kèm theo Công văn số ${100 + draw.below(900)}/CV-BQL ngày 05/${String((time.month % 12) + 1).padStart(2, '0')}/${time.year})`,
            },
          ],
        ]
      : []),
    ...(saysDay ? [[{ text: dayLine() }]] : []),
    ...(placing.place === 'title' ? [[{ text: fillInvestor(draw, investor) }]] : []),
  ]
  if (unitPlace === 'right') rows.push(right(unitLine()))
  if (unitPlace === 'left') rows.push([{ text: unitLine() }])
  if (unitPlace === 'split') {
    rows.push([
      ...Array.from({ length: Math.max(0, width - 2) }, () => undefined),
      { text: purpose.english ? 'Unit:' : 'Đơn vị tính:' },
      { text: unit.word },
    ])
  }
  if (purpose.twoUnits) {
    const other = unit.factor === 1 ? 'triệu đồng' : 'đồng'
    rows.push(right(`Đơn vị tính: ${other}`))
  }
  if (draw.flag('row before table', 0.25)) rows.push([])
  return rows
}

const fillInvestor = (draw: Draw, investor: string): string => {
  const line = draw.text('investor line', say.investorLines)
  return line.replace('{x}', line.startsWith('CHỦ') ? investor.toUpperCase() : investor)
}

const letterheadOf = ({ making: { draw }, placing, purpose }: Context, investor: string): readonly Row[] => {
  const gathers = draw.flag('letterhead of those who gather', 0.3)
  if (placing.place !== 'letterhead' && (!gathers || purpose.english)) return []
  const body = placing.place === 'letterhead' ? investor.toUpperCase() : draw.pick(say.letterheads)
  return [
    [{ text: 'UBND TỈNH NGHỆ AN' }, undefined, undefined, undefined, { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
    [{ text: body }, undefined, undefined, undefined, { text: 'Độc lập - Tự do - Hạnh phúc' }],
    ...(draw.chance(0.5) ? [[]] : []),
  ]
}

const footerOf = (
  { making: { draw, time }, placing, width, purpose }: Context,
  projects: readonly Project[],
): readonly Row[] => {
  if (purpose.english) return []
  const far = Math.max(2, width - 3)
  const at = (text: string): Row => [...Array.from({ length: far }, () => undefined), { text }]
  const signed = placing.place === 'signature'
  return [
    ...(draw.flag('notes below', 0.3)
      ? [[], [{ text: 'Ghi chú: Số liệu đã đối chiếu với Kho bạc Nhà nước nơi giao dịch.' }]]
      : []),
    ...(signed || draw.flag('signature', 0.3)
      ? [
          [],
          at(
            `Nghệ An, ngày 05 tháng ${String((time.month % 12) + 1).padStart(2, '0')} năm ${time.month === 12 ? time.year + 1 : time.year}`,
          ),
          ...(signed
            ? [at('CHỦ ĐẦU TƯ'), at((projects[0]?.investor ?? '').toUpperCase())]
            : [[undefined, { text: 'NGƯỜI LẬP BIỂU' }], at('THỦ TRƯỞNG ĐƠN VỊ')]),
        ]
      : []),
  ]
}
