import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ImportRecord } from '../../domain/ledger/ledger.ts'
import type { Undone } from '../../api/contract/importHistory.ts'
import type { Hints } from '../../workbook/said/interpretation.ts'
import type { DroppedFile } from '../ui/filesOfDrop.ts'
import type { WorkbookReader } from '../worker/readers.ts'
import type { SheetRow } from '../worker/sheetOutline.ts'
import { noEdits, type EditLog } from './edits.ts'
import { fetchOriginal } from './original.ts'
import { sortDropped } from './dropped.ts'
import { createPrecedence } from './precedence.ts'
import {
  checkFiles,
  edit,
  examine,
  resumeStopped,
  stop,
  stopAll,
  type Desk,
  type DeskPorts,
  type DeskState,
} from './steps.ts'
import { askAgain, commitFiles, undoFile, undoImport } from './writing.ts'
import { changeFile, queuedFile, readinessOf, withoutFile, type Acceptance, type Queue } from './queue.ts'

/** The files being imported. It outlives the screen, so that one may look elsewhere while eighty files are read. */
export type ImportDesk = {
  readonly store: StoreApi<DeskState>
  /** Somebody looks at where files are dropped: what reads them starts. */
  readonly prepare: () => void
  /** Workbooks are read at once; whatever else lay among them is named and set aside. */
  readonly add: (files: readonly DroppedFile[]) => void
  readonly forgetAside: () => void
  readonly select: (key: string) => void
  /** Reads the file again, with what the officer says where it does not. */
  readonly readAgain: (key: string, hints: Hints) => void
  /** What the officer changes about the file, or takes back; facts and findings follow. */
  readonly edit: (key: string, to: (log: EditLog) => EditLog) => Promise<void>
  readonly acceptWarnings: (key: string, accepted: Acceptance) => void
  readonly commit: (key: string) => Promise<void>
  /** Several, one after another, in the order of the list. */
  readonly commitAll: (keys: readonly string[]) => Promise<void>
  /** What became of a commit whose answer was lost. */
  readonly askWhether: (key: string) => Promise<void>
  readonly undo: (key: string) => Promise<void>
  /** Any import, also one whose file is not on the desk. Fails as the request fails. */
  readonly undoImport: (importId: string) => Promise<Undone>
  /** An import that was taken out, on the desk again with what was decided about it. Fails as the request fails. */
  readonly putBack: (record: ImportRecord) => Promise<void>
  readonly sayFailure: (error: unknown) => string
  /** The ledger changed elsewhere: what was compared with it is compared again. */
  readonly checkAgain: () => Promise<void>
  /** Stops whatever is under way for the file, and forgets it. */
  readonly remove: (key: string) => void
  readonly removeDone: () => void
  /** Whatever is being read or checked stops, and can be resumed. */
  readonly stopAll: () => void
  readonly resume: () => Promise<void>
  /** What two files say, side by side. */
  readonly compare: WorkbookReader['compare']
  /** Rows of a sheet as they come into view. */
  readonly rows: (key: string, wanted: RowSpan) => Promise<readonly SheetRow[]>
}

export type RowSpan = { readonly sheet: string; readonly from: number; readonly to: number }

export const createImportDesk = (ports: DeskPorts): ImportDesk => {
  const store = createStore<DeskState>(() => ({ queue: [], selected: undefined, aside: [] }))
  const desk: Desk = { store, ports, running: new Map(), precedence: createPrecedence() }
  return {
    store,
    prepare: ports.reader.prepare,
    add: files => addFiles(desk, files),
    select: key => store.setState({ selected: key }),
    readAgain: (key, hints) => {
      changeQueue(desk, queue => changeFile(queue, key, file => ({ ...file, hints, stage: { name: 'waiting' } })))
      void examine(desk, key)
    },
    edit: (key, to) => edit(desk, key, to),
    acceptWarnings: (key, accepted) =>
      changeQueue(desk, queue =>
        changeFile(queue, key, file =>
          file.stage.name === 'checked' ? { ...file, stage: { ...file.stage, accepted } } : file,
        ),
      ),
    commit: key => commitFiles(desk, [key]),
    commitAll: keys => commitFiles(desk, keys),
    askWhether: key => askAgain(desk, key),
    undo: key => undoFile(desk, key),
    undoImport: importId => undoImport(desk, importId),
    putBack: record => putBack(desk, record),
    sayFailure: ports.sayFailure,
    checkAgain: () => checkFiles(desk),
    remove: key => {
      stop(desk, key)
      ports.reader.forget(key)
      changeQueue(desk, queue => withoutFile(queue, key))
    },
    removeDone: () => changeQueue(desk, queue => queue.filter(({ stage }) => readinessOf(stage) !== 'done')),
    forgetAside: () => store.setState({ aside: [] }),
    stopAll: () => stopAll(desk),
    resume: () => resumeStopped(desk),
    compare: ports.reader.compare,
    rows: async (key, wanted) => {
      const queued = store.getState().queue.find(file => file.key === key)
      return queued ? ports.reader.rows({ key, file: queued.file, ...wanted }) : []
    },
  }
}

const addFiles = (desk: Desk, dropped: readonly DroppedFile[]): void => {
  const { workbooks, aside } = sortDropped(dropped)
  const added = workbooks.map(file => queuedFile(crypto.randomUUID(), file, { planYear: undefined, asOf: undefined }))
  desk.store.setState(state => ({ aside: [...state.aside, ...aside] }))
  changeQueue(desk, queue => [...queue, ...added])
  for (const { key } of added) void examine(desk, key)
}

/** Nothing is written yet: the ledger may have changed since, and the officer sees what the file would change now. */
const putBack = async (desk: Desk, record: ImportRecord): Promise<void> => {
  const { file, hints, decisions } = await fetchOriginal(desk.ports.api, record)
  const queued = queuedFile(crypto.randomUUID(), { file, folder: '' }, hints)
  changeQueue(desk, queue => [...queue, { ...queued, log: { ...noEdits, base: decisions } }])
  desk.store.setState({ selected: queued.key })
  void examine(desk, queued.key)
}

/** Something stays selected while there is anything to select. */
const changeQueue = ({ store }: Desk, change: (queue: Queue) => Queue): void =>
  store.setState(state => {
    const queue = change(state.queue)
    return { queue, selected: queue.some(({ key }) => key === state.selected) ? state.selected : queue[0]?.key }
  })
