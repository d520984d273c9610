import type { Cell, Sheet, Workbook } from '../../src/workbook/said/cells.ts'
import { columnName } from '../../src/workbook/tables/grid.ts'
import { vietnamese } from '../forms/cells.ts'
import type { Truth, TruthFact } from '../forms/model.ts'
import type { Random } from '../workbook/generated/random.ts'
import { columnIndex, rowIndex, textAt, withCells, withoutColumn, withRows, withSheet } from './sheets.ts'

/** A workbook whose reading is exact, and what is true of it. */
export type Known = { readonly name: string; readonly workbook: Workbook; readonly truth: Truth }

/**
 * The workbook as another office, or the same in another hurry, might have sent it, and what is true of it now.
 * `telling`: `ifWrong`: its figures are these, or a finding stands where they are not; `somewhere`: or a finding
 * stands anywhere; `must`: nobody can rely on them, so something has to be said in any case; `ifKept`: so, where figures
 * of these cells are still taken in.
 */
export type FormMutation = {
  readonly how: string
  readonly workbook: Workbook
  readonly truth: Truth
  readonly telling: 'ifWrong' | 'somewhere' | 'must' | 'ifKept'
  readonly cells?: ReadonlySet<string>
  /** The workbook is sent after the one that it was made of. */
  readonly again?: true
}

/** Undefined where the workbook has no place for it. */
type Mutate = (drawn: Drawn) => Omit<FormMutation, 'how'> | undefined

type Drawn = Known & {
  readonly random: Random
  /** The fact that was drawn, its sheet's index, and where its sheet's facts stand. */
  readonly fact: TruthFact
  readonly sheet: number
  readonly own: readonly TruthFact[]
  readonly firstRow: number
  readonly lastRow: number
}

export const mutateForm = (known: Known, kind: FormMutationKind, random: Random): FormMutation | undefined => {
  const { workbook, truth } = known
  if (truth.facts.length === 0) return undefined
  const fact = random.pick(truth.facts)
  const sheet = truth.format === 'csv' ? 0 : workbook.sheets.findIndex(({ name }) => name === fact.sheet)
  if (sheet < 0) return undefined
  const own = truth.facts.filter(other => other.sheet === fact.sheet)
  const rows = own.map(({ cell }) => rowIndex(cell))
  const drawn = { ...known, random, fact, sheet, own, firstRow: Math.min(...rows), lastRow: Math.max(...rows) }
  const made = mutations[kind](drawn)
  return made && { ...made, how: `${kind} at ${fact.sheet}!${fact.cell}` }
}

const yearInHeading: Mutate = ({ workbook, truth, random, fact, sheet, own, firstRow }) => {
  const column = columnIndex(fact.cell)
  const page = sheetAt(workbook, sheet)
  const rows = headerRows(page, firstRow).filter(row => textAt(page, row, column).includes(String(truth.planYear)))
  const row = rows.at(-1)
  if (row === undefined) return undefined
  const year = truth.planYear + random.pick([-1, 1])
  const isTouched = (other: TruthFact): boolean => other.sheet === fact.sheet && columnIndex(other.cell) === column
  const covers = page.merges.find(merge => merge.top === row && merge.left === column)
  if (covers && covers.right > column) return undefined // a heading over several columns speaks of all of them
  return {
    workbook: withSheet(workbook, sheet, given =>
      withText(given, { row, column }, text => text.replaceAll(String(truth.planYear), String(year))),
    ),
    truth: {
      ...truth,
      facts: truth.facts.map(other => (isTouched(other) ? { ...other, optional: true as const } : other)),
    },
    telling: 'ifKept',
    cells: new Set(own.filter(isTouched).map(({ cell }) => cell)),
  }
}

const yearInTitle: Mutate = ({ workbook, truth, random, sheet, firstRow }) => {
  const page = sheetAt(workbook, sheet)
  const header = headerRows(page, firstRow)[0] ?? 0
  const spots = spotsOf(page, header).filter(({ text }) => text.includes(String(truth.planYear)) && !isAside(text))
  const spot = spots[0]
  if (spot === undefined || workbook.sheets.length > 1) return undefined
  const year = truth.planYear + random.pick([-1, 1])
  return {
    workbook: withSheet(workbook, sheet, given =>
      withText(given, spot, text => text.replaceAll(String(truth.planYear), String(year))),
    ),
    truth,
    telling: 'must',
  }
}

/** Letters and decisions that a title mentions have days of their own. */
const isAside = (text: string): boolean => /kèm theo|công văn|nghị quyết|quyết định|qđ|, ngày/iu.test(text)

const unitNames: readonly (readonly [RegExp, number, string])[] = [
  [/triệu (?:đồng|vnđ|vnd)|tr\.? ?(?:đồng|đ)|trđ/iu, 1_000_000, 'triệu đồng'],
  [/(?:nghìn|ngàn) đồng/iu, 1_000, 'nghìn đồng'],
  [/t[ỷỉ] đồng/iu, 1_000_000_000, 'tỷ đồng'],
]

const unitLine: Mutate = ({ workbook, truth, random, sheet, own, fact, firstRow }) => {
  const page = sheetAt(workbook, sheet)
  const spots = spotsOf(page, firstRow).filter(({ text }) => unitNames.some(([words]) => words.test(text)))
  const [spot, other] = spots
  const found = unitNames.find(([words]) => spot && words.test(spot.text))
  if (spot === undefined || other !== undefined || found === undefined || workbook.sheets.length > 1) return undefined
  const [words, factor] = found
  if (factor === 1_000_000_000) return undefined
  const [, larger, name] = random.pick(unitNames.filter(([, each]) => each > factor))
  const ratio = larger / factor
  return {
    workbook: withSheet(workbook, sheet, given => withText(given, spot, text => text.replace(words, name))),
    truth: scaled(truth, { ratio, of: each => each.sheet === fact.sheet }),
    telling: isBeyondAProvince(own, ratio) ? 'must' : 'ifWrong',
  }
}

/** Every figure a thousand times too large, as where someone pastes đồng under "nghìn đồng". */
const amountsScaled: Mutate = ({ workbook, truth, sheet, own, fact, firstRow }) => {
  const columns = new Set(own.map(({ cell }) => columnIndex(cell)))
  return {
    workbook: withSheet(workbook, sheet, given => scaledColumns(given, { columns, firstRow, ratio: 1_000 })),
    truth: scaled(truth, { ratio: 1_000, of: each => each.sheet === fact.sheet && isNumber(workbook, sheet, each) }),
    telling: isBeyondAProvince(own, 1_000) ? 'must' : 'ifWrong',
  }
}

/** No province plans two hundred thousand tỷ in a year: twenty times Nghệ An's, a third of the country's. */
const isBeyondAProvince = (facts: readonly TruthFact[], ratio: number): boolean =>
  facts
    .filter(({ kind, option }) => kind === 'plan' && !option?.endsWith('parts'))
    .reduce((sum, { amount }) => sum + amount, 0) *
    ratio >
  2e14

/** Amounts of a column typed with their unit beside them, in the table's own unit or another. */
const unitsTyped: Mutate = ({ workbook, truth, random, sheet, own, fact }) => {
  const column = columnIndex(fact.cell)
  const page = sheetAt(workbook, sheet)
  const touched = own.filter(({ cell }) => columnIndex(cell) === column)
  const [factor, word] = random.pick([
    [1, 'đồng'],
    [1, 'đ'],
    [1_000_000, ' triệu đồng'],
    [1_000_000, ' tr.đ'],
    [1_000_000_000, ' tỷ'],
    [1_000_000_000, ' tỷ đồng'],
  ] as const)
  const amountAt = new Map(touched.map(({ cell, amount }) => [rowIndex(cell), amount]))
  if (truth.format === 'csv' || touched.some(({ cell }) => page.rows[rowIndex(cell)]?.[column]?.kind !== 'number'))
    return undefined
  return {
    workbook: withSheet(workbook, sheet, given =>
      withCells(given, (cell, row, at) => {
        const amount = at === column ? amountAt.get(row) : undefined
        return amount === undefined ? cell : { kind: 'text', value: `${vietnamese(amount / factor)}${word}` }
      }),
    ),
    truth,
    telling: 'ifWrong',
  }
}

/** One column in another unit than the others, and nothing says so. */
const columnScaled: Mutate = ({ workbook, truth, random, sheet, own, fact, firstRow }) => {
  const column = columnIndex(fact.cell)
  const others = own.filter(
    ({ cell, kind }) =>
      rowIndex(cell) === rowIndex(fact.cell) && kind !== fact.kind && (kind === 'plan' || fact.kind === 'plan'),
  )
  const isRun =
    own.filter(
      ({ kind, basis, cell }) => kind === fact.kind && basis === fact.basis && rowIndex(cell) === rowIndex(fact.cell),
    ).length > 2
  if (
    others.length === 0 ||
    fact.kind === 'carriedOver' ||
    fact.capital ||
    fact.amount === 0 ||
    fact.option !== undefined
  )
    return undefined
  const ratio = isRun ? 1_000 : random.pick([1_000, 1 / 1_000])
  return {
    workbook: withSheet(workbook, sheet, given =>
      scaledColumns(given, { columns: new Set([column]), firstRow, ratio }),
    ),
    truth: scaled(truth, {
      ratio,
      of: each => each.sheet === fact.sheet && columnIndex(each.cell) === column && isNumber(workbook, sheet, each),
    }),
    telling: 'must',
  }
}

/** The headings one column to the right of what they head. */
const headingsShifted: Mutate = ({ workbook, truth, sheet, firstRow }) => {
  const page = sheetAt(workbook, sheet)
  const header = new Set(headerRows(page, firstRow))
  if (header.size === 0) return undefined
  return {
    workbook: withSheet(workbook, sheet, given => ({
      ...given,
      rows: given.rows.map((cells, row) => (header.has(row) && cells ? [undefined, ...cells] : cells)),
      merges: given.merges.map(merge =>
        header.has(merge.top) ? { ...merge, left: merge.left + 1, right: merge.right + 1 } : merge,
      ),
    })),
    truth,
    telling: 'somewhere',
  }
}

/** A group's own row is gone: its projects seem to be the group's above. */
const groupRowGone: Mutate = ({ workbook, truth, random, sheet, own, firstRow, lastRow }) => {
  const page = sheetAt(workbook, sheet)
  const rowsOfFacts = new Set(own.map(({ cell }) => rowIndex(cell)))
  const columns = [...new Set(own.map(({ cell }) => columnIndex(cell)))]
  const groups = Array.from({ length: lastRow - firstRow }, (_, at) => firstRow + at).filter(
    row => !rowsOfFacts.has(row) && columns.some(column => page.rows[row]?.[column]?.kind === 'number'),
  )
  if (groups.length === 0) return undefined
  const gone = random.pick(groups)
  const names = new Set(
    (page.rows[gone] ?? []).flatMap(cell => (cell?.kind === 'text' ? [cell.value.toLowerCase()] : [])),
  )
  const isInvestor = own.some(
    ({ investor }) => investor !== null && [...names].some(name => name.includes(investor.toLowerCase())),
  )
  const order = page.rows.map((_, row) => row).filter(row => row !== gone)
  return {
    workbook: withSheet(workbook, sheet, given => withRows(given, order)),
    truth: moved(truth, { sheet: own[0]?.sheet ?? '', order }),
    telling: isInvestor ? 'must' : 'ifWrong',
  }
}

const mergesGone: Mutate = ({ workbook, truth, sheet }) =>
  sheetAt(workbook, sheet).merges.length === 0
    ? undefined
    : { workbook: withSheet(workbook, sheet, given => ({ ...given, merges: [] })), truth, telling: 'ifWrong' }

/** A flat list shuffled and cut in two tables, the second under a copy of the headings. */
const twoTables: Mutate = ({ workbook, truth, random, sheet, own, firstRow, lastRow }) => {
  const page = sheetAt(workbook, sheet)
  const rows = [...new Set(own.map(({ cell }) => rowIndex(cell)))]
  const isFlat =
    rows.length === lastRow - firstRow + 1 && rows.length >= 4 && !own.some(({ option }) => option?.startsWith('rows'))
  const header = headerRows(page, firstRow)
  if (!isFlat || header.length === 0) return undefined
  const shuffled = random.shuffle(rows)
  const half = Math.ceil(rows.length / 2)
  const before = Array.from({ length: firstRow }, (_, row) => row)
  const order = [...before, ...shuffled.slice(0, half), undefined, ...before.slice(header[0]), ...shuffled.slice(half)]
  const copied = withRows(page, order)
  const down = before.length + half + 1 - (header[0] ?? 0)
  const merges = page.merges.filter(({ top, bottom }) => top >= (header[0] ?? 0) && bottom < firstRow)
  return {
    workbook: withSheet(workbook, sheet, () => ({
      ...copied,
      merges: [
        ...page.merges.filter(({ bottom }) => bottom < firstRow),
        ...merges.map(merge => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down })),
      ],
    })),
    truth: moved(truth, { sheet: own[0]?.sheet ?? '', order }),
    telling: 'ifWrong',
  }
}

const sentWithoutColumn: Mutate = ({ workbook, truth, sheet, own, fact }) => {
  const column = columnIndex(fact.cell)
  if (fact.option !== undefined || new Set(own.map(({ cell }) => columnIndex(cell))).size < 2) return undefined
  const facts = truth.facts.flatMap(each => {
    if (each.sheet !== fact.sheet) return [each]
    const at = columnIndex(each.cell)
    return at === column
      ? []
      : [{ ...each, cell: `${columnName(at > column ? at - 1 : at)}${rowIndex(each.cell) + 1}` }]
  })
  return {
    workbook: withSheet(workbook, sheet, given => withoutColumn(given, column)),
    truth: { ...truth, facts },
    telling: 'must',
    again: true,
  }
}

const sentWithoutRow: Mutate = ({ workbook, truth, sheet, own, fact }) => {
  const page = sheetAt(workbook, sheet)
  const gone = rowIndex(fact.cell)
  if (fact.option?.startsWith('rows') || new Set(own.map(({ cell }) => rowIndex(cell))).size < 4) return undefined
  const order = page.rows.map((_, row) => row).filter(row => row !== gone)
  return {
    workbook: withSheet(workbook, sheet, given => withRows(given, order)),
    truth: moved(truth, { sheet: fact.sheet, order }),
    telling: 'must',
    again: true,
  }
}

const mutations = {
  'another year in a heading': yearInHeading,
  'another year in the title': yearInTitle,
  'another unit line': unitLine,
  'amounts × 1,000': amountsScaled,
  'units typed into cells': unitsTyped,
  'a column in another unit': columnScaled,
  'headings one column off': headingsShifted,
  'a group row gone': groupRowGone,
  'merges gone': mergesGone,
  'rows in two tables': twoTables,
  'sent again without a column': sentWithoutColumn,
  'sent again without a row': sentWithoutRow,
} as const satisfies Readonly<Record<string, Mutate>>

export type FormMutationKind = keyof typeof mutations
export const formMutationKinds = Object.keys(mutations) as readonly FormMutationKind[] // an object's own keys

const sheetAt = ({ sheets }: Workbook, at: number): Sheet => {
  const sheet = sheets[at]
  if (!sheet) throw new RangeError(`there is no sheet ${at}`)
  return sheet
}

/** Rows of headings right above the first figures: at least two texts in each, down from the first with three. */
const headerRows = (sheet: Sheet, firstRow: number): readonly number[] => {
  const texts = (row: number): number => (sheet.rows[row] ?? []).filter(cell => cell?.kind === 'text').length
  const first = Array.from({ length: firstRow }, (_, row) => row).find(row => texts(row) >= 3)
  return first === undefined
    ? []
    : Array.from({ length: firstRow - first }, (_, at) => first + at).filter(row => !isSums(sheet, row))
}

/** A total above its parts is no heading. */
const isSums = (sheet: Sheet, row: number): boolean =>
  (sheet.rows[row] ?? []).filter(cell => cell?.kind === 'number').length > 1

type Spot = { readonly row: number; readonly column: number }

const spotsOf = (sheet: Sheet, before: number): readonly (Spot & { readonly text: string })[] =>
  sheet.rows
    .slice(0, before)
    .flatMap((cells, row) =>
      Array.from(cells ?? [], (cell, column) => ({
        row,
        column,
        text: cell?.kind === 'text' ? cell.value : '',
      })).filter(({ text }) => text !== ''),
    )

const withText = (sheet: Sheet, { row, column }: Spot, change: (text: string) => string): Sheet =>
  withCells(sheet, (cell, atRow, atColumn) =>
    atRow === row && atColumn === column && cell.kind === 'text' ? { ...cell, value: change(cell.value) } : cell,
  )

type Scaling = { readonly columns: ReadonlySet<number>; readonly firstRow: number; readonly ratio: number }

const scaledColumns = (sheet: Sheet, { columns, ratio }: Scaling): Sheet =>
  withCells(sheet, (cell, _, column): Cell =>
    columns.has(column) && cell.kind === 'number' && !cell.isDate
      ? { ...cell, value: Number((cell.value * ratio).toPrecision(15)) }
      : cell,
  )

const scaled = (truth: Truth, { ratio, of }: { ratio: number; of: (fact: TruthFact) => boolean }): Truth => ({
  ...truth,
  facts: truth.facts.map(fact => (of(fact) ? { ...fact, amount: Math.round(fact.amount * ratio) } : fact)),
})

const isNumber = (workbook: Workbook, sheet: number, { cell }: TruthFact): boolean =>
  workbook.sheets[sheet]?.rows[rowIndex(cell)]?.[columnIndex(cell)]?.kind === 'number'

/** The facts where their rows stand now; those whose row is gone are gone. */
const moved = (truth: Truth, { sheet, order }: { sheet: string; order: readonly (number | undefined)[] }): Truth => {
  const placeOf = new Map(order.flatMap((from, at) => (from === undefined ? [] : [[from, at] as const])).toReversed())
  return {
    ...truth,
    facts: truth.facts.flatMap(fact => {
      if (fact.sheet !== sheet) return [fact]
      const at = placeOf.get(rowIndex(fact.cell))
      return at === undefined ? [] : [{ ...fact, cell: `${columnName(columnIndex(fact.cell))}${at + 1}` }]
    }),
  }
}
