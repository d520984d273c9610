import type { Cell, Range, Row, Style } from '../xlsx.ts'
import { columnOf, lastColumn } from './laggingColumns.ts'
import { preparer, recipientsOf } from '../organisation.ts'
import type { LaggingReport } from './laggingReport.ts'

/** Left whom it is sent to, in the middle who drew it up, right who signs, with room for hand and seal. */
export const signatureOf = (
  { organisation }: LaggingReport,
  firstRow: number,
): { readonly rows: readonly Row[]; readonly merges: readonly Range[] } => {
  const lines: (readonly (Cell | undefined)[])[] = [
    line({ left: 'Nơi nhận:', middle: preparer, right: organisation.signatory }, { bold: true }),
    ...recipientsOf(organisation).map((recipient, index) =>
      line(
        { left: `- ${recipient}`, middle: '', right: index === 0 ? '(Ký, đóng dấu, ghi rõ họ tên)' : '' },
        { italic: index === 0 },
      ),
    ),
    [],
    [],
  ]
  return {
    rows: lines.map((cells, index) => ({ height: index === 0 ? 18 : 15, cells })),
    merges: lines.flatMap((_, index) =>
      spans.map(([left, right]) => ({ top: firstRow + index, bottom: firstRow + index, left, right })),
    ),
  }
}

const spans = [
  [0, columnOf('investor')],
  [columnOf('plan'), columnOf('committed')],
  [columnOf('reasons'), lastColumn],
] as const

type Texts = { readonly left: string; readonly middle: string; readonly right: string }

const line = (
  { left, middle, right }: Texts,
  { bold = false, italic = false }: Pick<Style, 'bold' | 'italic'>,
): readonly (Cell | undefined)[] => {
  const cells: (Cell | undefined)[] = []
  const [[first], [second], [third]] = spans
  cells[first] = { text: left, style: bold ? { bold, italic: true, align: 'left' } : { size: 10, align: 'left' } }
  if (middle !== '') cells[second] = { text: middle, style: { bold, italic, align: 'center' } }
  if (right !== '') cells[third] = { text: right, style: { bold, italic, align: 'center' } }
  return cells
}
