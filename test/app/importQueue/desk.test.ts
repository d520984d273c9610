import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createImportDesk, type ImportDesk } from '../../../src/app/importQueue/desk.ts'
import { createGate } from '../../../src/app/importQueue/gate.ts'
import type { DeskPorts } from '../../../src/app/importQueue/steps.ts'
import { readingOf } from '../../../src/app/worker/reading.ts'
import type { ReadFile } from '../../../src/app/worker/readInWorker.ts'
import { err } from '../../../src/domain/result.ts'
import { workbookBytes } from '../../fixtures/shared.ts'
import { openTestHome, type TestHome } from '../renderApp.tsx'

const readHere: ReadFile = async ({ file, hints }) =>
  readingOf({ bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name, hints })

const file = (name: string) => new File([workbookBytes(name)], name)

describe('the desk', () => {
  let home: TestHome
  beforeEach(async () => {
    home = await openTestHome()
  })
  afterEach(() => home.close())

  const open = (ports: Partial<DeskPorts> = {}): ImportDesk =>
    createImportDesk({
      read: readHere,
      api: home.api,
      gate: createGate(2),
      sayFailure: () => 'Không liên lạc được',
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
    const desk = open({ read: async () => err({ code: 'over-limit', limit: 'time', allowed: 45 }) })
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
    await desk.commitClean()
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

  it('a file taken off the list is read no further', async () => {
    const ended: boolean[] = []
    const desk = open({
      read: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            ended.push(true)
            reject(signal.reason)
          })
        }),
    })
    desk.add([file('01-mau-chuan.xlsx')])
    await settled(desk, 'reading')
    desk.remove(desk.store.getState().queue[0]?.key ?? '')
    expect(ended).toEqual([true])
    expect(desk.store.getState()).toEqual({ queue: [], selected: undefined })
  })

  it('reads two at once, the others wait', async () => {
    const started: string[] = []
    const desk = open({
      read: ({ file: { name } }) => {
        started.push(name)
        return new Promise(() => {})
      },
    })
    desk.add(['01-mau-chuan.xlsx', '02-phu-luc-cam-ket.xlsx', '03-kho-bac-luy-ke.xlsx'].map(file))
    await settled(desk, 'reading', 'reading', 'waiting')
    expect(started).toHaveLength(2)
  })
})

const stages = (desk: ImportDesk) => desk.store.getState().queue.map(({ stage }) => stage.name)

const settled = async (desk: ImportDesk, ...names: readonly string[]) => {
  await expect.poll(() => stages(desk), { timeout: 20_000 }).toEqual(names)
}
