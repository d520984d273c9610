import { attributeOf, prefixOf } from './xmlText.ts'

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A part's links to others: by kind, with what they are called and where they lead. */
export type Link = { readonly id: string; readonly kind: string; readonly target: string }

export const linksOf = (part: string | undefined): readonly Link[] =>
  [...(part ?? '').matchAll(/<(?:[\w.-]+:)?Relationship(\s[^<>]*?)\/?>/gu)].map(([, attributes = '']) => {
    const type = attributeOf(attributes, 'Type') ?? ''
    return {
      id: attributeOf(attributes, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: attributeOf(attributes, 'Target') ?? '',
    }
  })

export const withLink = (part: string | undefined, { id, kind, target }: Link): string => {
  const links =
    part ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const prefix = prefixOf(links, 'Relationships')
  const link = `<${prefix}Relationship Id="${id}" Type="${officeRelations}/${kind}" Target="${target}"/>`
  return links
    .replace(
      /<((?:[\w.-]+:)?Relationships)(\s[^<>]*?)?\/>/u,
      (_, name: string, attributes = '') => `<${name}${attributes}></${name}>`,
    )
    .replace(/<\/(?:[\w.-]+:)?Relationships\s*>/u, end => `${link}${end}`)
}

/** An id that no link of the part bears. */
export const freeId = (links: readonly Link[], wish: string): string => {
  let id = wish
  for (let number = 2; links.some(link => link.id === id); number += 1) id = `${wish}${number}`
  return id
}

/** The package's list of what each part is, with comments and their drawings in it. */
export const withTypes = (types: string, commentParts: readonly string[]): string => {
  const prefix = prefixOf(types, 'Types')
  const drawings = /<(?:[\w.-]+:)?Default\s[^<>]*Extension="vml"/iu.test(types)
    ? ''
    : `<${prefix}Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`
  const comments = commentParts.map(
    path =>
      `<${prefix}Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
  )
  return types.replace(/<\/(?:[\w.-]+:)?Types\s*>/u, end => `${drawings}${comments.join('')}${end}`)
}

/** A worksheet that names the drawing of its comments, in the place that the format gives to it. */
export const withLegacyDrawing = (sheet: string, id: string): string => {
  const prefix = prefixOf(sheet, 'worksheet')
  const drawing = `<${prefix}legacyDrawing xmlns:r="${officeRelations}" r:id="${id}"/>`
  const at = placeAfterData(sheet)
  return sheet.slice(0, at) + drawing + sheet.slice(at)
}

const following = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
])

/** Before the first of the sheet's own elements that must come later; those inside others do not count. */
const placeAfterData = (sheet: string): number => {
  const data = /<(?:[\w.-]+:)?sheetData(?:\s[^<>]*)?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?sheetData\s*>)/u.exec(sheet)
  const tags = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:\s[^<>]*?)?(\/?)>/gu
  tags.lastIndex = data ? data.index + data[0].length : 0
  let depth = 0
  for (let tag = tags.exec(sheet); tag; tag = tags.exec(sheet)) {
    const [, closes, name = '', empty] = tag
    if (depth === 0 && (closes === '/' || following.has(name))) return tag.index
    if (closes === '/') depth -= 1
    else if (empty !== '/') depth += 1
  }
  return sheet.length
}

/** The drawing of its comments that a worksheet names already. */
export const legacyDrawingOf = (sheet: string): string | undefined => {
  const attributes = /<(?:[\w.-]+:)?legacyDrawing(\s[^<>]*?)\/?>/u.exec(sheet)?.[1]
  return attributes === undefined ? undefined : /(?:[\w.-]+:)id\s*=\s*["']([^"']*)["']/u.exec(attributes)?.[1]
}
