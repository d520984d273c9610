import { dateOf, daysInMonth, type IsoDate } from '../../domain/base/calendar.ts'
import { isSourceAlone } from '../../domain/names/sources.ts'
import { refOf, type Grid } from './grid.ts'
import type { TableFrame } from './tables.ts'
import { signedBy, statedIn, writtenBy } from './titleInvestors.ts'
import { linesAbove, linesBelow, type TitleLine } from './titleLines.ts'
import { unitsOf, type TableUnit } from './titleUnits.ts'
import { statedSource, withoutOrder } from '../words/offices.ts'
import { periodsOf, type DayMention, type MonthMention } from '../words/periods.ts'
import { isUnitLine } from '../words/units.ts'
import { fold, holdsAny, wordsOf } from '../words/words.ts'

/** What the lines above a table say about the whole of it. */
export type Titles = TableUnit & {
  readonly lines: readonly TitleLine[]
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
