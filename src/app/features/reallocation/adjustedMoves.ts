import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Move } from '../../../domain/reallocation/moves.ts'
import { useApi, type Api } from '../../client/api.ts'

/** A proposal changed by hand: of which year and day, and how it stands now. */
type AdjustedMoves = { readonly about: string; readonly moves: readonly Move[] }

/** It outlives the screen, so that one may look a project up and come back to one's own changes; a store per server. */
const stores = new WeakMap<Api, StoreApi<{ readonly adjusted: AdjustedMoves | undefined }>>()

const storeOf = (api: Api) => {
  const known = stores.get(api) ?? createStore(() => ({ adjusted: undefined }))
  stores.set(api, known)
  return known
}

/** The moves as somebody changed them; undefined while they are the proposed ones. `about` names the year and the day. */
export const useAdjustedMoves = (about: string) => {
  const store = storeOf(useApi())
  const adjusted = useStore(store, state => state.adjusted)
  return {
    adjusted: adjusted?.about === about ? adjusted.moves : undefined,
    adjust: (moves: readonly Move[]) => store.setState({ adjusted: { about, moves } }),
    forget: () => store.setState({ adjusted: undefined }),
  }
}
