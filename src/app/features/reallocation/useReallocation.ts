import { useMemo } from 'react'
import { capitalOn, type MovableCapital } from '../../../domain/reallocation/lines.ts'
import type { Move, MoveConstraints } from '../../../domain/reallocation/moves.ts'
import { proposeMoves } from '../../../domain/reallocation/propose.ts'
import { useLastYear } from '../../view/useLastYear.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { useAdjustedMoves } from './adjustedMoves.ts'
import type { ConstraintSearch } from './constraints.ts'
import { reallocationView, type ReallocationView } from './reallocationView.ts'
import { useConstraints } from './useConstraints.ts'

/** A proposal in the making: what can be moved, what is moved, what follows, and how to change it. */
export type Reallocation = {
  readonly capital: MovableCapital
  readonly constraints: MoveConstraints
  readonly setConstraints: (change: ConstraintSearch) => void
  readonly moves: readonly Move[]
  /** Whether somebody has changed what was proposed. */
  readonly origin: 'proposed' | 'adjusted'
  readonly adjust: (moves: readonly Move[]) => void
  readonly proposeAgain: () => void
  readonly view: ReallocationView
}

export const useReallocation = (): Reallocation => {
  const { open, planYear, asOf } = useYear()
  const lastYear = useLastYear()
  const { constraints, setConstraints } = useConstraints()
  const { adjusted, adjust, forget } = useAdjustedMoves(`${planYear} ${asOf}`)
  const capital = useMemo(() => capitalOn(open, { asOf, lastYear }), [open, asOf, lastYear])
  const proposed = useMemo(() => proposeMoves(capital.lines, constraints), [capital, constraints])
  const moves = adjusted ?? proposed
  const view = useMemo(
    () => reallocationView({ open, asOf, lastYear, capital, constraints, moves }),
    [open, asOf, lastYear, capital, constraints, moves],
  )
  const origin = adjusted ? 'adjusted' : 'proposed'
  return { capital, constraints, setConstraints, moves, origin, adjust, proposeAgain: forget, view }
}
