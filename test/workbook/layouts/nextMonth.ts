import type { Cell, Workbook } from '../../../src/workbook/said/cells.ts'

/** The same workbook a month later: the days and the month that its titles and headings name move on by one. */
export const nextMonthOf = (workbook: Workbook): Workbook => ({
  sheets: workbook.sheets.map(sheet => {
    const hasManyMonths =
      sheet.rows.flatMap(row => row ?? []).filter(cell => cell?.kind === 'text' && bareMonth.test(cell.value)).length >
      2
    const rows = sheet.rows.map(row => row?.map(cell => laterCell(cell, hasManyMonths ? 'days' : 'months')))
    return { ...sheet, rows }
  }),
})

const bareMonth = /^\s*(?:tháng|t)\s*\.?\d{1,2}(?:\/\d{4})?\s*$/iu

const laterCell = (cell: Cell | undefined, moves: 'days' | 'months'): Cell | undefined =>
  cell?.kind === 'text' ? { ...cell, value: laterText(cell.value, moves) } : cell

/** Within the plan year only: what closed last year goes on closing it. */
const laterText = (text: string, moves: 'days' | 'months'): string => {
  const days = text.replace(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(2024)(?!\d)/gu, (whole, day: string, month: string) => {
    const next = Number(month) + 1
    return next > 12 || whole.startsWith('01/01') ? whole : `${Math.min(Number(day), 28)}/${next}/2024`
  })
  if (moves === 'days') return days
  return days.replace(
    /(tháng\s*)(\d{1,2})((?:\s*năm\s*|\s*\/\s*)2024)/giu,
    (whole, word: string, month: string, rest: string) =>
      Number(month) < 12 ? `${word}${Number(month) + 1}${rest}` : whole,
  )
}
