import { fieldColumns } from './beside.ts'
import { dayForms, fill, lastDayOf } from './calendar.ts'
import type { Making } from './columns.ts'
import { createDraw } from './draw.ts'
import { headStyles } from './header.ts'
import { below, layOut, type LaidOut, type Style } from './layout.ts'
import type { CellValue, Column, Draw, Form, FormSheet, Format, Project, Time, TruthFact } from './model.ts'
import { createProjects } from './people.ts'
import * as say from './phrases.ts'
import { behind, purposes, type Purpose } from './purposes.ts'

/** The workbook of one seed: each of its choices independent of the others, as far as a form can hold them together. */
export const createForm = (seed: number, only = ''): Form => {
  const draw = createDraw(seed)
  const name = draw.pick(Object.keys(purposes).filter(key => key.includes(only)))
  const purpose = purposes[name]
  if (purpose === undefined) throw new Error(`there is no purpose like '${only}'`)
  draw.note('purpose', name)
  return formOf(draw, { seed, name, purpose })
}

export const purposeNames: readonly string[] = Object.keys(purposes)

type Drawing = { readonly seed: number; readonly name: string; readonly purpose: Purpose }

const formOf = (draw: ReturnType<typeof createDraw>, { seed, name, purpose }: Drawing): Form => {
  const time = drawTime(draw, name)
  const unit = drawUnit(draw, purpose)
  const placing = drawInvestors(draw, purpose)
  const step = unit.factor / 10 ** unit.decimals
  const projects = rowsOf(
    purpose,
    createProjects(draw, {
      investors: placing.investors,
      projects:
        purpose.rows === 'investorsOnly' ? placing.investors : Math.max(placing.investors * 2, 3 + draw.below(14)),
      step,
      month: time.month,
      ...(placing.place === 'sheet name' && { nameLength: 31 }),
    }),
  )
  const making: Making = { draw, time, dayForm: draw.text('day form', dayForms), step }
  const daySaid = draw.of('day said', { 'heading|2': 'heading', title: 'title' } as const)
  const figures = withOverHead(making, purpose.columns(making, { daySaid }))
  const saysSources = purpose.rows !== undefined || figures.some(({ meaning }) => meaning?.source !== undefined)
  const fields = fieldColumns(draw, {
    investor: placing.place === 'column',
    source: purpose.rows === 'rowPerSource' || (!saysSources && draw.flag('source column', 0.12)),
    items:
      purpose.items?.heading ??
      (purpose.rows === 'investorsOnly' ? draw.text('items heading', say.investorItems) : undefined),
  })
  const columns = unlike([...fields, ...figures, ...(purpose.english ? [] : behind(making))])
  const shown = purpose.english ? columns.map(inEnglish(draw)) : columns
  const second = purpose.below && [...fields, ...purpose.below(making, { daySaid })]
  const format = drawFormat(draw, { isOneSheet: !purpose.rows?.startsWith('sheet'), unit })
  const style = drawStyle(draw, { purpose, columns: shown, placing, unit, projects, format })
  const unitPlace = purpose.without === 'unit' ? 'none' : draw.of('unit place', unitPlaces)
  const headed = unitPlace === 'headings' ? shown.map(withUnit(unit.word)) : shown
  const context: Context = { draw, time, making, purpose, placing, unit, unitPlace, daySaid, width: headed.length }
  const pages = pagesOf(context, projects).map(page => ({ ...page, columns: headed, style }))
  const laid = pages.map(page => {
    const first = layOut(draw, page)
    if (second === undefined) return first
    const titles = [[{ text: draw.text('second title', say.secondTitles) }]]
    const named = unitPlace === 'headings' ? second.map(withUnit(unit.word)) : second
    return below(first, top => layOut(draw, { ...page, titles, footer: [], columns: named }, top))
  })
  const sheets = disguised(draw, { laid, columns: headed, format })
  return {
    file: `${String(seed).padStart(5, '0')}-${name.replaceAll(/[^a-z]+/giu, '-').toLowerCase()}.${format}`,
    purpose: name,
    format,
    choices: draw.choices(),
    sheets,
    planYear: time.year,
    unknowable: purpose.unknowable,
    facts: laid.flatMap(({ facts }): readonly TruthFact[] => facts),
    alsoRight: [],
  }
}

/** Rows that are no projects have names of their own. */
const rowsOf = ({ rows, items }: Purpose, projects: readonly Project[]): readonly Project[] => {
  if (rows === 'investorsOnly') return projects.map(project => ({ ...project, name: project.investor }))
  if (items === undefined) return projects
  return projects.slice(0, items.names.length).map((project, at) => ({ ...project, name: items.names[at] ?? '' }))
}

const sourcesOf = (draw: Draw, { rows }: Purpose, format: Format): Style['sources'] => {
  if (rows === 'sourceRows') return 'below'
  if (rows !== 'rowPerSource') return 'none'
  return draw.of<Style['sources']>('names down', {
    ...(format === 'csv' ? undefined : { merged: 'merged' as const }),
    blank: 'blank',
  })
}

const drawTime = (draw: Draw, purpose: string): Time => {
  const year = draw.pick([2023, 2024, 2025])
  const month = 2 + draw.below(10)
  const whole = /month|estimate/u.test(purpose) || draw.chance(0.7)
  draw.note('report day', whole ? 'end of month' : 'within the month')
  return { year, month, day: whole ? lastDayOf(year, month) : draw.pick([10, 20]) }
}

type Unit = {
  readonly factor: number
  readonly decimals: number
  readonly word: string
  readonly notation: 'number' | 'vi'
}

const drawUnit = (draw: Draw, { english }: Purpose): Unit => {
  const factor = draw.of('unit', { đồng: 1, nghìn: 1_000, 'triệu|4': 1_000_000, tỷ: 1_000_000_000 })
  const notation = draw.of('notation', { 'number|5': 'number', 'text, 1.234,5': 'vi' } as const)
  const most = { 1: [0], 1_000: [0, 0, 3], 1_000_000: [0, 0, 1, 3, 6], 1_000_000_000: [2, 3, 6] }[factor] ?? [0]
  const decimals = draw.pick(most.filter(count => notation === 'number' || count !== 3))
  draw.note('decimals', String(decimals))
  // `factor` is one of the four that both languages name
  return {
    factor,
    decimals,
    notation,
    word: draw.text('unit word', (english ? say.english.units[factor as 1] : say.units[factor]) ?? []),
  }
}

type Placing = {
  readonly place: 'column' | 'group' | 'title' | 'letterhead' | 'signature' | 'sheet name' | 'none'
  readonly investors: number
}

const drawInvestors = (draw: Draw, { rows, english, items, below: second }: Purpose): Placing => {
  if (rows === 'investorsOnly') return { place: 'none', investors: 4 + draw.below(10) }
  if (items !== undefined)
    return { place: draw.of('investor', { none: 'none', letterhead: 'letterhead' } as const), investors: 1 }
  if (rows === 'sheetPerInvestor') {
    const place = draw.of('investor', { 'sheet title|2': 'title', 'sheet name': 'sheet name' } as const)
    return { place, investors: 2 + draw.below(3) }
  }
  const place = draw.of(
    'investor',
    english || rows || second
      ? ({ 'column|3': 'column', title: 'title' } as const)
      : ({
          'column|4': 'column',
          'group|4': 'group',
          'title|2': 'title',
          letterhead: 'letterhead',
          signature: 'signature',
          none: 'none',
        } as const),
  )
  return { place, investors: place === 'column' || place === 'group' ? 1 + draw.below(4) : 1 }
}

/** No two columns under the same headings. */
const unlike = (columns: readonly Column[]): readonly Column[] => {
  const seen = new Set<string>()
  return columns.filter(({ path }) => !seen.has(path.join('|')) && seen.add(path.join('|')))
}

/** Now and then one heading over all figures, which says nothing of any of them. */
const withOverHead = ({ draw, time }: Making, columns: readonly Column[]): readonly Column[] => {
  if (!draw.flag('over head', 0.1)) return columns
  const head = fill(draw.text('over head text', ['Năm {Y}', 'Tình hình thực hiện năm {Y}', 'Số liệu năm {Y}']), time)
  return columns.map(column => (column.meaning || column.key ? { ...column, path: [head, ...column.path] } : column))
}

const inEnglish =
  (draw: Draw) =>
  (column: Column): Column => {
    const texts = {
      number: say.english.number,
      name: say.english.name,
      code: say.english.code,
      investor: say.english.investor,
      source: ['Funding source'],
      text: ['Remarks'],
    } as const
    return column.field === undefined
      ? column
      : { ...column, path: [draw.text(`${column.field} heading`, texts[column.field])] }
  }

const unitPlaces = {
  'right|4': 'right',
  'left|2': 'left',
  'title|2': 'title',
  split: 'split',
  headings: 'headings',
} as const
type UnitPlace = (typeof unitPlaces)[keyof typeof unitPlaces] | 'none'

const withUnit =
  (word: string) =>
  (column: Column): Column =>
    column.amount ? { ...column, path: [...column.path.slice(0, -1), `${column.path.at(-1) ?? ''} (${word})`] } : column

type Styled = {
  readonly purpose: Purpose
  readonly columns: readonly Column[]
  readonly placing: Placing
  readonly unit: Unit
  readonly projects: readonly Project[]
  readonly format: Format
}

const drawStyle = (draw: Draw, { purpose, columns, placing, unit, projects, format }: Styled): Style => {
  const bySource =
    columns.some(({ field, meaning }) => field === 'source' || meaning?.source !== undefined) ||
    purpose.rows !== undefined
  const groups: Style['groups'] =
    purpose.items || purpose.rows === 'investorsOnly'
      ? 'none'
      : placing.place === 'group'
        ? draw.of('groups', { 'investor|4': 'investor', 'sector, investor': 'sector, investor' } as const)
        : draw.of<Style['groups']>('groups', {
            'none|5': 'none',
            'sector|2': 'sector',
            ...(bySource ? undefined : { source: 'source' as const }),
          } as const)
  const pages = groups === 'none' && purpose.rows === undefined && projects.length > 7 && draw.flag('pages', 0.1)
  const numbered = columns.some(({ field }) => field === 'number')
  return {
    factor: unit.factor,
    decimals: unit.decimals,
    notation: unit.notation,
    zero: draw.of('zero', { 'zero|2': 'zero', dash: 'dash', blank: 'blank' } as const),
    head: draw.of('head', {
      ...(format === 'csv' ? undefined : { 'merged|6': headStyles[0] }),
      typed: headStyles[1],
      'typed low': headStyles[2],
      repeated: headStyles[3],
      broken: headStyles[4],
      joined: headStyles[5],
    }),
    columnNumbers: draw.of('column numbers', {
      'none|4': 'none',
      plain: 'plain',
      brackets: 'brackets',
      letters: 'letters',
      formula: 'formula',
    } as const),
    groups,
    groupAmounts: draw.flag('group amounts', 0.75),
    numbering: draw.of('numbering', {
      roman: 'roman',
      letters: 'letters',
      ...(numbered ? {} : { numbers: 'numbers' }),
    } as const),
    totals: purpose.items ? 'none' : draw.of('totals', { none: 'none', 'top|2': 'top', 'bottom|2': 'bottom' } as const),
    totalName: purpose.english
      ? draw.text('total name', ['Total', 'TOTAL', 'Grand total'])
      : draw.text('total name', say.grandTotals),
    pages,
    blankRows: draw.flag('blank rows', 0.1),
    sources: sourcesOf(draw, purpose, format),
    investorKnown: placing.place !== 'none',
  }
}

type Context = {
  readonly draw: Draw
  readonly time: Time
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

const pagesOf = (context: Context, projects: readonly Project[]): readonly PageDraft[] => {
  const { draw, purpose, placing } = context
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
  return [page(draw.text('sheet name', ['Sheet1', 'Bieu', 'PL1', 'Tổng hợp', 'BC', 'Biểu số 01']), projects, {})]
}

type Told = { readonly projects: readonly Project[]; readonly source?: string }

const titlesOf = (context: Context, { projects, source }: Told): readonly Row[] => {
  const { draw, time, making, purpose, placing, unit, unitPlace, daySaid, width } = context
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

const letterheadOf = ({ draw, placing, purpose }: Context, investor: string): readonly Row[] => {
  const gathers = draw.flag('letterhead of those who gather', 0.3)
  if (placing.place !== 'letterhead' && (!gathers || purpose.english)) return []
  const body = placing.place === 'letterhead' ? investor.toUpperCase() : draw.pick(say.letterheads)
  return [
    [{ text: 'UBND TỈNH NGHỆ AN' }, undefined, undefined, undefined, { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
    [{ text: body }, undefined, undefined, undefined, { text: 'Độc lập - Tự do - Hạnh phúc' }],
    ...(draw.chance(0.5) ? [[]] : []),
  ]
}

const footerOf = ({ draw, time, placing, width, purpose }: Context, projects: readonly Project[]): readonly Row[] => {
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

const drawFormat = (draw: Draw, { isOneSheet, unit }: { isOneSheet: boolean; unit: Unit }): Format => {
  const csv = isOneSheet && unit.decimals !== 3
  return draw.of('format', {
    'xlsx|6': 'xlsx',
    xls: 'xls',
    ods: 'ods',
    xlsb: 'xlsb',
    ...(csv ? { csv: 'csv' } : {}),
  } as const)
}

type Disguise = { readonly laid: readonly LaidOut[]; readonly columns: readonly Column[]; readonly format: Format }

/** Rows and columns hidden, a sheet of words beside: nothing of that changes what the file says. */
const disguised = (draw: Draw, { laid, columns, format }: Disguise): readonly FormSheet[] => {
  const [first] = laid
  if (format === 'csv' || first === undefined) return laid.map(({ sheet }) => sheet)
  const hideRow = draw.flag('hidden row', 0.07)
  const hideColumn = draw.flag('hidden column', 0.07)
  const helper = draw.of('helper sheet', { 'none|8': 'none', shown: 'shown', hidden: 'hidden' } as const)
  const hiddenColumn = columns.findIndex(({ amount, meaning }) => amount && !meaning)
  const sheets = laid.map(({ sheet, projectRows }, at) => ({
    ...sheet,
    hiddenRows: hideRow && at === 0 && projectRows[1] !== undefined ? [projectRows[1]] : [],
    hiddenColumns: hideColumn && hiddenColumn >= 0 ? [hiddenColumn] : [],
  }))
  if (helper === 'none') return sheets
  const words = [...new Set(['Ngân sách trung ương', 'Ngân sách địa phương', 'Xổ số kiến thiết'])]
  return [
    ...sheets,
    {
      name: 'DM',
      hidden: helper === 'hidden',
      rows: words.map(text => [{ text }]),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ]
}
