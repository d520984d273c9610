import type { LeftOut } from '../said/decisions.ts'
import { findingTraits } from '../said/findingCodes.ts'
import type { Finding } from '../said/findings.ts'
import type { ReadFact } from '../said/interpretation.ts'
import { keyOf } from '../said/places.ts'
import { unplaced } from './unplaced.ts'

type FactsAndFindings = { readonly facts: readonly ReadFact[]; readonly findings: readonly Finding[] }

/** Without the rows and cells that the officer left out, nor what was found in them; how much that is, is said. */
export const leaveOut = (leftOut: readonly LeftOut[], { facts, findings }: FactsAndFindings): FactsAndFindings => {
  if (leftOut.length === 0) return { facts, findings }
  const counts = new Map(leftOut.map(left => [keyOfLeft(left), { left, facts: 0, faults: 0 }]))
  const countAt = (sheet: string, cell: string) =>
    counts.get(keyOf(sheet, cell)) ?? counts.get(keyOf(sheet, cell.replace(/^[A-Z]+/u, '')))
  const keptFacts = facts.filter(({ sheet, cell }) => {
    const count = countAt(sheet, cell)
    if (count) count.facts += 1
    return count === undefined
  })
  const keptFindings = findings.filter(({ sheet, cell, severity, code }) => {
    const isOfCell = sheet !== undefined && cell !== undefined && findingTraits[code].ofCells
    const count = isOfCell ? countAt(sheet, cell) : undefined
    if (count && severity === 'error') count.faults += 1
    return count === undefined
  })
  return { facts: keptFacts, findings: [...keptFindings, ...[...counts.values()].map(noteOf)] }
}

const keyOfLeft = (left: LeftOut): string => keyOf(left.sheet, 'cell' in left ? left.cell : String(left.row))

const noteOf = ({ left, facts, faults }: { left: LeftOut; facts: number; faults: number }): Finding => {
  const { sheet } = left
  const cell = 'cell' in left ? left.cell : `A${left.row}`
  if (facts + faults === 0) return unplaced('leftOut', { sheet, cell, what: 'cell' in left ? cell : String(left.row) })
  return { code: 'left-out', severity: 'note', sheet, cell, facts, faults }
}
