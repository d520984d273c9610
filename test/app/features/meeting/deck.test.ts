import { describe, expect, it } from 'vitest'
import { deckOf, slideAt, stepFrom } from '../../../../src/app/features/meeting/deck.ts'
import { ngheAnKeyProjects } from '../../../../src/province/nghe-an/keyProjects.ts'

const deck = deckOf({ hasEarlier: false, keyProjects: ngheAnKeyProjects })

describe('the deck', () => {
  it('goes from where the province stands to who must act, a slide per key project between', () => {
    expect(deck[0]).toEqual({ kind: 'headline' })
    expect(deck.filter(({ kind }) => kind === 'keyProject')).toHaveLength(ngheAnKeyProjects.length)
    expect(deck.at(-1)).toEqual({ kind: 'act' })
  })

  it('opens with what the last meeting left, where it left anything', () => {
    expect(deckOf({ hasEarlier: true, keyProjects: [] })[0]).toEqual({ kind: 'since' })
  })

  it('shows the last slide for a number past the end', () => {
    expect(slideAt(deck, { kind: 'slide', number: 99 })).toEqual({ kind: 'act' })
  })

  it('stays within its ends', () => {
    const bounds = { length: 3, last: 2 }
    expect(stepFrom({ kind: 'slide', number: 3 }, 1, bounds)).toEqual({ kind: 'slide', number: 3 })
    expect(stepFrom({ kind: 'slide', number: 1 }, -1, bounds)).toEqual({ kind: 'slide', number: 1 })
  })

  it('comes back from an extra slide to where it was left', () => {
    expect(stepFrom({ kind: 'investor', id: 'x' }, 1, { length: 3, last: 2 })).toEqual({ kind: 'slide', number: 2 })
  })
})
