import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RecordBody } from '../../../../api/contract/records/kinds.ts'

export type NoteKind = 'meeting-notes' | 'meeting-tasks'

/** Something written in a meeting, on its way to the server. */
export type Letter = { readonly id: string; readonly version: number } & {
  readonly [Kind in NoteKind]: { readonly kind: Kind; readonly body: RecordBody<Kind> }
}[NoteKind]

/** What keeps letters when the page is gone: the browser's storage. */
export type Shelf = { readonly read: () => string | null; readonly write: (text: string) => void }

/** `unreachable`: try again later. `refused`: trying again would not help. */
export type Delivery = 'delivered' | 'refused' | 'unreachable'

export type Letters = {
  readonly waiting: readonly Letter[]
  /** Since the page was opened: what is on screen was read before. */
  readonly delivered: readonly Letter[]
  readonly refused: readonly Letter[]
}

export type Outbox = {
  readonly store: StoreApi<Letters>
  readonly put: (letter: Letter) => Promise<void>
  readonly flush: () => Promise<void>
}

/** Letters wait here until the server has them, in the order in which they were written; they survive the page. */
export const createOutbox = (shelf: Shelf, deliver: (letter: Letter) => Promise<Delivery>): Outbox => {
  const store = createStore<Letters>(() => ({ waiting: lettersIn(shelf.read()), delivered: [], refused: [] }))
  store.subscribe(({ waiting }) => shelf.write(JSON.stringify(waiting)))
  const run = { isUnderWay: false }
  const flush = async (): Promise<void> => {
    if (run.isUnderWay) return
    run.isUnderWay = true
    for (let [letter] = store.getState().waiting; letter; [letter] = store.getState().waiting) {
      const delivery = await deliver(letter)
      if (delivery === 'unreachable') break
      const came = letter
      store.setState(letters => ({ waiting: letters.waiting.slice(1), [delivery]: [...letters[delivery], came] }))
    }
    run.isUnderWay = false
  }
  const put = (letter: Letter): Promise<void> => {
    store.setState(({ waiting }) => ({ waiting: [...waiting, letter] }))
    return flush()
  }
  return { store, put, flush }
}

const lettersIn = (text: string | null): readonly Letter[] => {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? (kept as readonly Letter[]) : [] // nothing but the outbox writes there
  } catch {
    return []
  }
}
