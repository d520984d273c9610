import { columnOf } from '../said/cellRefs.ts'
import { markAuthor, markColour, placedMarks, type Mark } from './mark.ts'
import { attributeOf, escapeXml, withAttribute, withoutAttribute } from './xmlText.ts'

/** The content of an .ods with its cells marked and annotated; everything else of it stays as it is written. */
export const markOds = (content: string, marks: readonly Mark[]): string => {
  const styles = createStyles(content)
  const names = [...content.matchAll(/<table:table(\s[^<>]*)>/gu)].map(([, attributes = '']) => nameOf(attributes))
  const bySheet = Map.groupBy(placedMarks(marks, names), ({ sheet }) => sheet)
  const marked = content.replace(
    /<table:table(\s[^<>]*)>([\s\S]*?)<\/table:table>/gu,
    (whole, attributes: string, inside: string) => {
      const ofSheet = bySheet.get(nameOf(attributes))
      return ofSheet === undefined
        ? whole
        : `<table:table${attributes}>${markTable(inside, ofSheet, styles)}</table:table>`
    },
  )
  return styles.into(marked)
}

const nameOf = (attributes: string): string => (attributeOf(attributes, 'table:name') ?? '').normalize('NFC')

type MarkStyles = {
  /** The marked copy of a style, by name. */
  readonly markedOf: (style: string) => string
  readonly into: (content: string) => string
}

const createStyles = (content: string): MarkStyles => {
  const copies = new Map<string, string>()
  return {
    markedOf: style => {
      if (!copies.has(style)) copies.set(style, copyOf(content, style, `danh-dau-${copies.size + 1}`))
      return `danh-dau-${[...copies.keys()].indexOf(style) + 1}`
    },
    into: marked => {
      const added = [...copies.values()].join('')
      if (/<office:automatic-styles\s*\/>/u.test(marked))
        return marked.replace(
          /<office:automatic-styles\s*\/>/u,
          () => `<office:automatic-styles>${added}</office:automatic-styles>`,
        )
      return marked.includes('</office:automatic-styles>')
        ? marked.replace('</office:automatic-styles>', end => `${added}${end}`)
        : marked.replace('<office:body', start => `<office:automatic-styles>${added}</office:automatic-styles>${start}`)
    },
  }
}

/** A style of the document is copied with another ground; one of the application becomes the copy's parent. */
const copyOf = (content: string, style: string, name: string): string => {
  const own = [...content.matchAll(/<style:style(\s[^<>]*?)(?:\/>|>([\s\S]*?)<\/style:style>)/gu)].find(
    ([, attributes = '']) =>
      attributeOf(attributes, 'style:name') === style && attributeOf(attributes, 'style:family') === 'table-cell',
  )
  const ground = `fo:background-color="#${markColour.toLowerCase()}"`
  if (!own)
    return `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${escapeXml(style)}"><style:table-cell-properties ${ground}/></style:style>`
  const [, attributes = '', inside = ''] = own
  const properties = /<style:table-cell-properties(\s[^<>]*?)?(\/?)>/u
  const coloured = properties.test(inside)
    ? inside.replace(
        properties,
        (_, given = '', closing: string) =>
          `<style:table-cell-properties${withAttribute(given, 'fo:background-color', `#${markColour.toLowerCase()}`)}${closing}>`,
      )
    : `<style:table-cell-properties ${ground}/>${inside}`
  return `<style:style${withAttribute(attributes, 'style:name', name)}>${coloured}</style:style>`
}

type MarkedCell = { readonly row: number; readonly column: number; readonly text: string }

const placeOf = ({ cell, text }: Mark): MarkedCell => {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? []
  return { row: Number(row) - 1, column: columnOf(letters), text }
}

const rowPattern = /<table:table-row(\s[^<>]*?)?(?:\/>|>([\s\S]*?)<\/table:table-row>)/gu

const markTable = (table: string, marks: readonly Mark[], styles: MarkStyles): string => {
  const places = marks.map(placeOf)
  const columnStyle = columnStyles(table)
  let next = 0
  const rows = [...table.matchAll(rowPattern)].at(-1)
  const end = rows ? rows.index + rows[0].length : 0
  const marked = table.slice(0, end).replace(rowPattern, (whole, attributes = '', inside = '') => {
    const repeated = Number(attributeOf(attributes, 'table:number-rows-repeated') ?? 1)
    const first = next
    next += repeated
    const inRow = places.filter(({ row }) => row >= first && row < next)
    if (inRow.length === 0) return whole
    return splitRow({ attributes, inside, first, repeated }, inRow, { styles, columnStyle })
  })
  const beyond = places.filter(({ row }) => row >= next)
  return marked + newRows(beyond, next, { styles, columnStyle }) + table.slice(end)
}

type RowStyles = { readonly styles: MarkStyles; readonly columnStyle: (column: number) => string }

type RepeatedRow = {
  readonly attributes: string
  readonly inside: string
  readonly first: number
  readonly repeated: number
}

/** Equal rows are written once: those to be marked are taken out of them. */
const splitRow = (
  { attributes, inside, first, repeated }: RepeatedRow,
  places: readonly MarkedCell[],
  writing: RowStyles,
): string => {
  const plain = (count: number): string =>
    count === 0 ? '' : `<table:table-row${rowsRepeated(attributes, count)}>${inside}</table:table-row>`
  const rowStyle = attributeOf(attributes, 'table:default-cell-style-name')
  const rows = [...new Set(places.map(({ row }) => row))].sort((a, b) => a - b)
  let at = first
  const pieces = rows.map(row => {
    const before = plain(row - at)
    at = row + 1
    const inRow = places.filter(place => place.row === row)
    return `${before}<table:table-row${rowsRepeated(attributes, 1)}>${markCells(inside, inRow, { ...writing, rowStyle })}</table:table-row>`
  })
  return pieces.join('') + plain(first + repeated - at)
}

const rowsRepeated = (attributes: string, count: number): string =>
  count === 1
    ? withoutAttribute(attributes, 'table:number-rows-repeated')
    : withAttribute(attributes, 'table:number-rows-repeated', count)

const newRows = (places: readonly MarkedCell[], from: number, writing: RowStyles): string => {
  let at = from
  return [...new Set(places.map(({ row }) => row))]
    .sort((a, b) => a - b)
    .map(row => {
      const gap = row - at
      at = row + 1
      const empty =
        gap === 0 ? '' : `<table:table-row table:number-rows-repeated="${gap}"><table:table-cell/></table:table-row>`
      const inRow = places.filter(place => place.row === row)
      return `${empty}<table:table-row>${markCells('', inRow, { ...writing, rowStyle: undefined })}</table:table-row>`
    })
    .join('')
}

const cellPattern = /<table:((?:covered-)?table-cell)(\s[^<>]*?)?(?:\/>|>([\s\S]*?)<\/table:\1>)/gu

type RowWriting = RowStyles & { readonly rowStyle: string | undefined }

const markCells = (row: string, places: readonly MarkedCell[], writing: RowWriting): string => {
  let next = 0
  const marked = row.replace(cellPattern, (whole, name: string, attributes = '', inside = '') => {
    const repeated = Number(attributeOf(attributes, 'table:number-columns-repeated') ?? 1)
    const first = next
    next += repeated
    const here = places.filter(({ column }) => column >= first && column < next).sort((a, b) => a.column - b.column)
    if (here.length === 0) return whole
    const plain = (count: number): string =>
      count === 0 ? '' : `<table:${name}${columnsRepeated(attributes, count)}>${inside}</table:${name}>`
    let at = first
    const pieces = here.map(place => {
      const before = plain(place.column - at)
      at = place.column + 1
      return before + markedCell({ name, attributes: columnsRepeated(attributes, 1), inside }, place, writing)
    })
    return pieces.join('') + plain(first + repeated - at)
  })
  const beyond = places.filter(({ column }) => column >= next).sort((a, b) => a.column - b.column)
  return marked + newCells(beyond, next, writing)
}

const columnsRepeated = (attributes: string, count: number): string =>
  count === 1
    ? withoutAttribute(attributes, 'table:number-columns-repeated')
    : withAttribute(attributes, 'table:number-columns-repeated', count)

const newCells = (places: readonly MarkedCell[], from: number, writing: RowWriting): string => {
  let at = from
  return places
    .map(place => {
      const gap = place.column - at
      at = place.column + 1
      const empty = gap === 0 ? '' : `<table:table-cell table:number-columns-repeated="${gap}"/>`
      return empty + markedCell({ name: 'table-cell', attributes: '', inside: '' }, place, writing)
    })
    .join('')
}

type WrittenCell = { readonly name: string; readonly attributes: string; readonly inside: string }

const markedCell = (
  { name, attributes, inside }: WrittenCell,
  { column, text }: MarkedCell,
  { styles, columnStyle, rowStyle }: RowWriting,
): string => {
  const style = attributeOf(attributes, 'table:style-name') ?? rowStyle ?? columnStyle(column)
  const restyled = withAttribute(attributes, 'table:style-name', styles.markedOf(style))
  return `<table:${name}${restyled}>${annotated(inside, text)}</table:${name}>`
}

/** One annotation a cell: where an office has one, the mark's lines follow its own. */
const annotated = (inside: string, text: string): string => {
  const lines = text.split('\n').map(line => `<text:p>${escapeXml(line)}</text:p>`)
  return inside.includes('</office:annotation>')
    ? inside.replace('</office:annotation>', end => `<text:p>${markAuthor}:</text:p>${lines.join('')}${end}`)
    : `<office:annotation office:display="false">${lines.join('')}</office:annotation>${inside}`
}

const columnStyles = (table: string): ((column: number) => string) => {
  const styles: { readonly upTo: number; readonly style: string }[] = []
  let next = 0
  for (const [, attributes = ''] of table.matchAll(/<table:table-column(\s[^<>]*?)?\/?>/gu)) {
    next += Number(attributeOf(attributes, 'table:number-columns-repeated') ?? 1)
    styles.push({ upTo: next, style: attributeOf(attributes, 'table:default-cell-style-name') ?? 'Default' })
  }
  return column => styles.find(({ upTo }) => column < upTo)?.style ?? 'Default'
}
