import { dateOf, daysInMonth, type IsoDate } from '../../domain/base/calendar.ts'
import { isSourceAlone } from '../../domain/names/sources.ts'
import type { Cell } from '../said/cells.ts'
import { refOf, serialToDate, textAt, type Grid } from './grid.ts'
import {
  gathers,
  investorOfTitle,
  letterhead,
  loneOffice,
  officeLikeness,
  statedInvestor,
  statedSource,
  withoutOrder,
} from '../words/offices.ts'
import { periodsOf, type DayMention, type MonthMention } from '../words/periods.ts'
import type { TableFrame } from './tables.ts'
import { isUnitLine, unitOf } from '../words/units.ts'
import { fold, holdsAny, wordsOf } from '../words/words.ts'

/** A line above a table: a title, a date line, a unit line, a letterhead. */
export type TitleLine = { readonly row: number; readonly column: number; readonly text: string; readonly words: string }

/** What the lines above a table say about the whole of it. */
export type Titles = {
  readonly lines: readonly TitleLine[]
  /** `cell` undefined: the officer said so. */
  readonly unit: { readonly factor: number; readonly cell: string | undefined } | undefined
  /** Lines over the table, below it or the sheet's name tell different units: nobody knows which holds. */
  readonly unitsDiffer: boolean
  /** Years that titles name as the plan's: not those of dates, decisions or periods of years. */
  readonly years: readonly { readonly year: number; readonly cell: string; readonly all: readonly number[] }[]
  readonly asOf: IsoDate | undefined
  /** A month that the title names, where it names no day: `asOf` of its last day. */
  readonly month: MonthMention | undefined
  readonly planDate: IsoDate | undefined
  readonly investor: string | undefined
  readonly source: string | undefined
  readonly byTreasury: boolean
  readonly subject: 'commitment' | 'disbursement' | 'plan' | undefined
  readonly carried: boolean
  /** "Trong từng tháng": what months' amounts are, where their headings do not say. */
  readonly span: 'inMonth' | undefined
}

export const readTitles = (grid: Grid, frame: TableFrame): Titles => {
  const lines = linesAbove(grid, frame)
  const own = frame.isBeside ? lines.filter(({ column }) => column >= frame.left && column <= frame.right) : lines
  const words = lines.map(line => line.words).join('|')
  const below = linesBelow(grid, frame)
  return {
    lines,
    ...unitsOf({ own, lines, below, sheet: grid.sheet.name }),
    years: yearsIn(lines),
    asOf: asOfIn(own) ?? asOfIn(lines),
    month: lines.flatMap(({ text, words: line }) => (isReference(line) ? [] : periodsOf(text).months)).at(-1),
    planDate: planDateIn(lines),
    investor: statedIn(own) ?? statedIn(lines) ?? signedBy(below) ?? writtenBy(own) ?? writtenBy(lines),
    source: sourceOf(own) ?? sourceOf(lines),
    byTreasury: lines.some(
      line => / kho bac nha nuoc | kbnn /u.test(line.words) && !/ (?:doi chieu|theo) /u.test(line.words),
    ),
    subject: subjectIn(words),
    span:
      / (?:tung|trong|hang|moi) thang /u.test(words) && !/ (?:luy ke|cong don|den het|tu dau nam) /u.test(words)
        ? 'inMonth'
        : undefined,
    carried: / keo dai /u.test(words) && !/ (?:khong|chua|ca|va) [a-z ]*keo dai /u.test(words),
  }
}

const linesAbove = (grid: Grid, frame: TableFrame): readonly TitleLine[] => {
  const lines: TitleLine[] = []
  for (let row = frame.titleTop; row < frame.headerTop; row += 1) {
    for (const [column, cell] of (grid.sheet.rows[row] ?? []).entries()) {
      const text = cell?.kind === 'text' ? textAt(grid, row, column) : dayBeside(cell, lines.at(-1), row)
      if (text !== '') lines.push({ row, column, text, words: wordsOf(text) })
    }
  }
  return lines
}

/** "Số liệu đến ngày" with the day in a cell of its own beside it. */
const dayBeside = (cell: Cell | undefined, label: TitleLine | undefined, row: number): string => {
  const day = cell?.kind === 'number' && cell.isDate === true ? serialToDate(cell.value) : undefined
  if (day === undefined || label?.row !== row || !/ ngay /u.test(label.words)) return ''
  return `${label.text} ${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

/** Notes and signatures under a table: the last rows of its body that hold no amounts. */
const linesBelow = (grid: Grid, frame: TableFrame): readonly TitleLine[] => {
  const lines: TitleLine[] = []
  const top = Math.max(frame.headerBottom + 1, frame.bodyBottom - mostRowsBelow)
  for (let row = frame.bodyBottom; row >= top; row -= 1) {
    const cells = grid.sheet.rows[row] ?? []
    if (holdsFigures(cells)) break
    for (const [column, cell] of cells.entries()) {
      const text = cell?.kind === 'text' ? textAt(grid, row, column) : ''
      if (text !== '') lines.unshift({ row, column, text, words: wordsOf(text) })
    }
  }
  return lines.sort((a, b) => a.row - b.row || a.column - b.column)
}

const mostRowsBelow = 60

/** An amount; of texts, as a .csv holds its amounts, one of several digits or two of any. */
const holdsFigures = (cells: readonly (Cell | undefined)[]): boolean => {
  const texts = cells.flatMap(cell => (cell?.kind === 'text' ? [cell.value] : []))
  return (
    cells.some(cell => cell?.kind === 'number' || cell?.kind === 'formula') ||
    texts.some(text => /^\s*-?\d[\d.,\s]{2,}\s*$/u.test(text)) ||
    texts.filter(text => /^\s*[\d.,\s]*\d[\d.,\s]*(?:%|đ|đồng)?\s*$/u.test(text)).length > 1
  )
}

/** Every unit that a line names as the table's: in a line of its own, after "ĐVT", in brackets. "500 tỷ đồng" is an amount. */
const claimedUnits = (lines: readonly TitleLine[]): ReadonlySet<number> =>
  new Set(
    lines.flatMap(({ text }) =>
      !isUnitLine(text) && /\d\s*(?:tỷ|triệu|nghìn|đồng)/iu.test(text.replace(roundUnit, ' '))
        ? []
        : (unitOf(text) ?? []),
    ),
  )

/** "1.000 đồng", "1.000.000 đồng": no amounts. */
const roundUnit = /(?<![\d.,])1(?:[.,\s]?000)+\s*đồng/giu

type UnitClaims = {
  readonly own: readonly TitleLine[]
  readonly lines: readonly TitleLine[]
  readonly below: readonly TitleLine[]
  readonly sheet: string
}

/** One unit, wherever it is told; of two that differ none. */
const unitsOf = ({ own, lines, below, sheet }: UnitClaims): Pick<Titles, 'unit' | 'unitsDiffer'> => {
  const ofSheet = unitOfName(sheet)
  const claims = new Set([...claimedUnits(own), ...claimedUnits(below), ...(ofSheet === undefined ? [] : [ofSheet])])
  if (claims.size > 1) return { unit: undefined, unitsDiffer: true }
  const named = ofSheet === undefined ? undefined : { factor: ofSheet, cell: undefined }
  return { unit: unitIn(own) ?? unitIn(lines) ?? unitIn(below) ?? named, unitsDiffer: false }
}

/** "Biểu 1 (triệu đồng)"; a sheet called "Đồng" is a place. */
const unitOfName = (sheet: string): number | undefined =>
  /tri[eệ]u|t[yỷ]|ngh[iì]n|ng[aà]n|\(\s*(?:đ|vnd|đồng)/iu.test(sheet) ? unitOf(sheet) : undefined

/** The nearest line above the header that tells a unit. */
const unitIn = (lines: readonly TitleLine[]): Titles['unit'] => {
  const told = (line: TitleLine): Titles['unit'] => {
    const factor = unitOf(line.text)
    return factor === undefined ? undefined : { factor, cell: refOf(line.row, line.column) }
  }
  const nearest = lines.toReversed()
  const line = nearest.find(({ text }) => isUnitLine(text)) ?? nearest.find(({ text }) => unitOf(text) !== undefined)
  return line && told(line)
}

/** Lines that cite a decision, a dispatch or a law: their years and days are those of the document. */
const isReference = (words: string): boolean =>
  holdsAny(words, [
    'quyet dinh',
    'qd',
    'nghi quyet',
    'cong van',
    'bao cao so',
    'thong tu',
    'nghi dinh',
    'to trinh',
    'kem theo',
    'van ban',
  ])

const yearsIn = (lines: readonly TitleLine[]): Titles['years'] =>
  lines.flatMap(line => {
    if (isReference(line.words) || isUnitLine(line.text)) return []
    const { years } = periodsOf(line.text)
    return years.map(year => ({ year, cell: refOf(line.row, line.column), all: years }))
  })

const asOfIn = (lines: readonly TitleLine[]): IsoDate | undefined => {
  const days = lines.flatMap(({ text, words }) => {
    if (isReference(words) || signedAt.test(fold(text))) return []
    const { days: mentioned } = periodsOf(text)
    const last = mentioned.at(-1)
    return last &&
      / (?:den|ngay|so lieu|tinh|luy ke|thoi diem|cap nhat|chot|as of|as at|up to|to date|until|through) /u.test(words)
      ? [last]
      : []
  })
  return days.map(dayOf).find(day => day !== undefined)
}

/** "Nghệ An, ngày 22 tháng 10 năm 2024": the day of signing, not of the figures. */
const signedAt = /^[a-z .]+, ?ngay/u

/** The day under which a report was signed, above its tables or below them. */
export const signedOn = (texts: readonly string[]): IsoDate | undefined =>
  texts
    .filter(text => signedAt.test(fold(text)))
    .map(text => periodsOf(text).days.at(-1))
    .map(day => day && dayOf(day))
    .findLast(day => day !== undefined)

const dayOf = ({ day, month, year }: DayMention): IsoDate | undefined =>
  year === undefined ? undefined : dateOf(year, month, day)

/** "Kế hoạch giao tại Quyết định số … ngày 07/12/2023". */
const planDateIn = (lines: readonly TitleLine[]): IsoDate | undefined => {
  const line = lines.find(
    ({ words }) =>
      / (?:quyet dinh|nghi quyet|qd|nq) /u.test(words) && / (?:giao|phan bo|bo sung|dieu chinh) /u.test(words),
  )
  return (
    line &&
    periodsOf(line.text)
      .days.map(dayOf)
      .find(day => day !== undefined)
  )
}

export const planDateOf = (header: string): IsoDate | undefined =>
  / (?:quyet dinh|nghi quyet|qd|nq) /u.test(wordsOf(header))
    ? periodsOf(header)
        .days.map(dayOf)
        .find(day => day !== undefined)
    : undefined

/** "Nguồn vốn: NSTW", else the one line that is a source's name and nothing else: "II. NGÂN SÁCH TỈNH". */
const sourceOf = (lines: readonly TitleLine[]): string | undefined => {
  const stated = lines.map(({ text }) => statedSource(text)).find(name => name !== undefined)
  if (stated !== undefined) return stated
  const alone = new Set(lines.map(({ text }) => withoutOrder(text)).filter(name => isSourceAlone(name)))
  return alone.size === 1 ? [...alone][0] : undefined
}

const statedIn = (lines: readonly TitleLine[]): string | undefined =>
  lines.map(({ text }) => investorIn(text) ?? investorOfTitle(text)).find(name => name !== undefined)

/**
 * The one line that is a public body's name and nothing else: a letterhead, "I. Sở Y tế". Under the letterhead of those
 * who gather ("UBND HUYỆN … / PHÒNG TÀI CHÍNH - KẾ HOẠCH") stand the projects of many.
 */
const writtenBy = (lines: readonly TitleLine[]): string | undefined => {
  const heads = lines.filter(({ row, column }) => isLetterhead(row, column))
  const isGathered = heads.some(({ text }) => gathers.test(text) && officeLikeness(text) !== 'none')
  const bodies = new Set(
    lines.flatMap(line => {
      if (!heads.includes(line)) return loneOffice(line.text) ?? []
      return isGathered ? [] : (letterhead(nameOn(line, lines)) ?? [])
    }),
  )
  return bodies.size === 1 ? [...bodies][0] : undefined
}

/** "ỦY BAN NHÂN DÂN" over "XÃ HƯNG NGUYÊN" is one body on two lines, whose name stands on the first. */
const nameOn = (line: TitleLine, lines: readonly TitleLine[]): string => {
  const [above, below] = [-1, 1].map(step => lines.find(at => at.row === line.row + step && at.column === line.column))
  if (above !== undefined && goesOnIn(above, line)) return ''
  return below !== undefined && goesOnIn(line, below) ? `${line.text} ${below.text}` : line.text
}

const goesOnIn = (upper: TitleLine, lower: TitleLine): boolean =>
  / (?:uy ban nhan dan|ubnd|xay dung|du an) $/u.test(upper.words) && placeName.test(lower.words)

const placeName = /^ (?:xa|phuong|thi tran|huyen|thi xa|thanh pho|tp) (?:[a-z]+ ){1,4}$/u

const isLetterhead = (row: number, column: number): boolean => row <= 3 && column <= 2

/** "CHỦ ĐẦU TƯ" over a name at the foot: who signs. */
const signedBy = (lines: readonly TitleLine[]): string | undefined => {
  const heads = lines.filter(({ words }) => /^ (?:dai dien )?chu dau tu $/u.test(words))
  const names = heads.flatMap(({ row, column }) => {
    const name = lines.find(line => line.row > row && line.row <= row + 2 && Math.abs(line.column - column) <= 2)
    return name === undefined ? [] : (letterhead(name.text) ?? [])
  })
  return new Set(names).size === 1 ? names[0] : undefined
}

const investorIn = (text: string): string | undefined => {
  const stated = statedInvestor(text.slice(Math.max(0, text.search(/chủ\s+đầu\s+tư\s*:/iu))))
  if (stated === undefined || unitOf(text) !== undefined) return undefined
  return /^đơn vị\s*:/iu.test(text) && officeLikeness(stated) === 'none' ? undefined : stated
}

const subjectIn = (words: string): Titles['subject'] => {
  const commits = / (?:cam ket|dang ky|ke hoach giai ngan|tien do giai ngan|ke hoach chi tiet) /u.test(words)
  const reports =
    / (?:tinh hinh (?:thuc hien )?(?:va )?(?:giai ngan|thanh toan)|ket qua (?:thuc hien )?(?:giai ngan|thanh toan)|(?:thuc hien|da|luy ke|bao cao) (?:von )?(?:giai ngan|thanh toan)|tinh hinh thuc hien) /u.test(
      words,
    )
  if (commits) return reports && !/ thuc hien cam ket /u.test(words) ? undefined : 'commitment'
  if (reports || / (?:giai ngan|thanh toan) /u.test(words)) return 'disbursement'
  return / (?:giao|phan bo|bo tri|dieu chinh|bo sung|ke hoach) /u.test(words) ? 'plan' : undefined
}

/** Last day of a month of a title ("tháng 9 năm 2024"). */
export const monthEndOf = ({ month, year }: MonthMention): IsoDate | undefined =>
  year === undefined || month > 12 ? undefined : dateOf(year, month, daysInMonth(year, month))
