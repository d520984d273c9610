import { useQueryClient } from '@tanstack/react-query'
import { createContext, startTransition, use, useEffect, useState } from 'react'
import { useApi, type Api } from '../client/api.ts'
import { isUnreachable, sayFailure } from '../client/errors.ts'
import { recordsChanged } from '../client/records.ts'
import { wordsOfPage } from '../text/words.ts'
import { createBrowserReader, type WorkbookReader } from '../worker/readers.ts'
import { subscribeCalmly, type Told } from './calmStore.ts'
import { createImportDesk, type ImportDesk } from './desk.ts'
import { createGate } from './gate.ts'
import { countReadiness, isProgress, readinessOf, type Queue } from './queue.ts'
import { unfinishedFiles, waitingFiles } from './waiting.ts'
import type { DeskState } from './steps.ts'

/** How this home reads files: workers in the browser, the same code at hand in a test. */
export const ReaderContext = createContext<() => WorkbookReader>(createBrowserReader)

/** Files that the server judges at once for one page: it has others to serve. */
const checkedAtOnce = 2

/** Milliseconds: soon at first, for a dropped packet; then for a server that starts anew, some two minutes in all. */
const askAgainAfter = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000]

/** A desk per server: it stays while screens come and go. */
const desks = new WeakMap<Api, ImportDesk>()

export const useImportDesk = (): ImportDesk => {
  const api = useApi()
  const createReader = use(ReaderContext)
  const queryClient = useQueryClient()
  const known = desks.get(api)
  if (known) return known
  const desk = createImportDesk({
    reader: createReader(),
    api,
    gate: createGate(checkedAtOnce),
    sayFailure: error => {
      const { title, advice } = sayFailure(error, wordsOfPage())
      return `${title}. ${advice}`
    },
    isAnswerLost: isUnreachable,
    askAgainAfter,
    // What was decided about a file may have taught a layout.
    onLedgerChange: () => void recordsChanged(queryClient, 'layouts'),
  })
  desk.store.subscribe(({ queue }) => {
    waitingFiles.setState(stillWaiting(queue), true)
    unfinishedFiles.setState(unfinished(queue), true)
  })
  desks.set(api, desk)
  return desk
}

/** Where files may be dropped: once the page has come to rest, what reads them is made ready. */
export const usePrepared = ({ prepare }: ImportDesk): void =>
  useEffect(() => {
    const timer = setTimeout(prepare, rest)
    return () => clearTimeout(timer)
  }, [prepare])

/** Milliseconds that a page takes to be drawn, generously: nobody finds and drops files sooner. */
const rest = 400

const stillWaiting = (queue: Queue): number => {
  const { ready, asks, needsYes, blocked } = countReadiness(queue)
  return ready + asks + needsYes + blocked
}

/** A file that cannot go in holds work only where the officer has changed something about it. */
const unfinished = (queue: Queue): number =>
  queue.filter(({ stage, log }) => {
    const readiness = readinessOf(stage)
    return readiness === 'blocked' ? log.edits.length > 0 || stage.name === 'unknown' : readiness !== 'done'
  }).length

/**
 * The queue as it is drawn. What somebody did is drawn in one go; progress, and files that come in, bit by bit between
 * whatever else the page has to do: eighty rows and a first preview at once would keep it from answering.
 */
export const useQueue = (desk: ImportDesk): DeskState => {
  const [drawn, setDrawn] = useState(desk.store.getState)
  useEffect(() => {
    let files = 0
    const draw = (told: Told): void => {
      const state = desk.store.getState()
      const isMore = state.queue.length > files
      files = state.queue.length
      if (told === 'progress' || isMore) startTransition(() => setDrawn(state))
      else setDrawn(state)
    }
    draw('action') // what happened between the first drawing and now
    return subscribeCalmly(desk.store, { isProgress: onlyProgress })(draw)
  }, [desk])
  return drawn
}

const onlyProgress = (now: DeskState, before: DeskState): boolean =>
  now.selected === before.selected && now.aside === before.aside && isProgress(now.queue, before.queue)
