import type { IsoDate, PlanYear } from '../domain/base/calendar.ts'
import { boundedFindings } from './said/bounded.ts'
import type { Workbook } from './said/cells.ts'
import { noteUnseen } from './checks/fileNotes.ts'
import { findLostLetters } from './checks/lostLetters.ts'
import { checkSeenCells } from './checks/seenCells.ts'
import { findUnreadCodes } from './checks/unreadCodes.ts'
import { checkDuplicates, checkProjects } from './checks/checks.ts'
import { readFacts, type RowFacts } from './facts/facts.ts'
import type { Finding } from './said/findings.ts'
import { leaveOut } from './decided/leftOut.ts'
import { mendWorkbook, type MendedWorkbook } from './decided/mends.ts'
import { noteDecisions } from './decided/notes.ts'
import { keyOf } from './said/places.ts'
import { bySheet, type SheetDecisions } from './said/tableDecided.ts'
import { decidesReading, noDecisions, type Decisions } from './said/decisions.ts'
import { createGrid, type Grid } from './tables/grid.ts'
import { yearConflicts } from './checks/headingYears.ts'
import { noteHidden } from './checks/hidden.ts'
import { noteHiddenCopies, withoutHiddenCopies } from './checks/hiddenCopies.ts'
import type { Hints, Interpretation, ReadFact } from './said/interpretation.ts'
import { shapeOf } from './layouts/shape.ts'
import { noteLegacyFonts } from './checks/legacyNotes.ts'
import { findLooseParts } from './checks/looseParts.ts'
import { findStrayRows } from './checks/strayRows.ts'
import { electYear, yearVotes } from './meaning/planYears.ts'
import { openFiguresOf } from './checks/openFigures.ts'
import { questionsOf } from './checks/questions.ts'
import { readingQuestions } from './checks/readingQuestions.ts'
import { readingOf, tableAsOf, tableSignedOn } from './facts/readings.ts'
import { suspectColumnUnits } from './checks/suspicions/columnUnits.ts'
import { suspectFormulas } from './checks/suspicions/formulas.ts'
import { slipsAgainstOwnPlan } from './checks/suspicions/ownPlan.ts'
import { suspectJanuaryRate } from './checks/suspicions/januaryRate.ts'
import { suspectShifts } from './checks/suspicions/shifted.ts'
import { draftTable, type Table, type TableDraft } from './rows/table.ts'
import { readTable } from './sums/readTable.ts'
import { findFrames } from './tables/tables.ts'
import { monthEndOf } from './tables/titles.ts'
import { periodsOf } from './words/periods.ts'
import { rowAccounts } from './sums/rowAccounts.ts'
import { readTotals } from './sums/totals.ts'

/**
 * What a workbook says: its facts with their cells, its own totals checked, and everything that an officer should know
 * or decide. Pure; recognition goes by words, types and arithmetic, never by a file's name or fixed places.
 */
export const interpret = (workbook: Workbook, hints: Hints, decisions: Decisions = noDecisions): Interpretation => {
  const mended = mendWorkbook(workbook, decisions.mends)
  const decidedOf = bySheet(decisions)
  const grids = mended.workbook.sheets.map(createGrid)
  const all = grids.flatMap(grid => draftTables(grid, decidedOf(grid.sheet.name)))
  const drafts = all.filter(counts)
  const elect = (voters: readonly TableDraft[]) => electYear(voters.flatMap(votesOf), hints.planYear) ?? hints.planYear
  const planYear = elect(drafts) ?? elect(all)
  const understandable = planYear === undefined ? [] : readTables(all, { planYear, asOf: hints.asOf })
  const copies = noteHiddenCopies(understandable.filter(counts))
  const readings = withoutHiddenCopies(understandable)
  const tables = readings.filter(counts)
  const read = planYear === undefined ? [] : tables.map(table => ({ table, ...readFacts(table, planYear) }))
  const totals = tables.map(readTotals)
  const reporter = drafts.some(({ titles }) => titles.byTreasury) ? 'treasury' : 'investor'
  const understood = {
    grids: grids.filter(grid => !isIgnored(grid, all)),
    drafts,
    isPutAside: drafts.length === 0 && all.length > 0,
    tables,
    planYear,
    hints,
  }
  const recognised = decidesReading(decisions) ? recognisedIn(workbook) : all
  const facts = withMends(allFacts(read), mended)
  const left = leaveOut(decisions.leftOut, {
    facts,
    findings: [
      ...questionsOf(understood),
      ...noteUnseen(workbook),
      ...copies,
      ...(planYear === undefined ? [] : tables.flatMap(table => yearConflicts(table, planYear))),
      ...(planYear === undefined ? [] : suspectJanuaryRate(facts, planYear)),
      ...workbook.sheets.flatMap(findLostLetters),
      ...grids.flatMap(grid => legacyNotes(grid, all)),
      ...read.flatMap(({ table, rows, findings }) => [
        ...noteHidden(table, rows),
        ...findings,
        ...findLooseParts(table),
        ...findStrayRows(table),
        ...checkSeenCells(table),
        ...findUnreadCodes(table),
        ...checkProjects(table, rows),
        ...slipsAgainstOwnPlan(rows),
        ...suspectColumnUnits(rows),
        ...suspectShifts(table),
      ]),
      ...totals.flatMap(({ findings }, at) => withFormulas(tables[at], findings)),
      ...duplicates(read),
    ],
  })
  const openFigures = openFiguresOf(tables)
  return {
    planYear,
    reportDate: latestOf(tables.map(tableAsOf)) ?? latestOf(tables.map(tableSignedOn)) ?? hints.asOf,
    reporter,
    sheets: grids.map(grid =>
      readingOf(
        grid,
        readings.filter(table => table.grid === grid),
        table => rowAccounts(table, totals[tables.indexOf(table)]?.rows ?? new Map()),
      ),
    ),
    facts: left.facts,
    totals: totals.flatMap(table => table.totals),
    ...(openFigures.length > 0 && { openFigures }),
    findings: boundedFindings([
      ...left.findings,
      ...mended.findings,
      ...(planYear === undefined ? [] : noteDecisions(decisions, readings)),
    ]),
    questions: readingQuestions({ drafts, tables, planYear }),
    shape: shapeOf(recognised, {
      planYear: elect(recognised),
      reporter: recognised.some(({ titles }) => titles.byTreasury) ? 'treasury' : 'investor',
      investors: investorsNamed(tables),
    }),
  }
}

const draftTables = (grid: Grid, decided: SheetDecisions): readonly TableDraft[] =>
  findFrames(grid, decided.tables).map(frame => draftTable(grid, frame, decided.of(frame.at)))

/** The officer can say of a table that nothing of it counts. */
const counts = ({ decided }: TableDraft): boolean => decided.table?.ignored !== true

const isIgnored = (grid: Grid, all: readonly TableDraft[]): boolean =>
  all.some(draft => draft.grid === grid) && !all.some(draft => draft.grid === grid && counts(draft))

/** The tables as they are recognised with nothing decided: their layout is the same whatever anyone says of them. */
const recognisedIn = (workbook: Workbook): readonly TableDraft[] => {
  const undecided = bySheet(noDecisions)
  return workbook.sheets.map(createGrid).flatMap(grid => draftTables(grid, undecided(grid.sheet.name)))
}

const withMends = (facts: readonly ReadFact[], { originals }: MendedWorkbook): readonly ReadFact[] =>
  originals.size === 0
    ? facts
    : facts.map(fact => {
        const original = originals.get(keyOf(fact.sheet, fact.cell))
        return original === undefined ? fact : { ...fact, mend: { original } }
      })

/** The investors whom the file itself names; of several the first two. */
const investorsNamed = (tables: readonly Table[]): readonly string[] => {
  const named = new Set<string>()
  for (const { projects, decided } of tables) {
    if (decided.table?.investor !== undefined) continue
    for (const { investor } of projects.values()) if (investor !== undefined) named.add(investor)
    if (named.size > 1) break
  }
  return [...named].slice(0, 2)
}

/** A sum that is told not to add up need not be told to be out of date as well. */
const withFormulas = (table: Table | undefined, findings: readonly Finding[]): readonly Finding[] => {
  const told = new Set(findings.map(({ cell }) => cell))
  return [...findings, ...(table ? suspectFormulas(table) : []).filter(({ cell }) => !told.has(cell))]
}

const allFacts = (read: readonly { readonly rows: readonly RowFacts[] }[]): readonly ReadFact[] => {
  const all: ReadFact[] = []
  for (const { rows } of read) for (const { facts } of rows) all.push(...facts)
  return all
}

const votesOf = ({ frame, titles, drafts, grid }: TableDraft): ReturnType<typeof yearVotes> =>
  yearVotes({ frame, titles, drafts, sheetName: grid.sheet.name })

type ReadingTerms = { readonly planYear: PlanYear; readonly asOf: IsoDate | undefined }

/** A unit line, a date or an investor over a sheet's first table holds for the ones below it too. */
const readTables = (drafts: readonly TableDraft[], { planYear, asOf }: ReadingTerms): readonly Table[] =>
  drafts.map((draft, at) => {
    const before = drafts.slice(0, at).filter(({ grid }) => grid === draft.grid)
    const titles = [draft, ...before.toReversed()].map(other => other.titles)
    const unitFactor = draft.titles.unitsDiffer
      ? undefined
      : (titles.find(({ unit }) => unit)?.unit?.factor ?? onlyUnit(draft))
    const said =
      titles.find(title => title.asOf)?.asOf ??
      titles.map(title => monthOfReport(title, planYear)).find(day => day) ??
      monthOfSheet(draft.grid.sheet.name, planYear) ??
      latestMonthPaid(draft, planYear) ??
      onlyDay(drafts)
    return readTable(draft, { planYear, asOf: said ?? asOf, unitFactor, investor: investorAbove(draft, before) })
  })

/** The one investor whom the tables above name; what stands over a table beside it is that table's own. */
const investorAbove = ({ frame }: TableDraft, before: readonly TableDraft[]): string | undefined => {
  const above = before.filter(other => !other.frame.isBeside && other.frame.bodyBottom < frame.headerTop)
  const named = new Set(above.flatMap(({ titles }) => titles.investor ?? []))
  return frame.isBeside || named.size !== 1 ? undefined : [...named][0]
}

/** Headings that name one unit between them name that of the others too. */
const onlyUnit = ({ drafts }: TableDraft): number | undefined => {
  const counting = drafts.filter(({ sense }) => sense.subject !== 'ignored' && sense.subject !== 'rate')
  const named = new Set(counting.flatMap(({ sense }) => sense.unitFactor ?? []))
  return named.size === 1 ? [...named][0] : undefined
}

/** A report "tháng 9 năm 2024" goes to the end of that month. */
const monthOfReport = ({ month, subject }: TableDraft['titles'], planYear: PlanYear): IsoDate | undefined =>
  month === undefined || subject === 'commitment' ? undefined : monthEndOf({ ...month, year: month.year ?? planYear })

/** The one day that the file's other tables name. */
const onlyDay = (drafts: readonly TableDraft[]): IsoDate | undefined => {
  const days = new Set(drafts.flatMap(({ titles }) => titles.asOf ?? []))
  return days.size === 1 ? [...days][0] : undefined
}

/** A sheet called "T9.2025". */
const monthOfSheet = (name: string, planYear: PlanYear): IsoDate | undefined => {
  const { months, last } = periodsOf(name)
  const month = months.at(-1)
  return month === undefined || months.length > 1 || last !== 'month'
    ? undefined
    : monthEndOf({ ...month, year: month.year ?? planYear })
}

/** Where some column tells what one month disbursed, the figures to date beside it go to the last such month. */
const latestMonthPaid = ({ drafts }: TableDraft, planYear: PlanYear): IsoDate | undefined =>
  latestOf(
    drafts.map(({ sense: { subject, month, span }, type }) =>
      subject !== 'disbursement' || month === undefined || span === 'toDate' || type.numbers === 0
        ? undefined
        : monthEndOf({ ...month, year: month.year ?? planYear }),
    ),
  )

const latestOf = (days: readonly (IsoDate | undefined)[]): IsoDate | undefined =>
  days.reduce((latest, day) => (latest === undefined || (day !== undefined && day > latest) ? day : latest), undefined)

const legacyNotes = (grid: Grid, drafts: readonly TableDraft[]): readonly Finding[] =>
  noteLegacyFonts(
    grid,
    drafts.filter(draft => draft.grid === grid).map(({ frame }) => frame),
  )

const duplicates = (
  read: readonly { readonly table: Table; readonly rows: readonly RowFacts[] }[],
): readonly Finding[] => checkDuplicates(read)
