import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, planYearOf } from '../../src/domain/base/calendar.ts'
import { bases, capitals, factKinds } from '../../src/domain/ledger/ledger.ts'
import { openBook } from '../../src/domain/book/openBook.ts'
import { progressBy } from '../../src/domain/progress/progress.ts'
import { ok } from '../../src/domain/base/result.ts'
import { interpret } from '../../src/workbook/interpret.ts'
import { createRandom } from '../workbook/generated/random.ts'
import { createHistory, type History, type HistoryFile } from './histories.ts'
import { openSmallHome, type SmallHome } from './smallHome.ts'

const year = planYearOf(2024)

/** The API over a real store, where a file of the history is its number, and any bytes behind that are another copy of it. */
const openWith = ({ files }: History): Promise<SmallHome> =>
  openSmallHome({
    parse: async bytes => {
      const file = files[bytes[0] ?? -1]
      if (!file) throw new Error('no such file')
      return ok(interpret(file.workbook, { planYear: year, asOf: undefined }))
    },
  })

type Outcome = { readonly status: string; readonly importId: string | null }

const importInto = async (home: SmallHome, at: number, copy = 0): Promise<Outcome> => {
  const form = new FormData()
  form.set('file', new File([Uint8Array.of(at, copy)], `${at}.xlsx`))
  form.set('acceptWarnings', 'true')
  const answer = await home.api.fetch(new Request('http://localhost/api/imports', { method: 'POST', body: form }))
  return (await answer.json()) as Outcome // as the contract says
}

const importAll = async (home: SmallHome, files: readonly HistoryFile[], order = files.map((_, at) => at)) => {
  for (const at of order) expect((await importInto(home, at)).status).toBe('committed')
}

const undo = (home: SmallHome, id: string | null) =>
  home.api.fetch(new Request(`http://localhost/api/imports/${id}/undo`, { method: 'POST' }))

/** What stands in the ledger, in words: nothing of who brought it in, or under which id. */
const ledgerOf = async ({ store }: SmallHome): Promise<readonly string[]> => {
  const { facts, directory, dates } = await store.yearBook(year)
  return facts.amount
    .flatMap((amount, row) =>
      facts.supersededBy[row] === -1
        ? [
            [
              factKinds[facts.kind[row] ?? -1],
              directory.projects[facts.project[row] ?? -1]?.code,
              directory.investors[facts.investor[row] ?? -1]?.name,
              capitals[facts.capital[row] ?? -1],
              bases[facts.basis[row] ?? -1],
              dates[facts.asOf[row] ?? -1],
              amount,
              facts.cell[row],
            ].join(' | '),
          ]
        : [],
    )
    .sort()
}

const namesOf = async ({ store }: SmallHome): Promise<readonly string[]> => {
  const { projects, investors } = await store.directory()
  return [...projects.map(({ name }) => name), ...investors.map(({ name }) => name)].sort()
}

/** Over histories made up from a seed, a few of them: each is some dozens of imports. */
const forHistories = (property: (history: History, home: SmallHome, seed: number) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(fc.nat(1_000_000), async seed => {
      const history = createHistory(seed)
      const home = await openWith(history)
      await property(history, home, seed).finally(home.remove)
    }),
    { numRuns: 4 },
  )

describe('whatever the history', () => {
  it('importing a file twice is importing it once, also as another copy of the same figures', () =>
    forHistories(async ({ files }, home) => {
      await importAll(home, files)
      const once = await ledgerOf(home)
      for (const at of files.keys()) expect((await importInto(home, at)).status).toBe('duplicate')
      expect(await ledgerOf(home)).toEqual(once)
      for (const at of files.keys()) await importInto(home, at, 1)
      expect(await ledgerOf(home)).toEqual(once)
    }))

  it('any order of the same files ends in the same ledger', () =>
    forHistories(async (history, home, seed) => {
      await importAll(home, history.files)
      const other = await openWith(history)
      const order = createRandom(seed + 1).shuffle([...history.files.keys()])
      await importAll(other, history.files, order)
      expect(await ledgerOf(other)).toEqual(await ledgerOf(home))
      expect(await namesOf(other)).toEqual(await namesOf(home))
      await other.remove()
    }))

  it('undo returns exactly the state before, whichever file it takes out', () =>
    forHistories(async ({ files }, home, seed) => {
      const last = createRandom(seed + 2).below(files.length)
      const others = [...files.keys()].filter(at => at !== last)
      await importAll(home, files, others)
      const before = await ledgerOf(home)
      const { importId } = await importInto(home, last)
      expect(await ledgerOf(home)).not.toEqual(before)
      expect((await undo(home, importId)).status).toBe(200)
      expect(await ledgerOf(home)).toEqual(before)
    }))

  it('project rows sum to the truth, and no group or total counts twice', () =>
    forHistories(async ({ files, truth }, home) => {
      await importAll(home, files)
      const book = openBook(await home.store.yearBook(year))
      const [province] = progressBy(book, { asOf: isoDate('2024-12-31'), by: 'province' })
      expect(province).toMatchObject({ plan: truth.plan, actual: truth.disbursed, committed: truth.committed })
    }))
})
