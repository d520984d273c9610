import type { PlanYear } from '../../domain/base/calendar.ts'
import type { Reporter } from '../../domain/ledger/ledger.ts'
import { hashOf } from '../said/digest.ts'
import { columnName, type Grid } from '../tables/grid.ts'
import type { TableFrame } from '../tables/tables.ts'
import type { Titles } from '../tables/titles.ts'
import { fold } from '../words/words.ts'
import type { ColumnShape, LayoutShape } from '../said/layoutShape.ts'

type RecognisedTable = { readonly grid: Grid; readonly frame: TableFrame; readonly titles: Titles }

type FileTraits = {
  readonly planYear: PlanYear | undefined
  readonly reporter: Reporter
  readonly investors: readonly string[]
}

/** What the tables' headings alone tell, as recognised before anything was decided. */
export const shapeOf = (
  tables: readonly RecognisedTable[],
  { planYear, reporter, investors }: FileTraits,
): LayoutShape => {
  const headed = tables.map((table): TableHead => {
    const columns = columnShapes(table.frame, planYear)
    const headings = headingsOf(columns)
    return {
      table,
      columns,
      headings,
      place: `${headings}\n${withoutMonths(relative(table.grid.sheet.name, planYear))}`,
    }
  })
  const [byHeadings, byPlace] = [countBy(headed, 'headings'), countBy(headed, 'place')]
  const nth = createCounter()
  const units = unitsOver(tables)
  const fingerprintOf = ({ table, headings, place }: TableHead): string => {
    const unit = units.get(table) ?? ''
    return byHeadings(headings) === 1 ? hashOf([headings, unit]) : hashOf([place, unit, String(nth(place))])
  }
  return {
    reporter,
    investor: investors.length === 1 ? investors[0] : undefined,
    ...(investors.length === 0 && { namesNobody: true }),
    tables: headed.map(one => ({
      sheet: one.table.grid.sheet.name,
      at: one.table.frame.at,
      fingerprint: fingerprintOf(one),
      ...(byPlace(one.place) > 1 && { isOneOfSeveral: true }),
      headerRows: [one.table.frame.headerTop + 1, one.table.frame.headerBottom + 1],
      columns: one.columns,
    })),
  }
}

type TableHead = {
  readonly table: RecognisedTable
  readonly columns: readonly ColumnShape[]
  readonly headings: string
  /** The headings, and the sheet's name without its months. */
  readonly place: string
}

const countBy = (headed: readonly TableHead[], by: 'headings' | 'place'): ((key: string) => number) => {
  const counts = Map.groupBy(headed, one => one[by])
  return key => counts.get(key)?.length ?? 0
}

/** The unit that a line above the table tells, or above one over it: what was said of triệu đồng is not said of đồng. */
const unitsOver = (tables: readonly RecognisedTable[]): ReadonlyMap<RecognisedTable, string> => {
  const last = new Map<Grid, string>()
  return new Map(
    tables.map(table => {
      const { grid, titles } = table
      const unit = titles.unit === undefined ? (last.get(grid) ?? '') : String(titles.unit.factor)
      last.set(grid, unit)
      return [table, unit]
    }),
  )
}

const headingsOf = (columns: readonly ColumnShape[]): string => columns.map(({ key }) => key).join('\n')

/** Answers how many of a key there were, this one with them. */
const createCounter = (): ((key: string) => number) => {
  const counts = new Map<string, number>()
  return key => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }
}

const columnShapes = ({ paths, left }: TableFrame, planYear: PlanYear | undefined): readonly ColumnShape[] => {
  const nth = createCounter()
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
