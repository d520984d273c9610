import { cellAt, columnName, textAt, type Grid } from '../tables/grid.ts'
import type { TableFrame } from '../tables/tables.ts'
import { proveSum, type Numbers, type Relation } from './relations.ts'

/** One column and others, as the form itself says it; a difference as the sum that it comes from. */
export type StatedRelation = Pick<Relation, 'kind' | 'whole' | 'parts'>

/**
 * What a form says of its own columns, whether a row proves it or not: in the row of column numbers ("9=8/5", "(3)=(1)+(2)")
 * and in the formulas of its cells (`=F5/E5`, `=SUM(F5:H5)`, `=E5-F5`).
 */
export const statedRelations = (grid: Grid, frame: TableFrame): readonly StatedRelation[] => [
  ...inColumnNumbers(grid, frame),
  ...inFormulas(grid, frame),
]

/** With the weight of three witnesses, but where most rows deny it. */
export const asRelations = (stated: readonly StatedRelation[], numbers: Numbers): readonly Relation[] =>
  stated.flatMap(({ kind, whole, parts }): readonly Relation[] => {
    const told = kind === 'sum' ? proveSum(numbers, whole, parts) : undefined
    if (told && told.matching * 2 < told.compared) return []
    return [
      { kind, whole, parts, compared: told?.compared ?? 0, matching: told?.matching ?? 0, witnesses: statedWitnesses },
    ]
  })

const statedWitnesses = 3

/** Columns that the form adds up into another, and no row denies it. */
export const addedUp = (stated: readonly StatedRelation[], numbers: Numbers): ReadonlySet<number> =>
  new Set(asRelations(stated, numbers).flatMap(({ kind, parts }) => (kind === 'sum' ? parts : [])))

const inColumnNumbers = (grid: Grid, frame: TableFrame): readonly StatedRelation[] =>
  frame.columnNumberRows.flatMap(row => {
    const labels = new Map<string, number>()
    const said: { readonly column: number; readonly says: string }[] = []
    for (let column = frame.left; column <= frame.right; column += 1) {
      const [label = '', ...says] = plain(textAt(grid, row, column)).split('=')
      if (label !== '') labels.set(label, column)
      if (says.length === 1) said.push({ column, says: says[0] ?? '' })
    }
    return said.flatMap(({ column, says }) => relationOf(column, says, label => labels.get(label)) ?? [])
  })

/** Without brackets and blanks: "(3) = (1)+(2)" as "3=1+2". */
const plain = (text: string): string => text.toLowerCase().replace(/[\s()[\]$]/gu, '')

type Place = (label: string) => number | undefined

/** `8/5`, `8:5x100`, `5-6`, `6+7+8`, `6+...+9`. */
const relationOf = (column: number, says: string, placeOf: Place): StatedRelation | undefined => {
  const ratio = /^([a-z\d]+)[/:]([a-z\d]+)(?:[x*]?100)?%?$/u.exec(says)
  if (ratio)
    return related(
      'ratio',
      column,
      [ratio[1], ratio[2]].map(label => placeOf(label ?? '')),
    )
  const span = /^([a-z\d]+)\+(?:\.{2,}|…)\+?([a-z\d]+)$/u.exec(says)
  if (span) return related('sum', column, between(placeOf(span[1] ?? ''), placeOf(span[2] ?? '')))
  if (/^[a-z\d]+(?:\+[a-z\d]+)+$/u.test(says)) return related('sum', column, says.split('+').map(placeOf))
  const [from, ...less] = says.split('-')
  const whole = placeOf(from ?? '')
  return whole !== undefined && less.length > 0 && /^[a-z\d]+(?:-[a-z\d]+)+$/u.test(says)
    ? related('sum', whole, [...less.map(placeOf), column])
    : undefined
}

const related = (
  kind: StatedRelation['kind'],
  whole: number,
  parts: readonly (number | undefined)[],
): StatedRelation | undefined => {
  const known = parts.flatMap(part => part ?? [])
  return known.length === parts.length && known.length > 1 && !known.includes(whole)
    ? { kind, whole, parts: known }
    : undefined
}

const between = (first: number | undefined, last: number | undefined): readonly number[] =>
  first === undefined || last === undefined || last <= first
    ? []
    : Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** More rows tell no more. */
const mostRows = 300

/** What most formulas of a column say of cells in their own row. */
const inFormulas = (grid: Grid, frame: TableFrame): readonly StatedRelation[] => {
  const relations: StatedRelation[] = []
  const bottom = Math.min(frame.bodyBottom, frame.headerBottom + mostRows)
  for (let column = frame.left; column <= frame.right; column += 1) {
    const said = new Map<string, { readonly relation: StatedRelation; count: number }>()
    let formulas = 0
    for (let row = frame.headerBottom + 1; row <= bottom; row += 1) {
      const cell = cellAt(grid, row, column)
      const formula = cell !== undefined && 'formula' in cell ? cell.formula : undefined
      const says = formula === undefined ? undefined : withinRow(formula, row)
      if (says === undefined) continue
      formulas += 1
      const relation = relationOf(column, says, letters => columnAt(letters, frame))
      if (!relation) continue
      const key = JSON.stringify(relation)
      said.set(key, { relation, count: (said.get(key)?.count ?? 0) + 1 })
    }
    for (const { relation, count } of said.values()) if (count * 2 > formulas) relations.push(relation)
  }
  return relations
}

/** `=ROUND(SUM(F5:H5),0)` in row 5 as "f+...+h"; undefined where it names other rows, sheets or functions. */
const withinRow = (formula: string, row: number): string | undefined => {
  const own = `(\\$?[A-Z]{1,3})\\$?${row + 1}(?!\\d)`
  const bare = unwrapped(formula.toUpperCase().replace(/^=|\s/gu, ''))
  const summed = bare
    .replace(new RegExp(`^SUM\\(${own}:${own}\\)$`, 'u'), '$1+...+$2')
    .replace(/^SUM\(([^():]*)\)$/u, (_, parts: string) => parts.replace(/[,;]/gu, '+'))
  const named = summed.replace(new RegExp(own, 'gu'), '$1')
  return /\d/u.test(named.replace(/[*]?100%?$/u, '')) || /[!:]|[A-Z]+\(/u.test(named) ? undefined : plain(named)
}

/** What is rounded, or guarded against a division by nothing. */
const unwrapped = (formula: string): string => {
  const inner =
    /^ROUND\((.*)[,;]-?\d+\)$/u.exec(formula) ??
    /^IFERROR\((.*)[,;][^,;()]*\)$/u.exec(formula) ??
    /^IF\([^,;()]*[,;](?:0|"[^"]*")?[,;](.*)\)$/u.exec(formula) ??
    /^IF\([^,;()]*[,;](.*)[,;](?:0|"[^"]*")?\)$/u.exec(formula)
  return inner?.[1] === undefined ? formula : unwrapped(inner[1])
}

const columnAt = (letters: string, { left, right }: TableFrame): number | undefined => {
  for (let column = left; column <= right; column += 1) if (columnName(column).toLowerCase() === letters) return column
  return undefined
}
