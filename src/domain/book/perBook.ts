import type { IndexedBook, OpenBook } from './openBook.ts'

/** What a maker may be asked with: values by what they say, objects by which one they are. */
type Argument = string | number | boolean | object | undefined

/** So many answers of one maker are kept; a day slider then keeps the figures of some twenty days. */
type Bound = { readonly most: number }

const someDays: Bound = { most: 20 }

/**
 * Works out what the book alone gives, whatever the terms it is asked on, once for each list of arguments:
 *
 *     const investorsOn = perBook((book, asOf: IsoDate): Int32Array => …)
 *
 * The maker is the key, so that no answer can be taken for another's. Of each maker the answers last asked for are kept,
 * `most` of them, for as long as the book is; where a maker is asked about more in one round, it says so by a bound of
 * its own. Objects made for the call are never found again: hand in what they hold.
 */
export const perBook = <Arguments extends readonly Argument[], T>(
  make: (book: IndexedBook, ...args: Arguments) => T,
  bound: Bound = someDays,
): ((book: IndexedBook, ...args: Arguments) => T) => {
  const shelfOf = shelves<Arguments, T>()
  // The index is built once where a book is opened, and stays the same on all terms.
  return (book, ...args) => recall(shelfOf(book.index), { args, bound, make: () => make(book, ...args) })
}

/** The same for what the terms change: kept for as long as the book on these very terms is. */
export const perTerms = <Arguments extends readonly Argument[], T>(
  make: (open: OpenBook, ...args: Arguments) => T,
  bound: Bound = someDays,
): ((open: OpenBook, ...args: Arguments) => T) => {
  const shelfOf = shelves<Arguments, T>()
  return (open, ...args) => recall(shelfOf(open), { args, bound, make: () => make(open, ...args) })
}

/** What one maker has answered of one book. */
type Shelf<Arguments, T> = {
  /** A step for each argument: where the last one leads is the key of the answer. */
  readonly steps: Step
  /** Least recently asked for first. */
  readonly answers: Map<Step, { readonly args: Arguments; readonly value: T }>
}

type Step = Map<Argument, Step>

/** Held weakly: with the book goes what was worked out of it. */
const shelves = <Arguments, T>(): ((of: object) => Shelf<Arguments, T>) => {
  const known = new WeakMap<object, Shelf<Arguments, T>>()
  return of => {
    const shelf = known.get(of)
    if (shelf) return shelf
    const empty: Shelf<Arguments, T> = { steps: new Map(), answers: new Map() }
    known.set(of, empty)
    return empty
  }
}

type Question<Arguments, T> = { readonly args: Arguments; readonly bound: Bound; readonly make: () => T }

const recall = <Arguments extends readonly Argument[], T>(
  { steps, answers }: Shelf<Arguments, T>,
  { args, bound, make }: Question<Arguments, T>,
): T => {
  const key = stepTo(steps, args)
  const answer = answers.get(key) ?? { args, value: make() }
  answers.delete(key)
  answers.set(key, answer)
  const [oldest] = answers.size > bound.most ? answers : []
  if (oldest) {
    answers.delete(oldest[0])
    forget(steps, oldest[1].args)
  }
  return answer.value
}

const stepTo = (steps: Step, args: readonly Argument[]): Step =>
  args.reduce<Step>((step, arg) => step.get(arg) ?? newStep(step, arg), steps)

const newStep = (from: Step, arg: Argument): Step => {
  const step: Step = new Map()
  from.set(arg, step)
  return step
}

/** Steps that lead to no answer any more would be kept for every day ever asked about. */
const forget = (steps: Step, [arg, ...rest]: readonly Argument[]): void => {
  const next = steps.get(arg)
  if (!next) return
  forget(next, rest)
  if (next.size === 0) steps.delete(arg)
}
