import { wholeSource } from '../../domain/base/ids.ts'
import { classifySource } from '../../domain/names/sources.ts'
import type { Column } from '../meaning/column.ts'
import { textAt, type Grid } from '../tables/grid.ts'
import type { TableFrame } from '../tables/tables.ts'
import { officeLikeness } from '../words/offices.ts'
import { wordsOf } from '../words/words.ts'

/**
 * Columns of texts whose headings are not known, and whose cells say what they hold: names of bodies under a heading that
 * speaks of who runs a project, names of sources under one of funds ("Mã nguồn", "Cơ cấu vốn"). What is decided stands.
 */
export const fieldsByContent = (
  columns: readonly Column[],
  { grid, frame, decided }: { grid: Grid; frame: TableFrame; decided: ReadonlySet<number> },
): readonly Column[] => {
  const open = columns.filter(({ index, role, type }) => role === 'text' && type.texts > 0 && !decided.has(index))
  const holds = (column: Column, isOf: (text: string) => boolean): boolean => {
    const texts = textsOf(grid, frame, column.index)
    return texts.length > 0 && texts.filter(isOf).length * 3 >= texts.length * 2
  }
  const found = (role: Column['role'], heading: RegExp, isOf: (text: string) => boolean): Column | undefined =>
    columns.some(column => column.role === role)
      ? undefined
      : open.find(column => heading.test(wordsOf(column.header.join(' '))) && holds(column, isOf))
  const investor = found('investor', runsProjects, text => officeLikeness(text) !== 'none')
  const source = found('source', ofFunds, text => ![undefined, wholeSource].includes(classifySource(text)))
  return columns.map(column =>
    column === investor ? { ...column, role: 'investor' } : column === source ? { ...column, role: 'source' } : column,
  )
}

/** Not who builds, advises, supervises or uses it. */
const runsProjects = / chu dau tu | cdt |^ (?:ten )?(?:co quan|don vi)(?: don vi)?(?: quan ly| thuc hien| bao cao)? $/u

const ofFunds = / (?:nguon|von) /u

const sampleSize = 300

const textsOf = (grid: Grid, { headerBottom, bodyBottom }: TableFrame, column: number): readonly string[] => {
  const texts: string[] = []
  const last = Math.min(bodyBottom, headerBottom + sampleSize)
  for (let row = headerBottom + 1; row <= last; row += 1) {
    const text = textAt(grid, row, column)
    if (/\p{L}{2}/u.test(text)) texts.push(text)
  }
  return texts
}
