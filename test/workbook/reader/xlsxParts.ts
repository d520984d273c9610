import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type Parts = {
  /** XML inside `<worksheet>`, or the whole part where it starts with `<?xml` or a prefix; one for each sheet. */
  readonly sheets?: readonly string[]
  /** XML inside `<sst>`. */
  readonly strings?: string
  /** XML inside `<styleSheet>`. */
  readonly styles?: string
  /** XML inside `<workbook>`; the sheets are `rId1`, `rId2`… */
  readonly workbook?: string
  /** Any part as it is, by its path: in addition, or instead of one made here. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>
}

/** The smallest workbook that holds these parts. */
export const xlsxOf = (parts: Parts): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(partsOf(parts)).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

/** A workbook of one sheet, given the XML inside `<sheetData>`. */
export const xlsxOfRows = (rows: string, parts: Parts = {}): Uint8Array<ArrayBuffer> =>
  xlsxOf({ ...parts, sheets: [`<sheetData>${rows}</sheetData>`] })

const partsOf = ({
  sheets = [],
  strings,
  styles,
  workbook,
  more = {},
}: Parts): Record<string, string | Uint8Array> => ({
  '_rels/.rels': relsOf([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${workbook ?? sheetList(sheets.length)}</workbook>`,
  'xl/_rels/workbook.xml.rels': relsOf([
    ...sheets.map((_, i) => ({ id: `rId${i + 1}`, type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
    { id: 'rIdStrings', type: 'sharedStrings', target: 'sharedStrings.xml' },
    { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
  ]),
  ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, whole(xml, 'worksheet')])),
  ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': whole(strings, 'sst') }),
  ...(styles === undefined ? {} : { 'xl/styles.xml': whole(styles, 'styleSheet') }),
  ...more,
})

const sheetList = (count: number): string =>
  `<sheets>${Array.from({ length: count }, (_, i) => `<sheet name="Sheet${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets>`

const whole = (xml: string, element: string): string =>
  /^<(?:\?xml|\w+:)/.test(xml)
    ? xml
    : `<?xml version="1.0" encoding="UTF-8"?><${element} xmlns="${main}">${xml}</${element}>`

type Relation = { readonly id: string; readonly type: string; readonly target: string }

export const relsOf = (list: readonly Relation[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`
