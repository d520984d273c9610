import type { Style } from './layout.ts'
import type { Line, WrittenLine } from './lines.ts'
import type { CellValue, Column, Project } from './model.ts'

/** What a column holds in a row. */
export const cellOf = (style: Style, line: Line, column: Column): CellValue | undefined => {
  if (line.kind === 'blank') return undefined
  if (column.field !== undefined) return fieldCell(line, column)
  if (column.other) return otherCell(column, line)
  if (line.kind === 'sum' && !line.amounts) return undefined
  return money(style, amountOf(style, column, line))
}

/** In đồng. */
export const amountOf = (style: Style, { amount }: Column, line: WrittenLine): number | undefined => {
  if (line.kind === 'project') return amount?.(line.project)
  if (line.kind === 'part') return partOf(amount?.(line.project), line, style)
  const amounts = line.projects.map(project => amount?.(project))
  return amounts.every(value => value === undefined)
    ? undefined
    : amounts.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

const fieldCell = (line: WrittenLine, column: Column): CellValue | undefined => {
  const named = line.kind === 'project' || (line.kind === 'part' && line.names === 'project') ? line : undefined
  switch (column.field) {
    case 'number':
      if (line.kind === 'part' && line.names === 'nothing') return undefined
      return typeof line.number === 'number' ? { number: line.number } : textOf(line.number)
    case 'name':
      if (named) return textOf(named.project.name)
      return line.kind === 'part' && line.names === 'nothing' ? undefined : textOf('label' in line ? line.label : '')
    case 'source':
      if (line.kind === 'part') return textOf(line.label)
      break
    case 'code':
    case 'investor':
    case 'text':
    case undefined:
  }
  return named && textOf(String(column.text?.(named.project, named.at) ?? ''))
}

const textOf = (text: string): CellValue | undefined => (text === '' ? undefined : { text })

const otherCell = (column: Column, line: WrittenLine): CellValue | undefined => {
  const value = otherValue(column, line)
  return value === undefined ? undefined : { number: value, ...(column.percent && { format: '0.00%' }) }
}

const otherValue = ({ other, ofAll }: Column, line: WrittenLine): number | undefined => {
  if (line.kind === 'project') return other?.(line.project)
  return line.kind === 'sum' && line.amounts ? ofAll?.(line.projects) : undefined
}

type Part = { readonly project: Project; readonly part: 0 | 1 }

/** A source's part of an amount: by the plan's shares, in the form's steps. */
const partOf = (
  amount: number | undefined,
  { project, part }: Part,
  { factor, decimals }: Style,
): number | undefined => {
  if (amount === undefined) return undefined
  const step = factor / 10 ** decimals
  const first = Math.round((amount * project.plan[0]) / (project.plan[0] + project.plan[1]) / step) * step
  return part === 0 ? first : amount - first
}

const money = ({ factor, decimals, notation, zero }: Style, amount: number | undefined): CellValue | undefined => {
  if (amount === undefined) return undefined
  if (amount === 0 && zero === 'blank') return undefined
  if (amount === 0 && zero === 'dash') return { text: '-' }
  const value = amount / factor
  if (notation === 'vi') return { text: vietnamese(value) }
  return { number: value, format: decimals === 0 ? '#,##0' : `#,##0.${'#'.repeat(decimals)}` }
}

export const vietnamese = (value: number): string => {
  const [whole = '', part] = String(Math.abs(value)).split('.')
  const text = `${whole.replace(/\B(?=(?:\d{3})+$)/gu, '.')}${part === undefined ? '' : `,${part}`}`
  return value < 0 ? `-${text}` : text
}
