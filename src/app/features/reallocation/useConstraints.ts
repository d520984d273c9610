import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { MoveConstraints } from '../../../domain/reallocation/moves.ts'
import { constraintsOf, type ConstraintSearch } from './constraints.ts'

/** The constraints in the URL, and the way to change a part of them. */
export const useConstraints = (): {
  readonly constraints: MoveConstraints
  readonly setConstraints: (change: ConstraintSearch) => void
} => {
  const search = useSearch({ from: '/year/reallocation' })
  const navigate = useNavigate({ from: '/reallocation' })
  const constraints = useMemo(() => constraintsOf(search), [search])
  const setConstraints = (change: ConstraintSearch): void =>
    void navigate({ search: current => ({ ...current, ...change }), replace: true })
  return { constraints, setConstraints }
}
