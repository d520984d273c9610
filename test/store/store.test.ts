import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommitRequest, Store } from '../../src/api/store.ts'
import { isoDate, planYearOf } from '../../src/domain/base/calendar.ts'
import { importId, projectId } from '../../src/domain/base/ids.ts'
import type { ImportRecord } from '../../src/domain/ledger/ledger.ts'
import { dong } from '../../src/domain/base/money.ts'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../src/store/createStore.ts'
import { describeEngines, type EmptyDatabase } from './engines.ts'
import { central, entries, factOf, health, hospital, noEntries, planOf, requestOf, road, year } from './plans.ts'

describeEngines(newDatabase => {
  let database: EmptyDatabase
  let store: Store

  beforeEach(async () => {
    database = await newDatabase()
    store = await createStore(database.dialect(), ngheAnKeyProjects)
  })

  afterEach(async () => {
    await store.close()
    database.remove()
  })

  const commit = async (request: Omit<Parameters<typeof requestOf>[0], 'version'>): Promise<ImportRecord> => {
    const outcome = await store.commitImport(requestOf({ ...request, version: await store.version() }))
    if (outcome.status === 'stale') throw new Error('stale')
    return outcome.record
  }

  const amounts = async (knownAt?: string): Promise<readonly number[]> => {
    const { facts } = await store.yearBook(year, knownAt)
    return facts.amount.filter((_, row) => facts.supersededBy[row] === -1)
  }

  describe('a commit', () => {
    it('keeps every part of a fact, of the directory and of the import', async () => {
      const facts = [
        factOf({ amount: dong(9_007_199_254_740_991), sourceId: central.id, capital: 'carriedOver' }),
        factOf({ amount: dong(-250_000_000), reporter: 'treasury', basis: 'inMonth', investorId: undefined }),
        factOf({ kind: 'plan', projectId: road.id, asOf: isoDate('2024-01-01'), amount: dong(0), cell: 'AB7' }),
      ]
      const record = await commit({ plan: planOf(facts, entries), sample: true })
      const book = await store.yearBook(year)
      expect(book.directory).toMatchObject({ investors: [health], projects: [hospital, road], sources: [central] })
      expect(book.imports).toEqual([record])
      expect(record).toMatchObject({ order: 1, planYear: 2024, reportDate: '2024-08-31', sample: true })
      expect(record.committedAt).toBe('2024-09-01T03:00:00.000Z')
      expect(new Set(book.facts.amount)).toEqual(new Set([9_007_199_254_740_991, -250_000_000, 0]))
      expect(new Set(book.dates)).toEqual(new Set(['2024-01-01', '2024-08-31']))
      expect(new Set(book.facts.cell)).toEqual(new Set(['F12', 'AB7']))
    })

    it('counts commits in `order`', async () => {
      await commit({ plan: planOf([factOf()], entries) })
      const second = await commit({ plan: planOf([factOf({ cell: 'F13' })]) })
      expect(second.order).toBe(2)
      expect((await store.imports()).map(({ order }) => order)).toEqual([2, 1])
    })

    it('writes nothing when something changed since its plan was made', async () => {
      const version = await store.version()
      await commit({ plan: planOf([factOf()], entries) })
      const late = await store.commitImport(requestOf({ plan: planOf([factOf()], entries), version }))
      expect(late).toEqual({ status: 'stale' })
      expect(await store.imports()).toHaveLength(1)
    })

    it('lets one of two at the same moment through', async () => {
      const version = await store.version()
      const plan = planOf([factOf()], entries)
      const outcomes = await Promise.all([1, 2].map(() => store.commitImport(requestOf({ plan, version }))))
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['committed', 'stale'])
      expect((await store.directory()).projects).toHaveLength(2)
    })

    it('answers a repeated request with what the first one wrote', async () => {
      const request: CommitRequest = requestOf({ plan: planOf([factOf()], entries), version: await store.version() })
      const first = await store.commitImport(request)
      expect(await store.commitImport(request)).toEqual(first)
      expect(await store.imports()).toHaveLength(1)
    })

    it('writes nothing at all when a fact names what the directory lacks', async () => {
      const broken = planOf([factOf(), factOf({ projectId: projectId('nobody') })], entries)
      await expect(commit({ plan: broken })).rejects.toThrow('nobody')
      expect(await store.imports()).toEqual([])
      expect((await store.directory()).projects).toEqual([])
      expect(await store.version()).toBe(0)
    })

    it('changes entries of the directory as the plan says', async () => {
      await commit({ plan: planOf([factOf()], entries) })
      const renamed = { ...road, code: '7811975', aliases: [...road.aliases, 'ĐVB'] }
      const owned = { ...renamed, investors: [{ investorId: health.id, from: isoDate('2024-07-01') }] }
      const changed = { ...noEntries, projects: [owned] }
      await commit({ plan: { ...planOf([factOf({ cell: 'F13' })]), changed } })
      expect((await store.directory()).projects).toEqual([hospital, owned])
    })

    it('takes a file of many facts', async () => {
      const facts = Array.from({ length: 1_234 }, (_, row) => factOf({ cell: `F${row + 1}`, amount: dong(row) }))
      await commit({ plan: planOf(facts, entries) })
      expect((await store.years())[0]?.facts).toBe(1_234)
    })
  })

  describe('the original file', () => {
    it('comes back byte by byte', async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
      const { id } = await commit({
        plan: planOf([factOf()], entries),
        file: { fileName: 'Sở Y tế.xlsx', bytes, sha256: 'abc' },
      })
      expect(await store.originalFile(id)).toEqual({ fileName: 'Sở Y tế.xlsx', bytes })
      expect(await store.originalFile(importId('none'))).toBeUndefined()
    })

    it('is known by its hash, within its plan year, as long as its import is live', async () => {
      const file = { fileName: 'a.xlsx', bytes: Uint8Array.of(1), sha256: 'abc' }
      const record = await commit({ plan: planOf([factOf()], entries), file })
      expect(await store.importOfSame('abc', year)).toEqual(record)
      expect(await store.importOfSame('abc', planYearOf(2025))).toBeUndefined()
      await store.undoImport(record.id, {
        by: 'Cán bộ',
        at: '2024-09-02T00:00:00.000Z',
        version: await store.version(),
      })
      expect(await store.importOfSame('abc', year)).toBeUndefined()
    })
  })

  describe('undo', () => {
    it('brings back what the import had replaced, and leaves the directory as it is', async () => {
      await commit({ plan: planOf([factOf({ amount: dong(5) })], entries) })
      const second = await commit({ plan: planOf([factOf({ amount: dong(7) })]), reportDate: isoDate('2024-09-30') })
      expect(await amounts()).toEqual([7])
      const undo = { by: 'Cán bộ', at: '2024-10-01T00:00:00.000Z', version: await store.version() }
      expect(await store.undoImport(second.id, undo)).toBe('undone')
      expect(await amounts()).toEqual([5])
      expect((await store.directory()).projects).toHaveLength(2)
      expect((await store.imports()).find(({ id }) => id === second.id)?.undoneAt).toBe(undo.at)
    })

    it('is done once', async () => {
      const { id } = await commit({ plan: planOf([factOf()], entries) })
      const undo = { by: 'Cán bộ', at: '2024-10-01T00:00:00.000Z', version: await store.version() }
      await store.undoImport(id, undo)
      const version = await store.version()
      expect(await store.undoImport(id, { ...undo, at: '2024-10-02T00:00:00.000Z' })).toBe('alreadyUndone')
      expect(await store.undoImport(importId('none'), undo)).toBe('notFound')
      expect((await store.imports())[0]?.undoneAt).toBe(undo.at)
      expect(await store.version()).toBe(version)
    })
  })

  it('shows a year as it was known at any moment', async () => {
    const first = await commit({
      plan: planOf([factOf({ amount: dong(5) })], { ...entries, projects: [hospital] }),
      at: '2024-09-01T00:00:00.000Z',
    })
    await commit({
      plan: planOf([factOf({ amount: dong(7) }), factOf({ projectId: road.id, amount: dong(9) })], {
        ...noEntries,
        projects: [road],
      }),
      reportDate: isoDate('2024-09-30'),
      at: '2024-10-01T00:00:00.000Z',
    })
    await store.undoImport(first.id, { by: 'Cán bộ', at: '2024-10-05T00:00:00.000Z', version: await store.version() })
    expect(await amounts('2024-08-31T00:00:00.000Z')).toEqual([])
    expect(await amounts('2024-09-15T00:00:00.000Z')).toEqual([5])
    expect((await store.yearBook(year, '2024-09-15T00:00:00.000Z')).directory.projects).toEqual([hospital])
    expect(new Set(await amounts('2024-10-03T00:00:00.000Z'))).toEqual(new Set([7, 9]))
    expect((await store.yearBook(year, '2024-10-03T00:00:00.000Z')).imports).toHaveLength(2)
    expect((await store.yearBook(year)).imports).toHaveLength(1)
  })

  it('lists the years that have live imports', async () => {
    expect(await store.years()).toEqual([])
    await commit({
      plan: planOf([factOf(), factOf({ asOf: isoDate('2024-12-31'), amount: dong(0) })], entries),
      sample: true,
    })
    const last = await commit({
      planYear: planYearOf(2025),
      plan: planOf([factOf({ planYear: planYearOf(2025), kind: 'plan', asOf: isoDate('2025-01-01') })]),
    })
    expect(await store.years()).toEqual([
      { planYear: 2025, facts: 1, imports: 1, latestAsOf: undefined, sample: false },
      { planYear: 2024, facts: 2, imports: 1, latestAsOf: '2024-08-31', sample: true },
    ])
    await store.undoImport(last.id, { by: 'Cán bộ', at: '2024-10-01T00:00:00.000Z', version: await store.version() })
    expect(await store.years()).toHaveLength(1)
  })

  it('keeps key projects as saved, and knows the product’s own until then', async () => {
    const { keyProjects } = await store.directory()
    expect(keyProjects.length).toBeGreaterThan(0)
    const saved = keyProjects.slice(0, 2).map(keyProject => ({ ...keyProject, obstacles: 'Vướng mặt bằng' }))
    const [at, by] = ['2024-10-01T02:00:00.000Z', 'Cán bộ']
    await store.saveRecord({
      kind: 'key-projects',
      id: 'current',
      version: 0,
      body: { keyProjects: saved },
      reason: undefined,
      at,
      by,
      changesLedger: true,
    })
    expect((await store.directory()).keyProjects).toEqual(saved)
    const before = await store.yearBook(year, '2024-09-30T00:00:00.000Z')
    expect(before.directory.keyProjects).toEqual(keyProjects)
  })

  it('keeps everything when it is closed and opened again', async () => {
    await commit({ plan: planOf([factOf()], entries) })
    const before = await store.yearBook(year)
    await store.close()
    store = await createStore(database.dialect(), ngheAnKeyProjects)
    expect(await store.yearBook(year)).toEqual(before)
    expect(await store.version()).toBe(1)
  })
})
