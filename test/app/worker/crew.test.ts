import { describe, expect, it } from 'vitest'
import { err } from '../../../src/domain/base/result.ts'
import { createCrew, type Crew } from '../../../src/app/worker/crew.ts'
import type { Answer, Message, Task } from '../../../src/app/worker/messages.ts'
import { createWorkerReader } from '../../../src/app/worker/readers.ts'

const hints = { planYear: undefined, asOf: undefined }
const decisions = undefined
const file = new File(['STT;Tên'], 'a.csv')
const reading = (key: string): Task => ({ kind: 'read', request: { key, file, hints, decisions } })
const rows = (key: string): Task => ({ kind: 'rows', request: { key, file, sheet: 'a', from: 0, to: 9 } })
const answer = err({ code: 'empty-file' } as const)

/** Workers that do as they are told, and remember what they were asked. */
const createWorkers = (behaviour: 'answers' | 'dies' | 'waits') => {
  const asked: { readonly worker: number; readonly key: string }[] = []
  const ended: number[] = []
  const open: (() => void)[] = []
  const prepared: number[] = []
  const started: EventTarget[] = []
  const start = (): Worker => {
    const events = new EventTarget()
    const number = started.push(events)
    const say = (data: Answer) => events.dispatchEvent(new MessageEvent('message', { data }))
    const worker = Object.assign(events, {
      postMessage: (task: Message) => {
        if (task.kind === 'prepare') return void prepared.push(number)
        asked.push({ worker: number, key: task.request.key })
        if (behaviour === 'answers') queueMicrotask(() => say({ kind: 'done', answer }))
        if (behaviour === 'dies') queueMicrotask(() => events.dispatchEvent(new Event('error')))
        open.push(() => say({ kind: 'done', answer }))
      },
      terminate: () => void ended.push(number),
    })
    return worker as unknown as Worker // all of a worker that is used here
  }
  return { start, asked, ended, open, prepared, started }
}

const crewOf = (startWorker: () => Worker, limit = 60_000): Crew => createCrew({ startWorker, size: 2, limit })

describe('a crew of workers', () => {
  it('stays from file to file: two are started for any number of files', async () => {
    const { start, asked, ended } = createWorkers('answers')
    const crew = crewOf(start)
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(key => crew.ask({ task: reading(key) })))
    expect(answers).toEqual([answer, answer, answer, answer, answer])
    expect(new Set(asked.map(({ worker }) => worker))).toEqual(new Set([1, 2]))
    expect(ended).toEqual([])
  })

  it('asks about a file the worker that keeps it', async () => {
    const { start, asked } = createWorkers('answers')
    const crew = crewOf(start)
    await Promise.all(['a', 'b'].map(key => crew.ask({ task: reading(key) })))
    await crew.ask({ task: rows('b') })
    await crew.ask({ task: rows('b') })
    const [, first, ...later] = asked
    expect(later.map(({ worker }) => worker)).toEqual([first?.worker, first?.worker])
  })

  it('answers what is asked about a kept file before it reads another', () => {
    const { start, asked, open } = createWorkers('waits')
    const crew = crewOf(start)
    for (const key of ['a', 'b', 'c', 'd']) void crew.ask({ task: reading(key) })
    void crew.ask({ task: rows('a') })
    open[0]?.()
    return expect.poll(() => asked.map(({ key }) => key)).toEqual(['a', 'b', 'a'])
  })

  it('prepares each worker once, and gives files to those', async () => {
    const { start, prepared, started } = createWorkers('answers')
    const crew = crewOf(start)
    crew.prepare()
    crew.prepare()
    await Promise.all(['a', 'b', 'c'].map(key => crew.ask({ task: reading(key) })))
    expect({ prepared, started: started.length }).toEqual({ prepared: [1, 2], started: 2 })
  })

  it('starts another worker for one that died before it was asked anything', async () => {
    const { start, asked, ended, started } = createWorkers('answers')
    const crew = crewOf(start)
    crew.prepare()
    started[0]?.dispatchEvent(new Event('error'))
    await crew.ask({ task: reading('a') })
    expect({ asked, ended }).toEqual({ asked: [{ worker: 3, key: 'a' }], ended: [1] })
  })

  it('ends a worker that takes too long, and starts another for the next file', async () => {
    const { start, ended } = createWorkers('waits')
    const crew = crewOf(start, 5)
    expect(await crew.ask({ task: reading('a') })).toEqual({ lost: 'time' })
    expect(ended).toEqual([1])
  })

  it('tells a worker that died for want of memory', async () => {
    const { start } = createWorkers('dies')
    expect(await crewOf(start).ask({ task: reading('a') })).toEqual({ lost: 'memory' })
  })

  it('ends the worker of a file that is taken off the list while its bytes are read', async () => {
    const { start, ended } = createWorkers('waits')
    const controller = new AbortController()
    const asked = crewOf(start).ask({ task: reading('a'), signal: controller.signal })
    controller.abort()
    await expect(asked).rejects.toThrow('aborted')
    expect(ended).toEqual([1])
  })

  it('never hands out a file that is taken off the list while it waits', async () => {
    const { start, asked } = createWorkers('waits')
    const crew = crewOf(start)
    const controller = new AbortController()
    void crew.ask({ task: reading('a') })
    void crew.ask({ task: reading('b') })
    const third = crew.ask({ task: reading('c'), signal: controller.signal })
    controller.abort()
    await expect(third).rejects.toThrow('aborted')
    expect(asked.map(({ key }) => key)).toEqual(['a', 'b'])
  })

  it('lets a worker finish another reading of what it keeps: nobody waits for the answer', async () => {
    const { start, ended, open } = createWorkers('waits')
    const crew = crewOf(start)
    const first = crew.ask({ task: reading('a') })
    open[0]?.()
    await first
    const controller = new AbortController()
    const second = crew.ask({ task: reading('a'), signal: controller.signal })
    controller.abort()
    await expect(second).rejects.toThrow('aborted')
    expect(ended).toEqual([])
  })
})

describe('a reader over a crew', () => {
  it('says which limit a lost file went over', async () => {
    const reader = createWorkerReader(crewOf(createWorkers('waits').start, 5), 5)
    const told = { signal: new AbortController().signal, onStep: () => undefined }
    expect(await reader.read({ key: 'a', file, hints, decisions }, told)).toEqual(
      err({ code: 'over-limit', limit: 'time', allowed: 0.005 }),
    )
  })
})
