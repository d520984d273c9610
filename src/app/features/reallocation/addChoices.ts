import type { Dong } from '../../../domain/base/money.ts'
import { foldName } from '../../../domain/names/names.ts'
import type { CapitalLine } from '../../../domain/reallocation/lines.ts'
import type { GivingLevel } from '../../../domain/reallocation/moves.ts'
import { surplusOf } from '../../../domain/reallocation/propose.ts'

/** The sources that have capital to move, by name. */
export const sourcesIn = (
  lines: readonly CapitalLine[],
): readonly { readonly value: string; readonly label: string }[] =>
  [...new Map(lines.map(({ source, sourceName }) => [source as string, sourceName]))]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'))

/** A project to choose, with what it has left over or could take. */
export type MoveEnd = { readonly project: string; readonly name: string; readonly amount: Dong }

type ChoiceQuestion = { readonly source: string; readonly query: string; readonly level: GivingLevel }

/** Projects of the source whose name holds the query, diacritics or not; who has most comes first. */
export const choicesIn = (
  lines: readonly CapitalLine[],
  { source, query, level }: ChoiceQuestion,
): { readonly givers: readonly MoveEnd[]; readonly receivers: readonly MoveEnd[] } => {
  const folded = foldName(query)
  const found = lines.filter(
    line => line.source === source && (folded === '' || foldName(line.projectName).includes(folded)),
  )
  return {
    givers: ranked(found, line => surplusOf(line, { level })),
    receivers: ranked(found, ({ capacity }) => capacity),
  }
}

const ranked = (lines: readonly CapitalLine[], amountOf: (line: CapitalLine) => Dong): readonly MoveEnd[] =>
  lines
    .map(line => ({ project: line.project, name: line.projectName, amount: amountOf(line) }))
    .sort((a, b) => b.amount - a.amount || a.name.localeCompare(b.name, 'vi'))
