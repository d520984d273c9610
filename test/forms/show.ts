import type { CellValue, Form } from './model.ts'
import { columnName } from './layout.ts'

/** A form as a table of text, for eyes; the facts of each column below. */
export const showForm = (form: Form): string =>
  [
    `=== ${form.file} (${form.purpose}; plan year ${form.planYear}${form.unknowable === undefined ? '' : `; to be asked: ${form.unknowable}`})`,
    Object.entries(form.choices)
      .map(([name, value]) => `${name}=${value}`)
      .join('; '),
    ...form.sheets.flatMap(({ name, rows, merges }) => [
      `--- ${name} (${merges.length} merges)`,
      ...rows.map((row, at) => `${String(at + 1).padStart(3)} ${row.map(textOf).join(' | ')}`),
      ...meaningsOf(form, name),
    ]),
  ].join('\n')

const textOf = (cell: CellValue | undefined): string =>
  cell === undefined ? '' : 'text' in cell ? cell.text : `#${cell.number}`

const meaningsOf = ({ facts }: Form, sheet: string): readonly string[] => {
  const own = facts.filter(fact => fact.sheet === sheet)
  const columns = Map.groupBy(own, ({ cell }) => cell.replace(/\d+$/u, ''))
  return Array.from({ length: 60 }, (_, at) => columnName(at)).flatMap(column => {
    const [first, ...rest] = columns.get(column) ?? []
    if (first === undefined) return []
    return [
      `    ${column}: ${rest.length + 1} × ${first.kind} ${first.basis} ${first.asOf} ${first.capital ?? ''} ${first.option ?? ''}${first.optional ? ' optional' : ''} ${first.fundingSource ?? ''} [${first.cell} ${first.project.code ?? '-'} ${first.investor ?? 'nobody'} ${first.amount}]`,
    ]
  })
}
