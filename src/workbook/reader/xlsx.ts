import type { DraftSheet } from './drafts.ts'
import { overLimit, type CountCell, type ReadLimits } from './limits.ts'
import { entered } from './runs.ts'
import { damaged } from './stop.ts'
import { scanXml } from './xml.ts'
import { readSheet, type SheetContext } from './xlsxSheet.ts'
import { readStyles } from './xlsxStyles.ts'
import { readSharedStrings } from './xlsxText.ts'
import type { Archive } from './zip.ts'

/** Sheets in the order of the workbook's tabs; charts and macros have no cells and are passed over. */
export const readXlsx = (archive: Archive, { limits, countCell }: Allowance): readonly DraftSheet[] => {
  const bookPath = bookPathOf(archive)
  const book = readBook(partOf(archive, bookPath))
  if (book.sheets.length > limits.entries) overLimit('entries', limits)
  const related = readRelations(archive, bookPath)
  const context = contextOf(archive, { related, isFrom1904: book.isFrom1904, countCell })
  return book.sheets.flatMap(({ name, hidden, relation }): DraftSheet[] => {
    const target = related.find(candidate => candidate.id === relation)
    if (target?.type !== 'worksheet') return []
    return [{ name, hidden, ...readSheet(partOf(archive, target.path), context) }]
  })
}

/** Where the worksheets and the styles of a workbook stand, by the names on the tabs. */
export const worksheetPaths = (
  archive: Archive,
): {
  readonly sheets: readonly { readonly name: string; readonly path: string }[]
  readonly styles: string | undefined
} => {
  const bookPath = bookPathOf(archive)
  const related = readRelations(archive, bookPath)
  return {
    sheets: readBook(partOf(archive, bookPath)).sheets.flatMap(({ name, relation }) => {
      const target = related.find(({ id }) => id === relation)
      return target?.type === 'worksheet' ? [{ name, path: target.path }] : []
    }),
    styles: related.find(({ type }) => type === 'styles')?.path,
  }
}

type Allowance = { readonly limits: ReadLimits; readonly countCell: CountCell }

const partOf = (archive: Archive, path: string): Uint8Array => archive.part(path) ?? damaged()

/** Where the workbook's own part stands; undefined where the archive names none. */
export const bookPathOf = (archive: Archive): string =>
  readRelations(archive, '').find(relation => relation.type === 'officeDocument')?.path ?? 'xl/workbook.xml'

type ContextSources = { related: readonly Relation[]; isFrom1904: boolean; countCell: CountCell }

const contextOf = (archive: Archive, { related, isFrom1904, countCell }: ContextSources): SheetContext => {
  const partOfType = (type: string): Uint8Array | undefined => {
    const path = related.find(relation => relation.type === type)?.path
    return path === undefined ? undefined : archive.part(path)
  }
  const strings = partOfType('sharedStrings')
  const styles = partOfType('styles')
  return {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    styles: styles === undefined ? [] : readStyles(styles),
    dateOffset: isFrom1904 ? daysFrom1900To1904 : 0,
    countCell,
  }
}

const daysFrom1900To1904 = 1462

type Book = {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly relation: string }[]
  readonly isFrom1904: boolean
}

const readBook = (part: Uint8Array): Book => {
  const xml = scanXml(part)
  const sheets: Book['sheets'][number][] = []
  let isFrom1904 = false
  while (xml.nextWithin(0)) {
    if (xml.name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(xml.attribute('date1904') ?? '')
    if (xml.name === 'sheet')
      sheets.push({
        name: entered(xml.attribute('name') ?? damaged()),
        hidden: (xml.attribute('state') ?? 'visible') !== 'visible',
        relation: xml.attribute('id') ?? '',
      })
  }
  return { sheets, isFrom1904 }
}

type Relation = { readonly id: string; readonly type: string; readonly path: string }

/** The parts that a part refers to; the archive's own are those of the part named ''. */
export const readRelations = (archive: Archive, path: string): readonly Relation[] => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const part = archive.part(`${folder}_rels/${path.slice(folder.length)}.rels`)
  const relations: Relation[] = []
  if (part === undefined) return relations
  const xml = scanXml(part)
  while (xml.nextWithin(0)) {
    if (xml.name !== 'Relationship') continue
    const type = xml.attribute('Type') ?? ''
    const target = xml.attribute('Target') ?? ''
    relations.push({
      id: xml.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      path: resolvePath(folder, target),
    })
  }
  return relations
}

const resolvePath = (folder: string, target: string): string => {
  const steps = (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')
  return steps
    .reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : [...path, step]), [])
    .filter(step => step !== '' && step !== '.')
    .join('/')
}
