import type { Random } from '../workbook/generated/random.ts'
import type { FormMutation, Known, Mutate } from './formMutation.ts'
import { amountsScaled, columnScaled, unitsTyped } from './mutateAmounts.ts'
import {
  groupRowGone,
  headingsShifted,
  mergesGone,
  sentWithoutColumn,
  sentWithoutRow,
  twoTables,
} from './mutateShapes.ts'
import { unitLine, yearInHeading, yearInTitle } from './mutateWords.ts'
import { rowIndex } from './sheets.ts'

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
