import { headStyles } from './header.ts'
import type { Style } from './layout.ts'
import type { Column, Draw, Format, Project } from './model.ts'
import * as say from './phrases.ts'
import type { Purpose } from './purposes.ts'
import type { Placing, Unit } from './settings.ts'

type Styled = {
  readonly purpose: Purpose
  readonly columns: readonly Column[]
  readonly placing: Placing
  readonly unit: Unit
  readonly projects: readonly Project[]
  readonly format: Format
}

/** How the table is written: headings, groups, totals, zeros. */
export const drawStyle = (draw: Draw, { purpose, columns, placing, unit, projects, format }: Styled): Style => {
  const bySource =
    columns.some(({ field, meaning }) => field === 'source' || meaning?.source !== undefined) ||
    purpose.rows !== undefined
  const groups: Style['groups'] =
    purpose.items || purpose.rows === 'investorsOnly'
      ? 'none'
      : placing.place === 'group'
        ? draw.of('groups', { 'investor|4': 'investor', 'sector, investor': 'sector, investor' } as const)
        : draw.of<Style['groups']>('groups', {
            'none|5': 'none',
            'sector|2': 'sector',
            ...(bySource ? undefined : { source: 'source' as const }),
          } as const)
  const pages = groups === 'none' && purpose.rows === undefined && projects.length > 7 && draw.flag('pages', 0.1)
  const numbered = columns.some(({ field }) => field === 'number')
  return {
    factor: unit.factor,
    decimals: unit.decimals,
    notation: unit.notation,
    zero: draw.of('zero', { 'zero|2': 'zero', dash: 'dash', blank: 'blank' } as const),
    head: draw.of('head', {
      ...(format === 'csv' ? undefined : { 'merged|6': headStyles[0] }),
      typed: headStyles[1],
      'typed low': headStyles[2],
      repeated: headStyles[3],
      broken: headStyles[4],
      joined: headStyles[5],
    }),
    columnNumbers: draw.of('column numbers', {
      'none|4': 'none',
      plain: 'plain',
      brackets: 'brackets',
      letters: 'letters',
      formula: 'formula',
    } as const),
    groups,
    groupAmounts: draw.flag('group amounts', 0.75),
    numbering: draw.of('numbering', {
      roman: 'roman',
      letters: 'letters',
      ...(numbered ? {} : { numbers: 'numbers' }),
    } as const),
    totals: purpose.items ? 'none' : draw.of('totals', { none: 'none', 'top|2': 'top', 'bottom|2': 'bottom' } as const),
    totalName: purpose.english
      ? draw.text('total name', ['Total', 'TOTAL', 'Grand total'])
      : draw.text('total name', say.grandTotals),
    pages,
    blankRows: draw.flag('blank rows', 0.1),
    sources: sourcesOf(draw, purpose, format),
    investorKnown: placing.place !== 'none',
  }
}

const sourcesOf = (draw: Draw, { rows }: Purpose, format: Format): Style['sources'] => {
  if (rows === 'sourceRows') return 'below'
  if (rows !== 'rowPerSource') return 'none'
  return draw.of<Style['sources']>('names down', {
    ...(format === 'csv' ? undefined : { merged: 'merged' as const }),
    blank: 'blank',
  })
}
