import type { Cell, Sheet, Workbook } from '../../src/workbook/said/cells.ts'
import type { Interpretation, ReadFact, TableReading } from '../../src/workbook/said/interpretation.ts'
import type { Random } from '../workbook/generated/random.ts'

/** A workbook with one thing changed in its cells, and what must be true of the reading then: `undefined`, or the fault. */
export type CellMutation = {
  readonly how: string
  readonly workbook: Workbook
  readonly faultIn: (before: Interpretation, after: Interpretation) => string | undefined
}

/** Undefined where the workbook has no place for the mutation drawn. */
export const mutateCells = (workbook: Workbook, before: Interpretation, random: Random): CellMutation | undefined => {
  const fact = before.facts.length === 0 ? undefined : random.pick(before.facts)
  if (fact === undefined) return undefined
  const spot = spotOf(workbook, fact)
  if (spot === undefined) return undefined
  return random.pick(mutations)({ workbook, before, random, fact, spot })
}

type Spot = { readonly sheet: number; readonly row: number; readonly column: number; readonly cell: Cell }

type Drawn = {
  readonly workbook: Workbook
  readonly before: Interpretation
  readonly random: Random
  readonly fact: ReadFact
  readonly spot: Spot
}

type Mutation = (drawn: Drawn) => CellMutation | undefined

/** A figure typed wrong: that fact changes with it and no other, and a grand total over it no longer agrees. */
const otherAmount: Mutation = ({ workbook, random, fact, spot }) => {
  if (spot.cell.kind !== 'number') return undefined
  const value = random.pick([
    spot.cell.value * 10 + 7,
    spot.cell.value + 1,
    spot.cell.value * 1_000 + 3,
    -spot.cell.value - 5,
  ])
  return {
    how: `${placeOf(fact)}: ${spot.cell.value} becomes ${value}`,
    workbook: withCell(workbook, spot, { kind: 'number', value }),
    faultIn: (before, after) => {
      const now = after.facts.find(other => placeOf(other) === placeOf(fact))
      const isToldOf = told(before, after).length > 0
      if (now === undefined) return isToldOf ? undefined : 'the figure is gone and nothing says so'
      if (now.amount === fact.amount) return isToldOf ? undefined : 'the old figure stands'
      if (meaningOf(now) !== meaningOf(fact) && !isToldOf) return 'the figure means something else'
      return (isToldOf ? undefined : changedElsewhere(before, after, fact)) ?? totalAsleep(before, after, fact)
    },
  }
}

/** Words, an error, two readings in an amount: no fact comes of it, and it is said. */
const noAmount: Mutation = ({ workbook, random, fact, spot }) => {
  const cell = random.pick<Cell>([
    { kind: 'text', value: 'chưa có số' },
    { kind: 'text', value: '12.O00' },
    { kind: 'error', value: '#REF!' },
    { kind: 'boolean', value: true },
    { kind: 'formula', formula: 'VLOOKUP(A1,B:C,2,0)' },
  ])
  return {
    how: `${placeOf(fact)}: becomes ${JSON.stringify(cell)}`,
    workbook: withCell(workbook, spot, cell),
    faultIn: (before, after) => {
      if (told(before, after).length === 0) return 'nothing is said'
      const now = after.facts.find(other => placeOf(other) === placeOf(fact))
      return now && !hasErrors(after) ? `it is read as ${now.amount}` : undefined
    },
  }
}

/** A figure left out: its fact is gone, the others stand, and a grand total over it no longer agrees. */
const emptied: Mutation = ({ workbook, fact, spot }) => ({
  how: `${placeOf(fact)}: emptied`,
  workbook: withCell(workbook, spot, undefined),
  faultIn: (before, after) =>
    after.facts.some(other => placeOf(other) === placeOf(fact))
      ? 'there is still a figure'
      : ((told(before, after).length > 0 ? undefined : changedElsewhere(before, after, fact)) ??
        (fact.amount === 0 ? undefined : totalAsleep(before, after, fact))),
})

/** A whole row left out: a grand total over it no longer agrees. */
const rowGone: Mutation = ({ workbook, fact, spot }) => ({
  how: `row ${spot.row + 1} of ${fact.sheet}: emptied`,
  workbook: withSheet(workbook, spot.sheet, sheet => ({
    ...sheet,
    rows: sheet.rows.map((row, at) => (at === spot.row ? undefined : row)),
  })),
  faultIn: (before, after) => (fact.amount === 0 ? undefined : totalAsleep(before, after, fact)),
})

/** A project written down twice: it is said. */
const rowTwice: Mutation = ({ workbook, fact, spot }) => ({
  how: `row ${spot.row + 1} of ${fact.sheet}: twice`,
  workbook: withSheet(workbook, spot.sheet, sheet => ({
    ...sheet,
    rows: [...sheet.rows.slice(0, spot.row + 1), ...sheet.rows.slice(spot.row)],
    merges: [],
  })),
  faultIn: (_, after) =>
    after.findings.some(({ code, severity }) => code === 'duplicate-project' || severity === 'error')
      ? undefined
      : 'the project counts twice and nothing says so',
})

/** A heading gone: what stood under it means what it meant, or is asked about. */
const headingGone: Mutation = ({ workbook, before, random, fact, spot }) => {
  const table = tableOf(before, fact)
  const cells = (table?.headerRows ?? []).flatMap(row => {
    const cell = workbook.sheets[spot.sheet]?.rows[row - 1]?.[spot.column]
    return cell === undefined ? [] : [{ sheet: spot.sheet, row: row - 1, column: spot.column, cell }]
  })
  if (cells.length === 0) return undefined
  const heading = random.pick(cells)
  return {
    how: `heading of ${placeOf(fact)} in row ${heading.row + 1}: emptied`,
    workbook: withCell(workbook, heading, undefined),
    faultIn: (then, after) => (told(then, after).length > 0 ? undefined : silentChange(then, after)),
  }
}

/** The same number as a text, as offices type it: it is worth the same, or is asked about. */
const asText: Mutation = ({ workbook, random, fact, spot }) => {
  if (spot.cell.kind !== 'number' || !Number.isInteger(spot.cell.value)) return undefined
  const value = random.pick([
    String(spot.cell.value),
    spot.cell.value.toLocaleString('vi-VN'),
    ` ${spot.cell.value.toLocaleString('en-US')}\u00a0`,
  ])
  return {
    how: `${placeOf(fact)}: ${spot.cell.value} becomes "${value}"`,
    workbook: withCell(workbook, spot, { kind: 'text', value }),
    faultIn: (before, after) => (told(before, after).length > 0 ? undefined : silentChange(before, after)),
  }
}

/** A row put in between, a column hidden, a sheet hidden: nothing changes but the places. */
const harmless: Mutation = ({ workbook, random, fact, spot }) => {
  const kind = random.pick(['blank row', 'hidden row', 'hidden column', 'hidden sheet'] as const)
  return {
    how: `${kind} at ${placeOf(fact)}`,
    workbook: withSheet(workbook, spot.sheet, sheet => disguised(sheet, kind, spot)),
    faultIn: (before, after) => {
      if (hasErrors(after) && !hasErrors(before)) return undefined
      const lines = (reading: Interpretation): string => reading.facts.map(contentOf).toSorted().join('\n')
      return lines(before) === lines(after) ? undefined : 'other figures are read'
    },
  }
}

const disguised = (sheet: Sheet, kind: string, { row, column }: Spot): Sheet => {
  if (kind === 'hidden row') return { ...sheet, hiddenRows: new Set([...sheet.hiddenRows, row]) }
  if (kind === 'hidden column') return { ...sheet, hiddenColumns: new Set([...sheet.hiddenColumns, column]) }
  if (kind === 'hidden sheet') return { ...sheet, hidden: true }
  const moved = (at: number): number => (at > row ? at + 1 : at)
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, row + 1), undefined, ...sheet.rows.slice(row + 1)],
    merges: sheet.merges.map(merge => ({ ...merge, top: moved(merge.top), bottom: moved(merge.bottom) })),
    hiddenRows: new Set([...sheet.hiddenRows].map(moved)),
  }
}

const mutations: readonly Mutation[] = [
  otherAmount,
  noAmount,
  emptied,
  rowGone,
  rowTwice,
  headingGone,
  asText,
  harmless,
]

const placeOf = ({ sheet, cell }: Pick<ReadFact, 'sheet' | 'cell'>): string => `${sheet}!${cell}`

const meaningOf = (fact: ReadFact): string =>
  [fact.kind, fact.asOf, fact.basis, fact.capital, fact.fundingSource, fact.project.code, fact.project.name].join('|')

const contentOf = (fact: ReadFact): string => `${meaningOf(fact)}|${fact.amount}|${fact.investor}`

/** Findings that were not there before. */
const told = (before: Interpretation, after: Interpretation): readonly string[] => {
  const lines = ({ findings }: Interpretation): readonly string[] => findings.map(finding => JSON.stringify(finding))
  const known = new Set(lines(before))
  return lines(after).filter(line => !known.has(line))
}

const hasErrors = ({ findings }: Interpretation): boolean => findings.some(({ severity }) => severity === 'error')

const byPlace = ({ facts }: Interpretation): ReadonlyMap<string, string> =>
  new Map(facts.map(fact => [placeOf(fact), contentOf(fact)]))

const changedElsewhere = (before: Interpretation, after: Interpretation, fact: ReadFact): string | undefined => {
  const [then, now] = [byPlace(before), byPlace(after)]
  const changed = [...then].find(([place, content]) => place !== placeOf(fact) && now.get(place) !== content)
  const added = [...now.keys()].find(place => !then.has(place))
  return changed ? `${changed[0]} changed with it` : added && `${added} became a figure`
}

/** Some figure means or is something else than before; one that is gone is gone in silence. */
const silentChange = (before: Interpretation, after: Interpretation): string | undefined => {
  const [then, now] = [byPlace(before), byPlace(after)]
  const other = [...then].find(([place, content]) => now.get(place) !== content)
  return other && `${other[0]}: ${other[1]} is now ${now.get(other[0]) ?? 'gone'}, and nothing says so`
}

/** A grand total over the figure's column that agreed before and still does. */
const totalAsleep = (before: Interpretation, after: Interpretation, fact: ReadFact): string | undefined => {
  const column = columnOf(fact.cell)
  const over = before.totals.filter(
    ({ label, sheet, cell, scope, matches }) =>
      scope === 'column' &&
      matches === true &&
      sheet === fact.sheet &&
      columnOf(cell) === column &&
      /^tổng/iu.test(label),
  )
  const [total] = over
  if (hasErrors(before)) return undefined // over a cell that cannot be read, groups stand in for their rows
  if (!total || over.length > 1 || tableOf(before, fact) === undefined) return undefined
  const now = after.totals.find(({ sheet, cell }) => sheet === total.sheet && cell === total.cell)
  return now?.matches === true ? `the total at ${placeOf(total)} did not notice` : undefined
}

/** The one table of the fact's sheet. */
const tableOf = ({ sheets }: Interpretation, { sheet }: ReadFact): TableReading | undefined => {
  const tables = sheets.find(({ name }) => name === sheet)?.tables ?? []
  return tables.length === 1 ? tables[0] : undefined
}

const columnOf = (cell: string): string => cell.replace(/\d+$/u, '')

const spotOf = ({ sheets }: Workbook, fact: ReadFact): Spot | undefined => {
  const sheet = sheets.findIndex(({ name }) => name === fact.sheet)
  const row = Number(fact.cell.replace(/^[A-Z]+/u, '')) - 1
  const column = [...columnOf(fact.cell)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const cell = sheets[sheet]?.rows[row]?.[column]
  return cell === undefined ? undefined : { sheet, row, column, cell }
}

const withSheet = ({ sheets }: Workbook, at: number, change: (sheet: Sheet) => Sheet): Workbook => ({
  sheets: sheets.map((sheet, index) => (index === at ? change(sheet) : sheet)),
})

const withCell = (workbook: Workbook, { sheet, row, column }: Spot, cell: Cell | undefined): Workbook =>
  withSheet(workbook, sheet, given => ({
    ...given,
    rows: given.rows.map((cells, at) => (at === row ? Object.assign([...(cells ?? [])], { [column]: cell }) : cells)),
  }))
