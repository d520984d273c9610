import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createImportDesk, type ImportDesk } from '../../../src/app/importQueue/desk.ts'
import { cleanFiles } from '../../../src/app/importQueue/queue.ts'
import { createGate } from '../../../src/app/importQueue/gate.ts'
import type { DeskPorts } from '../../../src/app/importQueue/steps.ts'
import { createReaderAtHand, type WorkbookReader } from '../../../src/app/worker/readers.ts'
import { createShelf } from '../../../src/app/worker/shelf.ts'
import { err } from '../../../src/domain/base/result.ts'
import { workbookBytes } from '../../fixtures/shared.ts'
import { openTestHome, type TestHome } from '../renderApp.tsx'

const file = (name: string) => ({ file: new File([workbookBytes(name)], name), folder: '' })

const readerThat = (read: WorkbookReader['read']): WorkbookReader => ({ ...createReaderAtHand(createShelf()), read })

describe('the desk', () => {
  let home: TestHome
  beforeEach(async () => {
    home = await openTestHome()
  })
  afterEach(() => home.close())

  const open = (ports: Partial<DeskPorts> = {}): ImportDesk =>
    createImportDesk({
      reader: createReaderAtHand(createShelf()),
      api: home.api,
      gate: createGate(2),
      sayFailure: () => 'Không liên lạc được',
      isAnswerLost: error => error instanceof Error && error.message === 'unreachable',
      askAgainAfter: [1, 1],
      onLedgerChange: () => {},
      ...ports,
    })

  it('reads and checks what is added, and selects the first', async () => {
    const desk = open()
    desk.add([file('01-mau-chuan.xlsx'), file('08-bay-loi.xlsx')])
    const { queue, selected } = desk.store.getState()
    expect(selected).toBe(queue[0]?.key)
    await settled(desk, 'checked', 'rejected')
  })

  it('a file too slow for the browser is left to the server', async () => {
    const desk = open({ reader: readerThat(async () => err({ code: 'over-limit', limit: 'time', allowed: 45 })) })
    desk.add([file('01-mau-chuan.xlsx')])
    await settled(desk, 'checked')
    expect(desk.store.getState().queue[0]?.reading).toBeUndefined()
  })

  it('compares again what is left after a commit: the warning comes up only then', async () => {
    const desk = open()
    desk.add([file('02-phu-luc-cam-ket.xlsx'), file('13-phu-luc-thang-sau.xlsx')])
    await settled(desk, 'checked', 'checked')
    await desk.commit(desk.store.getState().queue[0]?.key ?? '')
    await settled(desk, 'committed', 'checked')
    const left = desk.store.getState().queue[1]?.stage
    expect(left).toMatchObject({
      outcome: { findings: [{ code: 'to-date-falls' }], changes: { added: 44, changed: 0, unchanged: 441 } },
    })
  })

  it('commits all clean files, one after another', async () => {
    let changes = 0
    const desk = open({ onLedgerChange: () => (changes += 1) })
    desk.add(['01-mau-chuan.xlsx', '08-bay-loi.xlsx', '03-kho-bac-luy-ke.xlsx'].map(file))
    await settled(desk, 'checked', 'rejected', 'checked')
    await desk.commitAll(cleanFiles(desk.store.getState().queue).map(({ key }) => key))
    await settled(desk, 'committed', 'rejected', 'committed')
    expect(changes).toBe(1)
  })

  it('an import that is undone elsewhere is known here', async () => {
    const desk = open()
    desk.add([file('01-mau-chuan.xlsx')])
    await settled(desk, 'checked')
    await desk.commit(desk.store.getState().queue[0]?.key ?? '')
    const stage = desk.store.getState().queue[0]?.stage
    if (stage?.name !== 'committed') throw new Error(stage?.name)
    await desk.undoImport(stage.outcome.importId ?? '')
    expect(stages(desk)).toEqual(['undone'])
  })

  it('a server out of reach is said, and trying again helps', async () => {
    let reachable = false
    const api = {
      fetch: (path: string, init?: RequestInit) =>
        reachable ? home.api.fetch(path, init) : Promise.reject(new TypeError('network')),
    }
    const desk = open({ api })
    desk.add([file('01-mau-chuan.xlsx')])
    await settled(desk, 'failed')
    expect(desk.store.getState().queue[0]?.stage).toEqual({ name: 'failed', message: 'Không liên lạc được' })
    reachable = true
    const [queued] = desk.store.getState().queue
    desk.readAgain(queued?.key ?? '', queued?.hints ?? { planYear: undefined, asOf: undefined })
    await settled(desk, 'checked')
  })

  /** The network as it fails under a commit: the request arrives or not, and no answer comes for so many requests. */
  const losing = (arrives: 'arrives' | 'is lost too', unanswered: number): DeskPorts['api'] => {
    let left = 0
    return {
      fetch: async (path, init) => {
        const isCommit = init?.body instanceof FormData && !init.body.has('dryRun')
        if (isCommit) left = unanswered
        if (left === 0) return home.api.fetch(path, init)
        left -= 1
        if (isCommit && arrives === 'arrives') await home.api.fetch(path, init)
        throw new TypeError('network')
      },
    }
  }

  const commitFirst = async (desk: ImportDesk): Promise<void> => {
    desk.add([file('01-mau-chuan.xlsx')])
    await settled(desk, 'checked')
    await desk.commit(desk.store.getState().queue[0]?.key ?? '')
  }

  const importsInLedger = async (): Promise<number> => {
    const answer = await home.api.fetch('/api/imports')
    return ((await answer.json()) as { imports: unknown[] }).imports.length // by the contract
  }

  it('a commit whose answer is lost is asked about, and found in the ledger', async () => {
    const desk = open({ api: losing('arrives', 2) })
    await commitFirst(desk)
    expect(desk.store.getState().queue[0]?.stage).toMatchObject({
      name: 'committed',
      outcome: { status: 'committed', importId: expect.any(String), counts: { projects: 36 } },
    })
    expect(await importsInLedger()).toBe(1)
  })

  it('a commit that never arrived may be tried again', async () => {
    const desk = open({ api: losing('is lost too', 2) })
    await commitFirst(desk)
    expect(stages(desk)).toEqual(['checked'])
    expect(await importsInLedger()).toBe(0)
  })

  it('that it never arrived is told, until it is written', async () => {
    let failing = true
    const lossy = losing('is lost too', 2)
    const desk = open({ api: { fetch: (path, init) => (failing ? lossy : home.api).fetch(path, init) } })
    await commitFirst(desk)
    expect(desk.store.getState().queue[0]?.lostCommit).toBe('notWritten')
    failing = false
    await desk.commit(desk.store.getState().queue[0]?.key ?? '')
    expect(desk.store.getState().queue[0]).toMatchObject({ lostCommit: 'none', stage: { name: 'committed' } })
  })

  it('while nobody answers it is not known, and asked again when the officer says so', async () => {
    const desk = open({ api: losing('arrives', 3) })
    await commitFirst(desk)
    expect(stages(desk)).toEqual(['unknown'])
    await desk.askWhether(desk.store.getState().queue[0]?.key ?? '')
    expect(stages(desk)).toEqual(['committed'])
  })

  /** Two are read at once, and none comes to an end by itself. */
  const readsForEver = (ended: string[]): WorkbookReader => {
    let free = 2
    return readerThat(({ file: { name } }, { signal, onStep }) => {
      free -= 1
      if (free >= 0) onStep('reading')
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          ended.push(name)
          reject(signal.reason as Error)
        })
      })
    })
  }

  it('a file taken off the list is read no further', async () => {
    const ended: string[] = []
    const desk = open({ reader: readsForEver(ended) })
    desk.add([file('01-mau-chuan.xlsx')])
    await settled(desk, 'reading')
    desk.remove(desk.store.getState().queue[0]?.key ?? '')
    expect(ended).toEqual(['01-mau-chuan.xlsx'])
    expect(desk.store.getState()).toMatchObject({ queue: [], selected: undefined })
  })

  it('all are stopped at once, and go on where they were', async () => {
    const ended: string[] = []
    const desk = open({ reader: readsForEver(ended) })
    desk.add(['01-mau-chuan.xlsx', '02-phu-luc-cam-ket.xlsx', '03-kho-bac-luy-ke.xlsx'].map(file))
    await settled(desk, 'reading', 'reading', 'waiting')
    desk.stopAll()
    await settled(desk, 'stopped', 'stopped', 'stopped')
    expect(ended).toHaveLength(3)
    void desk.resume()
    await settled(desk, 'waiting', 'waiting', 'waiting')
  })

  it('the server is asked nothing while files wait to be read: previews come first', async () => {
    const asked: string[] = []
    const api = {
      fetch: (path: string, init?: RequestInit) => {
        asked.push(path)
        return home.api.fetch(path, init)
      },
    }
    const answers: (() => void)[] = []
    const reader = readerThat(
      (_, { onStep }) =>
        new Promise(resolve =>
          answers.push(() => {
            onStep('reading')
            resolve(err({ code: 'over-limit', limit: 'time', allowed: 45 }))
          }),
        ),
    )
    const desk = open({ api, reader })
    desk.add(['01-mau-chuan.xlsx', '02-phu-luc-cam-ket.xlsx'].map(file))
    answers[0]?.()
    await settled(desk, 'checking', 'waiting')
    expect(asked).toEqual([])
    answers[1]?.()
    await settled(desk, 'checked', 'checked')
  })

  it('names what is no workbook, and leaves it alone', () => {
    const desk = open({ reader: readsForEver([]) })
    const dropped = ['~$a.xlsx', 'ghi chú.docx', '.DS_Store', 'b.XLS'].map(name => ({
      file: new File([], name),
      folder: 'Tháng 8',
    }))
    desk.add(dropped)
    const { queue, aside } = desk.store.getState()
    expect(queue.map(queued => queued.file.name)).toEqual(['b.XLS'])
    expect(aside).toEqual([
      { name: '~$a.xlsx', folder: 'Tháng 8', why: 'lockFile' },
      { name: 'ghi chú.docx', folder: 'Tháng 8', why: 'notAWorkbook' },
      { name: '.DS_Store', folder: 'Tháng 8', why: 'notAWorkbook' },
    ])
    desk.forgetAside()
    expect(desk.store.getState().aside).toEqual([])
  })

  it('hands out rows of a file as they come into view', async () => {
    const desk = open()
    desk.add([file('01-mau-chuan.xlsx')])
    await settled(desk, 'checked')
    const key = desk.store.getState().queue[0]?.key ?? ''
    const rows = await desk.rows(key, { sheet: 'Cam kết 2024', from: 0, to: 5 })
    expect(rows).toHaveLength(5)
    expect(await desk.rows('gone', { sheet: 'Cam kết 2024', from: 0, to: 5 })).toEqual([])
  })
})

const stages = (desk: ImportDesk) => desk.store.getState().queue.map(({ stage }) => stage.name)

const settled = async (desk: ImportDesk, ...names: readonly string[]) => {
  await expect.poll(() => stages(desk), { timeout: 20_000 }).toEqual(names)
}
