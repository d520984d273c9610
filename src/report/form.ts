import type { Organisation } from '../province/province.ts'
import { preparer, recipientsOf } from './organisation.ts'
import { wrappedLines, type Cell, type Range, type Row, type Style } from './xlsx.ts'

/** A line of a form: its cells, and which of them are merged from column to column. */
export type FormLine = { readonly row: Row; readonly spans: readonly Span[] }
type Span = readonly [left: number, right: number]

/** Where the page is parted: the issuing body left of it, quốc hiệu right of it. */
export type FormColumns = { readonly widths: readonly number[]; readonly left: Span; readonly right: Span }

/** The administrative form of Decree 30/2020/NĐ-CP: left the issuing body, right quốc hiệu and tiêu ngữ. */
export const letterhead = (
  { left, right }: FormColumns,
  { organisation }: { readonly organisation: Organisation },
): readonly FormLine[] => {
  const halves = (first: Said, second: Said): FormLine => lineOf([said(first, left), said(second, right)])
  return [
    halves({ text: organisation.superior, style: { size: 12 } }, { text: quocHieu, style: { size: 12, bold: true } }),
    halves(
      { text: organisation.name, style: { size: 12, bold: true, underline: true } },
      { text: tieuNgu, style: { size: 13, bold: true, underline: true } },
    ),
    halves(
      { text: '', style: {} },
      { text: `${organisation.place}, ngày ……… tháng ……… năm 20……`, style: { size: 12, italic: true } },
    ),
  ]
}

const quocHieu = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const tieuNgu = 'Độc lập - Tự do - Hạnh phúc'

type Said = { readonly text: string; readonly style: Style }
type Placed = Said & { readonly span: Span }

const said = ({ text, style }: Said, span: Span): Placed => ({ text, style: { align: 'center', ...style }, span })

const lineOf = (placed: readonly Placed[], height = 18): FormLine => {
  const cells: (Cell | undefined)[] = []
  for (const { text, style, span } of placed) cells[span[0]] = { text, style }
  return { row: { height, cells }, spans: placed.map(({ span }) => span) }
}

/** One text over the whole width; as high as it needs. */
export const wideLine = ({ widths }: FormColumns, text: string, style: Style): FormLine => {
  const size = style.size ?? 11
  const width = (widths.reduce((sum, each) => sum + each, 0) * 11 * 1.15) / size
  const cells: Cell[] = [{ text, style: { ...style, wrap: true } }]
  return {
    row: { height: Math.ceil(size * 1.45) * wrappedLines(text, width), cells },
    spans: [[0, widths.length - 1]],
  }
}

/** Left whom it is sent to, in the middle who drew it up, right who signs, with room for hand and seal. */
export const signature = (spans: readonly [Span, Span, Span], organisation: Organisation): readonly FormLine[] => {
  const [left, middle, right] = spans
  const recipient = (text: string): Placed => said({ text: `- ${text}`, style: { size: 10, align: 'left' } }, left)
  return [
    lineOf([
      said({ text: 'Nơi nhận:', style: { bold: true, italic: true, align: 'left' } }, left),
      said({ text: preparer, style: { bold: true } }, middle),
      said({ text: organisation.signatory, style: { bold: true } }, right),
    ]),
    ...recipientsOf(organisation).map((text, at) =>
      lineOf(
        at === 0
          ? [recipient(text), said({ text: '(Ký, đóng dấu, ghi rõ họ tên)', style: { italic: true } }, right)]
          : [recipient(text)],
        15,
      ),
    ),
    lineOf([], 15),
    lineOf([], 15),
  ]
}

/** The merged cells of lines that begin at a row. */
export const mergesOf = (lines: readonly FormLine[], firstRow: number): readonly Range[] =>
  lines.flatMap(({ spans }, at) =>
    spans.flatMap(([left, right]) =>
      left === right ? [] : [{ top: firstRow + at, bottom: firstRow + at, left, right }],
    ),
  )

/** Lines that a text takes in a column, its own breaks included. */
export const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + wrappedLines(line, width), 0)
