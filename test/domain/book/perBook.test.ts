import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { countedAs } from '../../../src/domain/book/countedAs.ts'
import { onTerms, type IndexedBook } from '../../../src/domain/book/openBook.ts'
import { perBook, perTerms } from '../../../src/domain/book/perBook.ts'
import { openOf } from '../exampleLedger.ts'

const open = openOf({ facts: [{ asOf: '2024-01-31', amount: 5 }] })
const otherBook = openOf({ facts: [{ asOf: '2024-01-31', amount: 5 }] })
const otherTerms = onTerms(open, { counting: { denominator: 'allocated', carriedOver: 'together' } })

type Maker = (book: IndexedBook, ...args: readonly (string | number | object | undefined)[]) => object

/** A maker whose answers can be told apart: a new one every time that it is asked. */
const answer = () => vi.fn<Maker>(() => ({}))

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void // what the flag brings

describe('what the book alone gives', () => {
  it('is worked out once for the same question', () => {
    const ask = perBook(answer())
    expect(ask(open, 'plan', 1)).toBe(ask(open, 'plan', 1))
  })

  it('is the same on all terms', () => {
    const ask = perBook(answer())
    expect(ask(otherTerms, 'plan')).toBe(ask(open, 'plan'))
  })

  it('is worked out anew of another book, though it says the same', () => {
    const ask = perBook(answer())
    expect(ask(otherBook, 'plan')).not.toBe(ask(open, 'plan'))
  })

  it('cannot look at the terms', () => {
    // @ts-expect-error the terms are not the book's
    const ask = perBook(({ counting }) => counting)
    expect(ask(open)).toEqual(open.counting)
  })

  it('is asked with as many arguments as its maker takes, and answers what that makes', () => {
    const ask = perBook((book, name: string, day: number) => `${name} ${day} ${book.planYear}`)
    expectTypeOf(ask).toEqualTypeOf<(book: IndexedBook, name: string, day: number) => string>()
    expect(ask(open, 'plan', 1)).toBe('plan 1 2024')
  })
})

describe('what the terms change', () => {
  it('is worked out once on the same terms', () => {
    const ask = perTerms(answer())
    expect(ask(open, 'plan')).toBe(ask(open, 'plan'))
  })

  it('is worked out anew on others', () => {
    const ask = perTerms(answer())
    expect(ask(otherTerms, 'plan')).not.toBe(ask(open, 'plan'))
  })

  it('the same counting asked for twice is the same book', () => {
    const counting = { denominator: 'primeMinister', carriedOver: 'apart' } as const
    const counted = countedAs(open, counting)
    expect(counted.counting).toEqual(counting)
    expect(countedAs(open, { ...counting })).toBe(counted)
    expect(countedAs(open, open.counting)).toBe(open)
  })
})

describe('no answer is taken for another', () => {
  it.each([
    ['the same letters parted elsewhere', ['a', 'b c'], ['a b', 'c']],
    ['a number and its letters', [1], ['1']],
    ['nothing and the word for it', [undefined], ['undefined']],
    ['two objects that say the same', [{ day: 1 }], [{ day: 1 }]],
    ['the same arguments in another order', ['a', 'b'], ['b', 'a']],
  ])('%s', (_, one, other) => {
    const ask = perBook(answer())
    expect(ask(open, ...one)).not.toBe(ask(open, ...other))
  })

  it('of two makers asked the same', () => {
    const [plan, actual] = [perBook(answer()), perBook(answer())]
    expect(plan(open, '2024-01-31')).not.toBe(actual(open, '2024-01-31'))
  })
})

describe('what is kept', () => {
  const asked = (questions: readonly string[]) => {
    const make = answer()
    const ask = perBook(make, { most: 2 })
    for (const question of questions) ask(open, question)
    return make.mock.calls.map(([, question]) => question)
  }

  it('is so many answers, of which the one goes that was longest not asked for', () => {
    expect(asked(['a', 'b', 'a', 'c', 'a', 'b'])).toEqual(['a', 'b', 'c', 'b'])
  })

  it('is not pushed out by what another maker is asked', () => {
    const [dear, days] = [perBook(answer()), perBook(answer())]
    const before = dear(open)
    for (let day = 0; day < 366; day++) days(open, day)
    expect(dear(open)).toBe(before)
  })

  it('is the answer "nothing" too', () => {
    const make = vi.fn<() => undefined>()
    const ask = perBook(make)
    ask(open)
    ask(open)
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('is nothing where the maker failed: it is asked again', () => {
    const make = vi
      .fn<() => number>(() => 5)
      .mockImplementationOnce(() => {
        throw new Error('once')
      })
    const ask = perBook(make)
    expect(() => ask(open)).toThrow('once')
    expect(ask(open)).toBe(5)
  })

  it('whatever is asked in whatever order, the last answers are kept and no others', () => {
    const argument = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(fc.array(fc.tuple(argument, argument)), questions => {
        const make = answer()
        const ask = perBook(make, { most: 4 })
        let last: string[] = []
        let made = 0
        for (const [a, b] of questions) {
          ask(open, a, b)
          if (!last.includes(`${a} ${b}`)) made++
          last = [...last.filter(each => each !== `${a} ${b}`), `${a} ${b}`].slice(-4)
        }
        expect(make).toHaveBeenCalledTimes(made)
      }),
    )
  })
})

describe('what is let go', () => {
  /** Whether nothing holds any more what the function made and asked with. */
  const isLetGo = async (make: () => WeakRef<object>): Promise<boolean> => {
    const held = make()
    await setImmediate() // what was just made is held until the job ends
    collectGarbage()
    return held.deref() === undefined
  }

  // No mock: it would itself hold whatever it was ever asked with.
  const made: Maker = () => ({})

  it('is the answer, with its book', async () => {
    const ask = perBook(made)
    const answered = () => new WeakRef(ask(openOf({ facts: [{ asOf: '2024-01-31', amount: 5 }] }), 'plan'))
    expect(await isLetGo(answered)).toBe(true)
  })

  it('is what was asked about so long ago that its answer is not kept', async () => {
    const ask = perBook(made, { most: 1 })
    const asked = () => {
      const ruleSet = {}
      ask(open, ruleSet, 'first')
      ask(open, {}, 'second')
      return new WeakRef(ruleSet)
    }
    expect(await isLetGo(asked)).toBe(true)
  })

  it('is nothing that is still kept', async () => {
    const ask = perBook(made)
    expect(await isLetGo(() => new WeakRef(ask(open, 'plan')))).toBe(false)
  })
})
