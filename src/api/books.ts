import { parsePlanYear, type PlanYear } from '../domain/base/calendar.ts'
import { openBook, type OpenBook } from '../domain/book/openBook.ts'
import type { YearBook } from '../domain/book/yearBook.ts'
import { sha256Of } from './sha256.ts'
import type { Store } from './store.ts'

/** A year's book at one version of the store, made once for all who ask until something changes. */
export type Books = {
  readonly read: (planYear: PlanYear, knownAt?: string) => Promise<HeldBook>
}

export type HeldBook = {
  readonly version: number
  readonly book: YearBook
  readonly open: () => OpenBook
  readonly answer: () => Promise<BookAnswer>
}

/** The book as it goes over the wire. The tag is of its content: another database may count the same versions. */
export type BookAnswer = { readonly text: string; readonly etag: string }

export const createBooks = (store: Store): Books => {
  const held = new Map<string, { readonly version: number; readonly book: Promise<HeldBook> }>()
  return {
    read: async (planYear, knownAt) => {
      const version = await store.version()
      const key = `${planYear} ${knownAt ?? ''}`
      const known = held.get(key)
      held.delete(key)
      const fresh =
        known?.version === version
          ? known
          : { version, book: store.yearBook(planYear, knownAt).then(book => hold(book, version)) }
      held.set(key, fresh) // the last one asked for is the last one to go
      for (const oldest of [...held.keys()].slice(0, -mostHeld)) held.delete(oldest)
      fresh.book.catch(() => held.delete(key))
      return fresh.book
    },
  }
}

/** The year before, opened; undefined where the ledger has nothing of it. */
export const lastYearOf = async (books: Books, planYear: PlanYear): Promise<OpenBook | undefined> => {
  const before = parsePlanYear(planYear - 1)
  const held = before && (await books.read(before))
  return held && held.book.facts.amount.length > 0 ? held.open() : undefined
}

/** A year or two and a few replays: a province's year takes some thirty megabytes in memory. */
const mostHeld = 4

const hold = (book: YearBook, version: number): HeldBook => ({
  version,
  book,
  open: once(() => openBook(book)),
  answer: once(async () => {
    const text = JSON.stringify(book)
    return { text, etag: `W/"${await sha256Of(new TextEncoder().encode(text))}"` }
  }),
})

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
