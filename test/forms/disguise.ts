import type { LaidOut } from './layout.ts'
import type { Column, Draw, FormSheet, Format } from './model.ts'

type Disguise = { readonly laid: readonly LaidOut[]; readonly columns: readonly Column[]; readonly format: Format }

/** Rows and columns hidden, a sheet of words beside: nothing of that changes what the file says. */
export const disguised = (draw: Draw, { laid, columns, format }: Disguise): readonly FormSheet[] => {
  const [first] = laid
  if (format === 'csv' || first === undefined) return laid.map(({ sheet }) => sheet)
  const hideRow = draw.flag('hidden row', 0.07)
  const hideColumn = draw.flag('hidden column', 0.07)
  const helper = draw.of('helper sheet', { 'none|8': 'none', shown: 'shown', hidden: 'hidden' } as const)
  const hiddenColumn = columns.findIndex(({ amount, meaning }) => amount && !meaning)
  const sheets = laid.map(({ sheet, projectRows }, at) => ({
    ...sheet,
    hiddenRows: hideRow && at === 0 && projectRows[1] !== undefined ? [projectRows[1]] : [],
    hiddenColumns: hideColumn && hiddenColumn >= 0 ? [hiddenColumn] : [],
  }))
  if (helper === 'none') return sheets
  const words = [...new Set(['Ngân sách trung ương', 'Ngân sách địa phương', 'Xổ số kiến thiết'])]
  return [
    ...sheets,
    {
      name: 'DM',
      hidden: helper === 'hidden',
      rows: words.map(text => [{ text }]),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ]
}
