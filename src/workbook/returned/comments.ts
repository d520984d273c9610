import { columnOf } from '../said/cellRefs.ts'
import { markAuthor, type Mark } from './mark.ts'
import { attributeOf, escapeXml, prefixOf } from './xmlText.ts'

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A sheet's comments with those of the marks; what an office had said of a cell stays, and the mark follows it. */
export const withComments = (part: string | undefined, marks: readonly Mark[]): string => {
  const comments =
    part ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${mainNamespace}"><authors></authors><commentList></commentList></comments>`
  const opened = withOpenLists(comments)
  const prefix = prefixOf(opened, 'comments')
  const author = [...opened.matchAll(/<(?:[\w.-]+:)?author(?:\s[^<>]*)?(?:\/>|>)/gu)].length
  const told = withAuthor(opened, prefix)
  return marks.reduce((xml, mark) => withComment(xml, mark, { prefix, author }), told)
}

const withOpenLists = (comments: string): string =>
  comments.replace(/<((?:[\w.-]+:)?(?:authors|commentList))\s*\/>/gu, (_, name: string) => `<${name}></${name}>`)

const withAuthor = (comments: string, prefix: string): string =>
  comments.replace(/<\/((?:[\w.-]+:)?authors)\s*>/u, end => `<${prefix}author>${markAuthor}</${prefix}author>${end}`)

type CommentStyle = { readonly prefix: string; readonly author: number }

const withComment = (comments: string, mark: Mark, { prefix, author }: CommentStyle): string => {
  const present = [...comments.matchAll(/<((?:[\w.-]+:)?comment)(\s[^<>]*)>[\s\S]*?<\/\1\s*>/gu)].find(
    ([, , attributes = '']) => attributeOf(attributes, 'ref') === mark.cell,
  )
  if (present)
    return comments.replace(present[0], () => withRun(present[0], runOf(`\n${markAuthor}: ${mark.text}`, prefix)))
  const comment = `<${prefix}comment ref="${mark.cell}" authorId="${author}"><${prefix}text>${runOf(mark.text, prefix)}</${prefix}text></${prefix}comment>`
  return comments.replace(/<\/(?:[\w.-]+:)?commentList\s*>/u, end => `${comment}${end}`)
}

/** After the runs that are there, before what tells how to read them aloud. */
const withRun = (comment: string, run: string): string =>
  comment.replace(/<(?:\/(?:[\w.-]+:)?text\s*>|(?:[\w.-]+:)?(?:rPh|phoneticPr)[\s/>])/u, next => `${run}${next}`)

const runOf = (text: string, prefix: string): string =>
  `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/></${prefix}rPr><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`

/** The boxes in which comments are drawn; without one, a spreadsheet shows no comment. */
export const withBoxes = (part: string | undefined, cells: readonly string[]): string => {
  const drawing = part ?? emptyDrawing
  const typed = drawing.includes('_x0000_t202"') ? drawing : drawing.replace(/<\/xml>\s*$/u, end => `${boxType}${end}`)
  const missing = cells.filter(cell => !hasBox(typed, cell))
  let id = Math.max(1024, ...[...typed.matchAll(/_x0000_s(\d+)/gu)].map(([, number]) => Number(number)))
  const boxes = missing.map(cell => boxOf(cell, (id += 1))).join('')
  return typed.replace(/<\/xml>\s*$/u, end => `${boxes}${end}`)
}

const hasBox = (drawing: string, cell: string): boolean => {
  const { row, column } = placeOf(cell)
  return [...drawing.matchAll(/<x:ClientData[^<>]*ObjectType="Note"[\s\S]*?<\/x:ClientData>/gu)].some(
    ([note]) => note.includes(`<x:Row>${row}</x:Row>`) && note.includes(`<x:Column>${column}</x:Column>`),
  )
}

const placeOf = (cell: string) => {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? []
  return { row: Number(row) - 1, column: columnOf(letters) }
}

const boxOf = (cell: string, id: number): string => {
  const { row, column } = placeOf(cell)
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 5, 15, row + 6, 4].join(', ')
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:260pt;height:110pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}

const boxType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>'
