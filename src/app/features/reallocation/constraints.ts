import { projectId } from '../../../domain/base/ids.ts'
import { dong, units } from '../../../domain/base/money.ts'
import {
  defaultConstraints,
  givingLevels,
  reallocationScopes,
  type MoveConstraints,
} from '../../../domain/reallocation/moves.ts'

/** The constraints as they stand in the URL: what is absent is as at first sight. */
export type ConstraintSearch = {
  readonly level?: MoveConstraints['level'] | undefined
  readonly within?: MoveConstraints['within'] | undefined
  /** Triệu. */
  readonly least?: number | undefined
  readonly excluded?: readonly string[] | undefined
}

export const parseConstraintSearch = (search: Record<string, unknown>): ConstraintSearch => {
  const level = givingLevels.find(known => known === search['level'])
  const within = reallocationScopes.find(known => known === search['within'])
  const least = Number(search['least'] ?? Number.NaN)
  const excluded = Array.isArray(search['excluded']) ? search['excluded'].filter(isText) : []
  return {
    ...(level && { level }),
    ...(within && { within }),
    ...(Number.isInteger(least) && least >= 0 && least <= mostLeast && { least }),
    ...(excluded.length > 0 && { excluded }),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Triệu: more than any province has. */
const mostLeast = 1_000_000_000

export const constraintsOf = ({ level, within, least, excluded }: ConstraintSearch): MoveConstraints => ({
  level: level ?? defaultConstraints.level,
  within: within ?? defaultConstraints.within,
  leastMove: least === undefined ? defaultConstraints.leastMove : dong(least * units.trieu),
  excluded: (excluded ?? []).map(projectId),
})
