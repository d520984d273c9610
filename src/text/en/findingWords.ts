import { dong, units, type Dong } from '../../domain/base/money.ts'
import type { DecidedThing, FindingFacts, LooksLike } from '../../workbook/said/findings.ts'
import type { ColumnRole } from '../../workbook/said/roles.ts'
import { columnTerms } from './columnWords.ts'
import { formatCount, formatDate, formatMoneyWithUnit, formatMonth, formatQuantity } from './format.ts'
import { isoDate, monthEnd, type PlanMonth, type PlanYear } from '../../domain/base/calendar.ts'

/** An amount in the largest unit that shows every đồng of it: where two figures differ, the difference must be seen. */
export const inWords = (amount: Dong): string => {
  const size = Math.abs(amount)
  if (size >= units.ty && size % units.trieu === 0) return formatMoneyWithUnit(amount, 'ty')
  if (size >= units.trieu && size % units.trieu === 0) return formatMoneyWithUnit(amount, 'trieu')
  return formatMoneyWithUnit(amount, 'dong')
}

/** `900 million VND more`, the first compared with the second. */
export const differenceInWords = (amount: Dong, other: Dong): string =>
  amount >= other ? `${inWords(dong(amount - other))} more` : `${inWords(dong(other - amount))} less`

/** `2.828 billion VND or 2,828 billion VND` */
export const readingsInWords = (readings: readonly Dong[]): string => readings.map(inWords).join(' or ')

/** A month of the plan year: `Sep 2024`. */
export const planMonthInWords = (planYear: PlanYear, month: PlanMonth): string => formatMonth(monthEnd(planYear, month))

/** `12 cells (C5, C6, C7, …)`, the first few of them. */
export const cellsInWords = (cells: readonly string[]): string =>
  `${formatCount(cells.length)} ${cells.length === 1 ? 'cell' : 'cells'} (${[...cells.slice(0, mostNamed), ...(cells.length > mostNamed ? ['…'] : [])].join(', ')})`

const mostNamed = 8

/** What a column may be, in the officer's words. */
export const rolesInWords = (candidates: readonly ColumnRole[]): string =>
  candidates.length === 0 ? 'several different things' : candidates.map(role => columnTerms[role]).join(' or ')

const decidedThings = {
  table: 'the table at',
  column: 'column',
  row: 'row',
  cell: 'cell',
  leftOut: 'the part left out,',
  name: 'the name',
} as const satisfies Record<DecidedThing, string>

/** `about 1,000 times`, `only about one part in 1,000 of`. */
export const timesInWords = (factor: number): string =>
  factor >= 1 ? `about ${formatCount(factor)} times` : `only about one part in ${formatCount(1 / factor)} of`

/** What a decision was about. */
export const decidedInWords = (decided: DecidedThing): string => decidedThings[decided]

/** `“a”, “b”, …`, the first few of them. */
export const quotedList = (texts: readonly string[]): string =>
  [...texts.slice(0, mostQuoted).map(text => `“${text}”`), ...(texts.length > mostQuoted ? ['…'] : [])].join(', ')

const mostQuoted = 4

export const quotedOrEmpty = (text: string): string => (text === '' ? 'an empty cell' : `“${text}”`)

/** An ISO instant (UTC) on Vietnam's clock, which is seven hours ahead all year: `08:15 on 21 Oct 2024`. */
export const instantInWords = (instant: string): string => {
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return instant
  const local = new Date(time + 7 * 3_600_000).toISOString()
  return `${local.slice(11, 16)} on ${formatDate(isoDate(local.slice(0, 10)))}`
}

const lookAlikes = {
  pdf: 'this is a PDF file, not a workbook',
  png: 'this is a PNG picture, not a workbook, whatever its name says',
  jpeg: 'this is a JPEG picture, not a workbook, whatever its name says',
  image: 'this is a picture, not a workbook, whatever its name says',
  json: 'this is a JSON file, not a workbook',
  html: 'this is a web page (HTML) named like a workbook; please open it in Excel, save it as an Excel Workbook (.xlsx) and import that',
  xml: 'this is an XML file, not a workbook; if Excel opens it, please save it as .xlsx and import that',
  rtf: 'this is an RTF document, not a workbook',
  text: 'this is a text file without any table',
  word: 'this is a Word document, not a workbook',
  powerpoint: 'this is a PowerPoint presentation, not a workbook',
  archive: 'this is an archive, not a workbook; please unpack it first',
  lockFile: 'this is the temporary file (~$…) that Excel makes while a workbook is open, not the workbook itself',
  unknown: 'this is no workbook that can be read',
} as const satisfies Record<LooksLike, string>

export const lookAlikeInWords = (looksLike: LooksLike): string => lookAlikes[looksLike]

type Limit = Extract<FindingFacts, { readonly code: 'over-limit' }>['limit']

/** `allowed` in bytes for sizes, in seconds for time; 0 where no figure can be given. */
export const limitInWords = (limit: Limit, allowed: number): string => limits[limit](allowed)

const limits = {
  fileSize: allowed => `the file is larger than the ${megabytes(allowed)} allowed`,
  inflatedSize: allowed => `unpacked, the file is larger than the ${megabytes(allowed)} allowed`,
  ratio: allowed => `the file is packed too tightly (more than ${formatCount(allowed)} times) and may be malicious`,
  entries: allowed => `the file has too many parts (more than ${formatCount(allowed)})`,
  cells: allowed => `the table has too many cells (more than ${formatCount(allowed)})`,
  textLength: allowed => `a cell holds too much text (more than ${formatCount(allowed)} characters)`,
  time: allowed => `reading the file takes too long (more than ${formatCount(allowed)} seconds)`,
  memory: allowed =>
    allowed > 0
      ? `reading the file needs more than ${formatCount(allowed / 1_048_576)} MB of memory`
      : 'reading the file needs too much memory',
} as const satisfies Record<Limit, (allowed: number) => string>

const megabytes = (bytes: number): string => `${formatQuantity(bytes / 1_000_000)} MB`
