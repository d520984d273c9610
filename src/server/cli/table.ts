export type TableColumn<Row> = {
  readonly title: string
  readonly cell: (row: Row) => string
  readonly align: 'left' | 'right'
}

/** Rows as lines of text in columns as wide as their widest cell. */
export const tableOf = <Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string => {
  const lines = [columns.map(({ title }) => title), ...rows.map(row => columns.map(({ cell }) => cell(row)))]
  const widths = columns.map((_, column) => Math.max(...lines.map(line => widthOf(line[column] ?? ''))))
  return lines
    .map(line =>
      line
        .map((text, column) => padded(text, widths[column] ?? 0, columns[column]?.align ?? 'left'))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Vietnamese letters in NFC are one code unit and one column wide each. */
const widthOf = (text: string): number => text.normalize('NFC').length

const padded = (text: string, width: number, align: TableColumn<unknown>['align']): string => {
  const space = ' '.repeat(width - widthOf(text))
  return align === 'right' ? space + text : text + space
}
