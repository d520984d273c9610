import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Hints } from '../../workbook/interpretation.ts'
import {
  checkFiles,
  commitFiles,
  examine,
  stop,
  undoFile,
  undoImport,
  type Desk,
  type DeskPorts,
  type DeskState,
} from './steps.ts'
import { changeFile, cleanFiles, queuedFile, readinessOf, withoutFile, type Acceptance, type Queue } from './queue.ts'

/** The files being imported. It outlives the screen, so that one may look elsewhere while eighty files are read. */
export type ImportDesk = {
  readonly store: StoreApi<DeskState>
  readonly add: (files: readonly File[]) => void
  readonly select: (key: string) => void
  /** Reads the file again, with what the officer says where it does not. */
  readonly readAgain: (key: string, hints: Hints) => void
  readonly acceptWarnings: (key: string, accepted: Acceptance) => void
  readonly commit: (key: string) => Promise<void>
  readonly commitClean: () => Promise<void>
  readonly undo: (key: string) => Promise<void>
  /** Any import, also one whose file is not on the desk. Fails as the request fails. */
  readonly undoImport: (importId: string) => Promise<void>
  readonly sayFailure: (error: unknown) => string
  /** The ledger changed elsewhere: what was compared with it is compared again. */
  readonly checkAgain: () => Promise<void>
  /** Stops whatever is under way for the file, and forgets it. */
  readonly remove: (key: string) => void
  readonly removeDone: () => void
}

export const createImportDesk = (ports: DeskPorts): ImportDesk => {
  const store = createStore<DeskState>(() => ({ queue: [], selected: undefined }))
  const desk: Desk = { store, ports, running: new Map() }
  return {
    store,
    add: files => addFiles(desk, files),
    select: key => store.setState({ selected: key }),
    readAgain: (key, hints) => {
      changeQueue(desk, queue =>
        changeFile(queue, key, file => ({ ...file, hints, reading: undefined, stage: { name: 'waiting' } })),
      )
      void examine(desk, key)
    },
    acceptWarnings: (key, accepted) =>
      changeQueue(desk, queue =>
        changeFile(queue, key, file =>
          file.stage.name === 'checked' ? { ...file, stage: { ...file.stage, accepted } } : file,
        ),
      ),
    commit: key => commitFiles(desk, [key]),
    commitClean: () =>
      commitFiles(
        desk,
        cleanFiles(store.getState().queue).map(file => file.key),
      ),
    undo: key => undoFile(desk, key),
    undoImport: importId => undoImport(desk, importId),
    sayFailure: ports.sayFailure,
    checkAgain: () => checkFiles(desk),
    remove: key => {
      stop(desk, key)
      changeQueue(desk, queue => withoutFile(queue, key))
    },
    removeDone: () => changeQueue(desk, queue => queue.filter(({ stage }) => readinessOf(stage) !== 'done')),
  }
}

const addFiles = (desk: Desk, files: readonly File[]): void => {
  const added = files.map(file => queuedFile(crypto.randomUUID(), file, { planYear: undefined, asOf: undefined }))
  changeQueue(desk, queue => [...queue, ...added])
  for (const { key } of added) void examine(desk, key)
}

/** Something stays selected while there is anything to select. */
const changeQueue = ({ store }: Desk, change: (queue: Queue) => Queue): void =>
  store.setState(state => {
    const queue = change(state.queue)
    return { queue, selected: queue.some(({ key }) => key === state.selected) ? state.selected : queue[0]?.key }
  })
