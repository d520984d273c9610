import { describe, expect, it } from 'vitest'
import { createOutbox, type Delivery, type Letter } from '../../../../src/app/features/meeting/notes/outbox.ts'
import { isoDate, planYearOf } from '../../../../src/domain/base/calendar.ts'

const letter = (id: string): Letter => ({
  kind: 'meeting-notes',
  id,
  version: 0,
  body: {
    text: id,
    subject: { kind: 'province', id: '', name: '' },
    figures: {},
    planYear: planYearOf(2024),
    asOf: isoDate('2024-10-20'),
    saidAt: '2024-10-21T02:00:00.000Z',
  },
})

/** A shelf in memory, and a line that can be cut. */
const opened = (kept: { text: string | null } = { text: null }) => {
  const line: { answer: Delivery } = { answer: 'delivered' }
  const came: string[] = []
  const outbox = createOutbox({ read: () => kept.text, write: text => void (kept.text = text) }, async ({ id }) => {
    if (line.answer === 'delivered') came.push(id)
    return line.answer
  })
  return { outbox, line, came, kept }
}

describe('notes on their way to the server', () => {
  it('go at once where there is a network', async () => {
    const { outbox, came } = opened()
    await outbox.put(letter('a'))
    expect([came, outbox.store.getState().waiting]).toEqual([['a'], []])
  })

  it('wait without one, and go in the order in which they were written', async () => {
    const { outbox, line, came } = opened()
    line.answer = 'unreachable'
    await outbox.put(letter('a'))
    await outbox.put(letter('b'))
    expect(outbox.store.getState().waiting.map(({ id }) => id)).toEqual(['a', 'b'])
    line.answer = 'delivered'
    await outbox.flush()
    expect([came, outbox.store.getState().waiting]).toEqual([['a', 'b'], []])
  })

  it('survive the page', async () => {
    const first = opened()
    first.line.answer = 'unreachable'
    await first.outbox.put(letter('a'))
    const second = opened(first.kept)
    await second.outbox.flush()
    expect(second.came).toEqual(['a'])
  })

  it('stand aside where the server refuses them', async () => {
    const { outbox, line } = opened()
    line.answer = 'refused'
    await outbox.put(letter('a'))
    const { waiting, refused } = outbox.store.getState()
    expect([waiting, refused.map(({ id }) => id)]).toEqual([[], ['a']])
  })
})
