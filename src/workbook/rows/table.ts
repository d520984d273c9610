import type { PlanYear, IsoDate } from '../../domain/base/calendar.ts'
import { wholeSource } from '../../domain/base/ids.ts'
import { classifySource } from '../../domain/names/sources.ts'
import type { ColumnAmounts } from '../amounts/amounts.ts'
import { settleBasis, type ProjectAmounts } from '../meaning/basis.ts'
import { typeOfColumn } from '../meaning/columnTypes.ts'
import type { Column, ColumnContext, ColumnDraft } from '../meaning/column.ts'
import { readColumns } from '../meaning/columns.ts'
import { settlePlans, settleTogether } from '../meaning/together.ts'
import { decideColumns, keepDecided } from '../meaning/decidedColumns.ts'
import { otherMatterOf, type MatterDoubt } from '../meaning/matter.ts'
import type { TableDecisions } from '../said/tableDecided.ts'
import { holdsAmounts } from '../said/roles.ts'
import type { Grid } from '../tables/grid.ts'
import { readAmountColumns, type Notations } from '../amounts/notations.ts'
import { joinNames } from './joinedNames.ts'
import { readProjects, type ProjectRow } from './projects.ts'
import { fieldsByContent } from './contentFields.ts'
import { sheetInvestor } from './sheetInvestor.ts'
import { roleRows, type RoledRow } from './rowRoles.ts'
import { fieldsOf, readBodyRows, type BodyRow, type Fields } from './rows.ts'
import { decideTitles } from '../meaning/decidedTitles.ts'
import { withoutRivalUnits } from '../meaning/rivalUnits.ts'
import { readSenses } from '../meaning/senses.ts'
import { withoutUnlikelyUnits } from '../meaning/unitClaims.ts'
import { addedUp, statedRelations } from '../meaning/statedRelations.ts'
import { splitBySource, type AddsUp } from './sourceRows.ts'
import type { TableFrame } from '../tables/tables.ts'
import { readTitles, type Titles } from '../tables/titles.ts'
import { tidy } from '../words/words.ts'

/** A table as its words alone tell it, before the workbook's plan year is known. */
export type TableDraft = {
  readonly grid: Grid
  readonly frame: TableFrame
  readonly titles: Titles
  readonly drafts: readonly ColumnDraft[]
  readonly decided: TableDecisions
}

/** A table understood: what each column and each row is. */
export type Table = TableDraft & {
  readonly columns: readonly Column[]
  readonly fields: Fields
  /** Amounts by sheet column. */
  readonly amounts: ReadonlyMap<number, ColumnAmounts>
  /** The same of columns of which nothing goes in. */
  readonly aside: ReadonlyMap<number, ColumnAmounts>
  readonly rows: readonly RoledRow[]
  /** By sheet row, in the order of the sheet. */
  readonly projects: ReadonlyMap<number, ProjectRow>
  readonly investor: string | undefined
  /** What the table may be about instead of public investment. */
  readonly matter: MatterDoubt | undefined
}

export const draftTable = (grid: Grid, frame: TableFrame, decided: TableDecisions): TableDraft => {
  const senses = readSenses(frame.paths)
  const drafts = frame.paths.flatMap((header, at) => {
    const sense = senses[at]
    const index = frame.left + at
    return sense
      ? [
          {
            index,
            header,
            sense,
            type: typeOfColumn(grid, frame, index),
            isHidden: grid.sheet.hiddenColumns.has(index),
          },
        ]
      : []
  })
  const said = withoutRivalUnits({ titles: readTitles(grid, frame), drafts })
  return { grid, frame, decided, ...decideTitles(said, decided.table) }
}

export type TableContext = {
  readonly planYear: PlanYear
  /** From the officer, where the file names no date. */
  readonly asOf: IsoDate | undefined
  readonly unitFactor: number | undefined
  /** Stated over another table above this one, in the same sheet. */
  readonly investor: string | undefined
}

/** `otherwise` is the notation of texts that can be read in both. */
export const understand = (
  draft: TableDraft,
  { planYear, asOf, unitFactor, investor: investorAbove }: TableContext,
  otherwise: 'vi' | 'en' | undefined,
): Table => {
  const { grid, frame, titles, drafts, decided } = draft
  const context: ColumnContext = { planYear, titles, asOf, unitFactor, isTall: isTallTable(draft) }
  const { isTall } = context
  const worded = fieldsByContent(decideColumns(readColumns(drafts, context), decided.columns, context), {
    grid,
    frame,
    decided: new Set(decided.columns.keys()),
  })
  const fields = fieldsOf(worded)
  const body = { grid, top: frame.headerBottom + 1, bottom: frame.bodyBottom }
  const notations: Notations = {
    otherwise,
    decided: index => decided.columns.get(index)?.notation,
    unitOf: index => ({
      unit: worded.find(column => column.index === index)?.unitFactor,
      isUnitDecided: (decided.columns.get(index)?.unitFactor ?? decided.table?.unitFactor) !== undefined,
    }),
  }
  const amounts = readAmountColumns(
    body,
    worded.filter(isRead).map(({ index }) => index),
    notations,
  )
  const isSum: AddsUp = (whole, parts) => addsUp([...amounts.values()], { whole, parts, top: body.top })
  const roled = namesNoProject(fields)
    ? []
    : roleRows(
        joinNames(readBodyRows({ grid, frame, fields, amounts })),
        { columns: isTall ? [] : [...amounts.values()], top: body.top },
        decided.rows,
      )
  const rows = splitBySource(roled, isSum, decided.rows)
  const investor = sheetInvestor(draft, rows, investorAbove)
  const projects = readProjects(rows, { investor, source: sheetSource(draft) })
  const aside = readAmountColumns(
    body,
    worded.filter(column => column.role === 'ignoredAmount' && !isRead(column)).map(({ index }) => index),
    notations,
  )
  const numbers = aside.size === 0 ? amounts : new Map([...amounts, ...aside])
  const said = { numbers, stated: statedRelations(grid, frame) }
  const measured: ProjectAmounts = {
    amounts,
    isTall,
    series: seriesOf(projects, { isTall, top: body.top }),
    addedUp: addedUp(said.stated, numbers),
  }
  const inUnits = withoutUnlikelyUnits(withOwnUnits(worded, amounts), undecidedUnits(amounts, decided))
  const settled = settleTogether(settleBasis(settlePlans(inUnits, said), measured), said)
  const columns = keepDecided(settled, worded, decided.columns)
  return {
    ...draft,
    columns,
    fields,
    amounts,
    aside,
    rows,
    projects,
    investor,
    matter: otherMatterOf({ titles, drafts, sheetName: grid.sheet.name }),
  }
}

/** A unit that the officer said of a column is not held against its amounts. */
const undecidedUnits = (amounts: Table['amounts'], { columns }: TableDecisions): Table['amounts'] =>
  new Map([...amounts].filter(([index]) => columns.get(index)?.unitFactor === undefined))

/** Where only the cells say their unit, it is the column's. */
const withOwnUnits = (columns: readonly Column[], amounts: ReadonlyMap<number, ColumnAmounts>): readonly Column[] =>
  columns.map(column => {
    const unit = amounts.get(column.index)?.unit
    return column.unitFactor !== undefined || unit === undefined ? column : { ...column, unitFactor: unit }
  })

/** A column tells each row's month. */
const isTallTable = ({ drafts, decided }: TableDraft): boolean =>
  drafts.some(({ index, sense, type }) => {
    const role = decided.columns.get(index)?.role
    return role === undefined ? sense.field === 'period' && type.months * 2 > type.filled : role === 'period'
  })

/** A table of investors, say: its sums are those of other tables' projects. */
export const namesNoProject = ({ name, code }: Fields): boolean => name === undefined && code === undefined

type SplitRows = { readonly whole: BodyRow; readonly parts: readonly BodyRow[]; readonly top: number }

/** Within a tenth in every column: where it is not to the đồng, the whole is told not to be the sum of its parts. */
const addsUp = (amounts: readonly ColumnAmounts[], { whole, parts, top }: SplitRows): boolean =>
  amounts.every(({ values }) => {
    const valueOf = ({ row }: BodyRow): number => values[row - top] || 0 // nothing there counts as nothing
    const sum = parts.reduce((total, part) => total + valueOf(part), 0)
    return Math.abs(sum - valueOf(whole)) <= Math.abs(sum) / 10
  })

const isRead = ({ role, question }: Column): boolean => holdsAmounts(role) || question?.kind === 'column'

/** Rows of each project: one each, or, where months run down the rows, all that follow one another. */
const seriesOf = (
  projects: ReadonlyMap<number, ProjectRow>,
  { isTall, top }: { isTall: boolean; top: number },
): readonly (readonly number[])[] => {
  const series: number[][] = []
  let last: ProjectRow | undefined
  for (const project of projects.values()) {
    const goesOn = isTall && last?.project === project.project && last.source === project.source
    if (goesOn) series.at(-1)?.push(project.row - top)
    else series.push([project.row - top])
    last = project
  }
  return series
}

/** From the titles, else a sheet's name that is a source's: one sheet per source. */
const sheetSource = ({ grid, titles, drafts }: TableDraft): string | undefined => {
  if (titles.source !== undefined) return titles.source
  if (drafts.some(({ sense }) => sense.field === 'source' || sense.source !== undefined)) return undefined
  const named = classifySource(grid.sheet.name)
  return named === undefined || named === wholeSource ? undefined : tidy(grid.sheet.name)
}
