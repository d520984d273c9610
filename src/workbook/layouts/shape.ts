import type { PlanYear } from '../../domain/calendar.ts'
import type { Reporter } from '../../domain/ledger.ts'
import { hashOf } from '../digest.ts'
import { columnName, refOf, type Grid } from '../grid.ts'
import type { Frame } from '../tables.ts'
import { fold } from '../words.ts'
import type { ColumnShape, LayoutShape, TableShape } from './layout.ts'

type Recognised = { readonly grid: Grid; readonly frame: Frame }

type Of = {
  readonly planYear: PlanYear | undefined
  readonly reporter: Reporter
  readonly investor: string | undefined
}

/** What the tables' headings alone tell, as recognised before anything was decided. */
export const shapeOf = (tables: readonly Recognised[], { planYear, reporter, investor }: Of): LayoutShape => {
  const likes = new Map<string, number>()
  return { reporter, investor, tables: tables.map(table => tableShape(table, planYear, countingUp(likes))) }
}

/** Answers how many of a key there were before, this one with them. */
type Count = (key: string) => number

const countingUp =
  (counts: Map<string, number>): Count =>
  key => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }

const tableShape = ({ grid, frame }: Recognised, planYear: PlanYear | undefined, nth: Count): TableShape => {
  const columns = columnShapes(frame, planYear)
  const headings = [withoutMonths(relative(grid.sheet.name, planYear)), ...columns.map(({ key }) => key)]
  return {
    sheet: grid.sheet.name,
    at: refOf(frame.headerTop, frame.left),
    fingerprint: hashOf([...headings, String(nth(headings.join('\n')))]),
    headerRows: [frame.headerTop + 1, frame.headerBottom + 1],
    columns,
  }
}

const columnShapes = ({ paths, left }: Frame, planYear: PlanYear | undefined): readonly ColumnShape[] => {
  const nth = countingUp(new Map())
  return paths.map((path, at) => {
    const heading = path.map(text => relative(text, planYear)).join(' / ')
    const bare = withoutMonths(heading)
    return { column: columnName(left + at), key: `${bare} · ${nth(bare)}`, heading }
  })
}

/** Years as their distance from the plan's: `kế hoạch năm 2024` → `ke hoach nam {0}`. Days of a date are left out. */
const relative = (text: string, planYear: PlanYear | undefined): string =>
  fold(text)
    .replace(/\b(20\d\d)-(\d\d)-\d\d\b/gu, '$2/$1')
    .replace(/\b\d{1,2}[/.-](\d{1,2})[/.-](20\d\d)\b/gu, '$1/$2')
    .replace(/(?<!\d)20\d\d(?!\d)/gu, year => (planYear === undefined ? '{?}' : `{${Number(year) - planYear}}`))

/** Every number but the years, and Roman ones after "quý" or "tháng". */
const withoutMonths = (text: string): string =>
  text.replace(/(?<![\d{-])\d+(?![\d}])/gu, '#').replace(/\b(quy|thang) [ivx]+\b/gu, '$1 #')
