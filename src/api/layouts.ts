import type { Directory } from '../domain/ledger/directory.ts'
import type { InvestorId } from '../domain/base/ids.ts'
import type { Decisions } from '../workbook/said/decisions.ts'
import { chooseLayout, decisionsOf } from '../workbook/layouts/apply.ts'
import { learnFrom } from '../workbook/layouts/learn.ts'
import { layoutVersion, type Layout } from '../workbook/layouts/layout.ts'
import type { LayoutShape } from '../workbook/said/layoutShape.ts'
import { findInvestor } from '../workbook/matching/investors.ts'
import type { AppliedLayout } from './contract/importPreview.ts'
import { recordKinds, type RecordBody } from './contract/records/kinds.ts'
import type { Store, StoredRecord } from './store.ts'

type KnownLayout = {
  readonly record: StoredRecord
  readonly body: RecordBody<'layouts'>
  readonly layout: Layout
}

const layoutsIn = async (store: Store): Promise<readonly KnownLayout[]> =>
  (await store.records('layouts')).map(record => {
    const body = recordKinds.layouts.schema.parse(record.body)
    return { record, body, layout: body as Layout } // absent properties read as `undefined`
  })

/** What earlier files of this layout taught, as decisions about this one; undefined where none did. */
export const learnedDecisions = async (store: Store, shape: LayoutShape): Promise<Decisions | undefined> => {
  const layouts = await layoutsIn(store)
  if (layouts.length === 0) return undefined
  const known = chooseLayout(shape, investorOf(shape, await store.directory()), layouts)
  return known && { ...decisionsOf(known.layout, shape), layout: known.record.id }
}

/** The layout that decisions began with, for people to see and to forget; null where it was none, or was forgotten. */
export const appliedLayout = async (
  store: Store,
  { layout: id }: Decisions,
  shape: LayoutShape,
): Promise<AppliedLayout | null> => {
  const known = id === undefined ? undefined : (await layoutsIn(store)).find(({ record }) => record.id === id)
  if (known === undefined) return null
  const { tables, columns } = decisionsOf(known.layout, shape)
  const { record, body } = known
  return {
    id: record.id,
    learnedFrom: body.learnedFrom,
    by: record.by,
    at: record.at,
    applied: tables.length + columns.length,
  }
}

export type Lesson = {
  readonly shape: LayoutShape
  readonly decisions: Decisions
  /** With what the import brought. */
  readonly directory: Directory
  readonly learnedFrom: { readonly importId: string; readonly fileName: string }
  readonly newId: () => string
  readonly at: string
  readonly by: string
}

/** Keeps what was decided about columns and tables for the next file of the layout. Where two learn at once, both do. */
export const learnLayout = async (store: Store, lesson: Lesson): Promise<void> => {
  const { shape, decisions, directory, learnedFrom, at, by } = lesson
  const tables = learnFrom(shape, decisions)
  if (tables.length === 0) return
  const investorId = investorOf(shape, directory)
  if (shape.investor !== undefined && investorId === undefined) return // of nobody known, it would be everybody's
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const learned: Layout = {
      readWith: layoutVersion,
      reporter: shape.reporter,
      investorId: investorId ?? null,
      tables,
    }
    const known = chooseLayout(shape, investorId, await layoutsIn(store))
    const body = { ...learned, tables: [...others(known, learned), ...tables], learnedFrom }
    if (!recordKinds.layouts.schema.safeParse(body).success) return // nobody could read it again
    if (known && JSON.stringify(known.body.tables) === JSON.stringify(body.tables)) return
    const saved = await store.saveRecord({
      kind: 'layouts',
      id: known?.record.id ?? lesson.newId(),
      version: known?.record.version ?? 0,
      body,
      reason: undefined,
      at,
      by,
      changesLedger: recordKinds.layouts.changesLedger,
    })
    if (saved.status === 'saved') return
  }
}

const mostAttempts = 10

/** Tables that the layout knows from other files of it, and this one does not have or says nothing of. */
const others = (known: KnownLayout | undefined, { tables }: Layout): Layout['tables'] =>
  known?.layout.tables.filter(({ fingerprint }) => !tables.some(table => table.fingerprint === fingerprint)) ?? []

const investorOf = ({ investor }: LayoutShape, { investors }: Directory): InvestorId | undefined =>
  investor === undefined ? undefined : findInvestor(investor, investors)
