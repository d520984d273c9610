import type { Archive } from '../reader/zip.ts'
import { worksheetPaths } from '../reader/xlsx.ts'
import { withBoxes, withComments } from './comments.ts'
import { freeId, legacyDrawingOf, linksOf, withLegacyDrawing, withLink, withTypes } from './links.ts'
import { placedMarks, type Mark } from './mark.ts'
import { restyleCells, type StyleOf } from './sheetCells.ts'
import { hasStyles, markedStyles } from './styles.ts'

/** The parts of an .xlsx or .xlsm that marking its cells changes or adds: nothing else of the package is written. */
export const markXlsx = (archive: Archive, marks: readonly Mark[]): ReadonlyMap<string, string> => {
  const parts = createParts(archive)
  const { sheets, styles: stylesPath } = worksheetPaths(archive)
  const stylesPart = stylesPath === undefined ? undefined : parts.read(stylesPath)
  const styles = hasStyles(stylesPart) ? markedStyles(stylesPart) : undefined
  const commentParts: string[] = []
  const placed = placedMarks(
    marks,
    sheets.map(({ name }) => name),
  )
  for (const [name, ofSheet] of Map.groupBy(placed, ({ sheet }) => sheet)) {
    const path = sheets.find(sheet => sheet.name === name)?.path
    if (path === undefined) continue
    const added = markSheet(parts, { path, marks: ofSheet, styleOf: styles?.styleOf })
    if (added !== undefined) commentParts.push(added)
  }
  if (styles && stylesPath !== undefined) parts.write(stylesPath, styles.part())
  parts.write(typesPath, withTypes(parts.read(typesPath) ?? '', commentParts))
  return parts.changed
}

const typesPath = '[Content_Types].xml'

/** The parts as text: what was written is read back. */
type PartTexts = {
  readonly read: (path: string) => string | undefined
  readonly write: (path: string, text: string) => void
  readonly isFree: (path: string) => boolean
  readonly changed: ReadonlyMap<string, string>
}

const createParts = (archive: Archive): PartTexts => {
  const changed = new Map<string, string>()
  const nameOf = (path: string): string => archive.names.find(name => name.toLowerCase() === path.toLowerCase()) ?? path
  return {
    read: path => {
      const part = changed.has(nameOf(path)) ? undefined : archive.part(path)
      return changed.get(nameOf(path)) ?? (part && new TextDecoder().decode(part))
    },
    write: (path, text) => void changed.set(nameOf(path), text),
    isFree: path => !archive.has(path) && !changed.has(path),
    changed,
  }
}

type SheetMarks = { readonly path: string; readonly marks: readonly Mark[]; readonly styleOf: StyleOf | undefined }

/** The path of the comments' part where the sheet had none. */
const markSheet = (parts: PartTexts, { path, marks, styleOf }: SheetMarks): string | undefined => {
  const cells = marks.map(({ cell }) => cell)
  const sheet = parts.read(path) ?? ''
  const linksPath = linksPathOf(path)
  const links = linksOf(parts.read(linksPath))
  const comments = partOf(path, links.find(({ kind }) => kind === 'comments')?.target)
  const drawing = partOf(path, links.find(({ id }) => id === legacyDrawingOf(sheet))?.target)
  const folder = path.slice(0, path.indexOf('/') + 1)
  const commentsPath = comments ?? freePath(parts, n => `${folder}comments${n}.xml`)
  const drawingPath = drawing ?? freePath(parts, n => `${folder}drawings/vmlDrawing${n}.vml`)
  parts.write(commentsPath, withComments(comments && parts.read(comments), marks))
  parts.write(drawingPath, withBoxes(drawing && parts.read(drawing), cells))
  if (comments === undefined) addLink(parts, path, { kind: 'comments', target: commentsPath })
  const drawingId =
    drawing === undefined ? addLink(parts, path, { kind: 'vmlDrawing', target: drawingPath }) : undefined
  const restyled = styleOf ? restyleCells(sheet, cells, styleOf) : sheet
  parts.write(path, drawingId === undefined ? restyled : withLegacyDrawing(restyled, drawingId))
  return comments === undefined ? commentsPath : undefined
}

const linksPathOf = (path: string): string => {
  const at = path.lastIndexOf('/') + 1
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`
}

const addLink = (parts: PartTexts, path: string, link: { readonly kind: string; readonly target: string }): string => {
  const linksPath = linksPathOf(path)
  const links = parts.read(linksPath)
  const id = freeId(linksOf(links), link.kind === 'comments' ? 'rIdNhanXet' : 'rIdKhungNhanXet')
  parts.write(linksPath, withLink(links, { id, kind: link.kind, target: `/${link.target}` }))
  return id
}

const partOf = (path: string, target: string | undefined): string | undefined => {
  if (target === undefined) return undefined
  const base = target.startsWith('/') ? [] : path.split('/').slice(0, -1)
  return [...base, ...target.split('/')]
    .reduce<string[]>(
      (steps, step) => (step === '..' ? steps.slice(0, -1) : step === '' || step === '.' ? steps : [...steps, step]),
      [],
    )
    .join('/')
}

const freePath = (parts: PartTexts, pathOf: (number: number) => string): string => {
  let number = 1
  while (!parts.isFree(pathOf(number))) number += 1
  return pathOf(number)
}
