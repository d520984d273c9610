import { describe, expect, it } from 'vitest'
import { err } from '../../../src/domain/result.ts'
import { createReadFile } from '../../../src/app/worker/readInWorker.ts'

const noHints = { planYear: undefined, asOf: undefined }
const request = { file: new File(['STT;Tên'], 'a.csv'), hints: noHints }
const answer = err({ code: 'empty-file' } as const)

/** A worker that does as it is told, and remembers whether it was ended. */
const createWorker = (behaviour: 'answers' | 'dies' | 'hangs') => {
  const events = new EventTarget()
  const seen: unknown[] = []
  let ended = false
  const worker = Object.assign(events, {
    postMessage: (message: unknown) => {
      seen.push(message)
      if (behaviour === 'answers') events.dispatchEvent(new MessageEvent('message', { data: answer }))
      if (behaviour === 'dies') events.dispatchEvent(new Event('error'))
    },
    terminate: () => (ended = true),
  })
  return { start: () => worker as unknown as Worker, seen, isEnded: () => ended } // all of a worker that is used here
}

describe('reading a file in a worker', () => {
  it('hands the bytes over, gives the answer back and ends the worker', async () => {
    const { start, seen, isEnded } = createWorker('answers')
    expect(await createReadFile(start, 1_000)(request, new AbortController().signal)).toEqual(answer)
    expect(seen).toEqual([{ bytes: new TextEncoder().encode('STT;Tên'), fileName: 'a.csv', hints: noHints }])
    expect(isEnded()).toBe(true)
  })

  it('ends a worker that runs over time', async () => {
    const { start, isEnded } = createWorker('hangs')
    expect(await createReadFile(start, 5)(request, new AbortController().signal)).toEqual(
      err({ code: 'over-limit', limit: 'time', allowed: 0.005 }),
    )
    expect(isEnded()).toBe(true)
  })

  it('tells a worker that died for want of memory', async () => {
    const { start } = createWorker('dies')
    expect(await createReadFile(start, 1_000)(request, new AbortController().signal)).toEqual(
      err({ code: 'over-limit', limit: 'memory', allowed: 0 }),
    )
  })

  it('ends the worker of a file that is taken off the list', async () => {
    const { start, isEnded } = createWorker('hangs')
    const controller = new AbortController()
    const reading = createReadFile(start, 60_000)(request, controller.signal)
    setTimeout(() => controller.abort(), 1)
    await expect(reading).rejects.toThrow('aborted')
    expect(isEnded()).toBe(true)
  })
})
