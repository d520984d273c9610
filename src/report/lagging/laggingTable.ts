import { units, type Dong, sum, shareOf } from '../../domain/base/money.ts'
import { nothingToSay } from '../../text/vi/format.ts'
import { cellName, wrappedLines, type Cell, type Row, type Style } from '../xlsx.ts'
import { columnOf, columns, columnWidths, moneyColumns, type ColumnId } from './laggingColumns.ts'
import type { LaggingAmounts, LaggingReport, LaggingReportRow, LaggingSection } from './laggingReport.ts'

/**
 * Sections with their investors, the total of all of them, and the province for comparison. Amounts are numbers in tỷ
 * đồng; sums and rates are formulas over the cells beside them, with their values stored.
 */
export const tableOf = ({ sections, province }: LaggingReport, firstRow: number): readonly Row[] => {
  const rows: Row[] = []
  const sectionRows: number[] = []
  for (const [index, section] of sections.entries()) {
    const row = firstRow + rows.length
    sectionRows.push(row)
    rows.push(sectionRow(section, { row, number: romans[index] ?? '' }))
    rows.push(...section.rows.map((each, at) => investorRow(each, { row: row + 1 + at, number: at + 1 })))
  }
  const all = sections.flatMap(section => section.rows)
  rows.push(totalRow(all, { row: firstRow + rows.length, sectionRows }))
  rows.push(provinceRow(province, firstRow + rows.length))
  return rows
}

const romans = ['I', 'II', 'III']

/** Three decimals, as the province writes tỷ; `$-42A` is Vietnamese, for readers that take separators from the cell. */
const moneyFormat = '[$-42A]#,##0.000'
const shareFormat = '[$-42A]0.00%'

const investorRow = (row: LaggingReportRow, at: { readonly row: number; readonly number: number }): Row => {
  const reasons = row.reasons.map(reason => (row.reasons.length > 1 ? `- ${reason}` : reason))
  const texts = { investor: row.investor, group: row.group, reasons: reasons.join('\n') }
  return {
    height: heightOf(texts),
    cells: cellsOf({
      number: { number: at.number, style: body('center') },
      investor: { text: texts.investor, style: body('left') },
      group: { text: texts.group, style: body('center') },
      ...moneyCells(row, body('right')),
      ...rateCells(row, { row: at.row, style: body('right') }),
      reasons: { text: texts.reasons, style: { ...body('left'), size: 10, indent: 1 } },
    }),
  }
}

const sectionRow = (section: LaggingSection, at: { readonly row: number; readonly number: string }): Row => {
  const [from, to] = [at.row + 1, at.row + section.rows.length]
  const style: Style = { ...strong('right'), fill: 'F5F7F8' }
  return {
    height: 18,
    cells: cellsOf({
      number: { text: at.number, style: { ...style, align: 'center' } },
      investor: { text: `${section.title} (${section.rows.length})`, style: { ...style, align: 'left' } },
      group: { blank: true, style },
      ...sumCells(section.rows, {
        row: at.row,
        style,
        formula: column => `SUM(${cellName(from, column)}:${cellName(to, column)})`,
      }),
      reasons: { blank: true, style },
    }),
  }
}

type TotalAt = { readonly row: number; readonly sectionRows: readonly number[] }

const totalRow = (rows: readonly LaggingReportRow[], { row, sectionRows }: TotalAt): Row => ({
  height: 20,
  cells: cellsOf({
    number: { blank: true, style: strong('center') },
    investor: { text: `TỔNG CỘNG (${rows.length} chủ đầu tư)`, style: strong('left') },
    group: { blank: true, style: strong('center') },
    ...sumCells(rows, {
      row,
      style: strong('right'),
      formula: column => sectionRows.map(each => cellName(each, column)).join('+') || '0',
    }),
    reasons: { blank: true, style: strong('left') },
  }),
})

const provinceRow = (province: LaggingAmounts, row: number): Row => {
  const style: Style = { ...body('right'), italic: true }
  return {
    height: 20,
    cells: cellsOf({
      number: { blank: true, style },
      investor: { text: 'Toàn tỉnh (để so sánh)', style: { ...style, align: 'left' } },
      group: { blank: true, style },
      ...moneyCells(province, style),
      ...rateCells(province, { row, style }),
      reasons: { blank: true, style },
    }),
  }
}

const body = (align: NonNullable<Style['align']>): Style =>
  align === 'right' ? { align, border: 'thin' } : { align, wrap: true, border: 'thin' }
const strong = (align: NonNullable<Style['align']>): Style => ({ ...body(align), bold: true })

type Cells = Readonly<Record<ColumnId, Cell>>
type MoneyCells = Pick<Cells, (typeof moneyColumns)[number]>
type RateCells = Pick<Cells, 'rate' | 'fulfilment'>

const cellsOf = (cells: Cells): readonly Cell[] => columns.map(({ id }) => cells[id])

const moneyCells = (amounts: LaggingAmounts, style: Style): MoneyCells => ({
  plan: moneyCell(amounts.plan, style),
  actual: moneyCell(amounts.actual, style),
  committed: moneyCell(amounts.committed, style),
  remaining: moneyCell(amounts.remaining, style),
  gapToTarget: moneyCell(amounts.gapToTarget, style),
})

const moneyCell = (amount: Dong | undefined, style: Style): Cell =>
  amount === undefined ? nothing(style) : { number: inTy(amount), style: { ...style, numberFormat: moneyFormat } }

const nothing = (style: Style): Cell => ({ text: nothingToSay, style: { ...style, align: 'center' } })

/** As a number of tỷ; the nearest one there is, which is the same đồng again when read back. */
const inTy = (amount: Dong): number => amount / units.ty

/** Each rate over the two cells it is made of; none where the denominator is missing. */
const rateCells = (
  { actual, committed, comparedActual, comparedCommitted, rate, fulfilment }: LaggingAmounts,
  at: { readonly row: number; readonly style: Style },
): RateCells => ({
  rate: quotientCell(rate, { ...at, part: 'actual', whole: 'plan' }),
  fulfilment: fulfilmentCell(fulfilment, {
    ...at,
    isShown: actual === comparedActual && committed === comparedCommitted,
  }),
})

type Fulfilment = { readonly row: number; readonly style: Style; readonly isShown: boolean }

/** With carried-over capital in the disbursement, or projects that have not both reported and committed, what is set against each other stands in no cell. */
const fulfilmentCell = (fulfilment: number | undefined, { row, style, isShown }: Fulfilment): Cell =>
  isShown || fulfilment === undefined
    ? quotientCell(fulfilment, { row, style, part: 'actual', whole: 'committed' })
    : { number: fulfilment, style: { ...style, numberFormat: shareFormat } }

type Quotient = { readonly row: number; readonly style: Style; readonly part: ColumnId; readonly whole: ColumnId }

const quotientCell = (share: number | undefined, { row, style, part, whole }: Quotient): Cell =>
  share === undefined
    ? nothing(style)
    : {
        formula: `${cellName(row, columnOf(part))}/${cellName(row, columnOf(whole))}`,
        result: share,
        style: { ...style, numberFormat: shareFormat },
      }

type SumLine = { readonly row: number; readonly style: Style; readonly formula: (column: number) => string }

/** What is missing in a row adds nothing to the sum: `SUM` and this sum alike pass it over. */
const sumCells = (rows: readonly LaggingAmounts[], { row, style, formula }: SumLine): MoneyCells & RateCells => {
  const totalOf = (id: (typeof moneyColumns)[number]): Dong => sum(rows.flatMap(each => each[id] ?? []))
  const cell = (id: (typeof moneyColumns)[number]): Cell => ({
    formula: formula(columnOf(id)),
    result: inTy(totalOf(id)),
    style: { ...style, numberFormat: moneyFormat },
  })
  const comparedActual = sum(rows.flatMap(each => each.comparedActual ?? []))
  const comparedCommitted = sum(rows.flatMap(each => each.comparedCommitted ?? []))
  const isShown = comparedActual === totalOf('actual') && comparedCommitted === totalOf('committed')
  const shares = {
    rate: shareOf(totalOf('actual'), totalOf('plan')),
    fulfilment: shareOf(comparedActual, comparedCommitted),
  }
  return {
    plan: cell('plan'),
    actual: cell('actual'),
    committed: cell('committed'),
    remaining: cell('remaining'),
    gapToTarget: cell('gapToTarget'),
    rate: quotientCell(shares.rate, { row, style, part: 'actual', whole: 'plan' }),
    fulfilment: fulfilmentCell(shares.fulfilment, { row, style, isShown }),
  }
}

type RowTexts = { readonly investor: string; readonly group: string; readonly reasons: string }

/** Points, by the text that needs most lines in its column. */
const heightOf = ({ investor, group, reasons }: RowTexts): number =>
  3 +
  Math.max(
    15 * linesIn(investor, widthOf('investor')),
    15 * linesIn(group, widthOf('group')),
    // Set smaller than the rest, so that more fits into a line.
    13.5 * linesIn(reasons, widthOf('reasons') * 1.15),
    18,
  )

const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + wrappedLines(line, width), 0)

const widthOf = (id: ColumnId): number => columnWidths[columnOf(id)] ?? 10
