import { ok, type Result } from '../../domain/base/result.ts'
import type { ReadFailure, Workbook } from '../../workbook/said/cells.ts'
import type { Decisions } from '../../workbook/said/decisions.ts'
import { interpret } from '../../workbook/interpret.ts'
import type { Hints, Interpretation } from '../../workbook/said/interpretation.ts'
import { readWorkbook } from '../../workbook/reader/read.ts'
import { compareReadings, type Comparison } from './comparison.ts'
import { readingOf, type Reading } from './reading.ts'
import { sheetRows, type SheetRow } from './sheetOutline.ts'

/** A file under the key by which it is kept. */
type FileRequest = { readonly key: string; readonly file: File }

/** With all that the officer says beside the file. */
export type ReadRequest = FileRequest & { readonly hints: Hints; readonly decisions: Decisions | undefined }

/** Rows `from` up to `to` of a sheet, 0-based. */
export type RowsRequest = FileRequest & { readonly sheet: string; readonly from: number; readonly to: number }

/** Another file beside it; neither need be on the desk. */
export type CompareRequest = ReadRequest & { readonly other: ReadRequest }

/**
 * Workbooks as read, kept so that another reading of one, or the rows that come into view, need not read its bytes again;
 * one put away meanwhile, to make room, is. The whole of what a worker does; where there is none, it works at hand.
 */
export type Shelf = {
  /** `onRead` once the bytes are cells and only their meaning is open. */
  readonly read: (request: ReadRequest, onRead?: () => void) => Promise<Result<Reading, ReadFailure>>
  readonly rows: (request: RowsRequest) => Promise<readonly SheetRow[]>
  readonly compare: (request: CompareRequest) => Promise<Result<Comparison, ReadFailure>>
  readonly forget: (key: string) => void
}

/** Some eighty office workbooks, or a few giants, in a hundred or two megabytes. */
const mostCells = 1_500_000

export const createShelf = (room = mostCells): Shelf => {
  const kept = new Map<string, WorkbookEntry>()
  const take = async ({ key, file }: FileRequest): Promise<Result<Workbook, ReadFailure>> => {
    const found = kept.get(key)
    const workbook = found ? ok(found.workbook) : readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name)
    if (!workbook.ok) return workbook
    // Whoever was asked for last stands last, and is put away last.
    kept.delete(key)
    kept.set(key, found ?? { workbook: workbook.value, cells: cellsOf(workbook.value) })
    makeRoom(kept, room)
    return workbook
  }
  return {
    read: async ({ hints, decisions, ...shelved }, onRead) => {
      const workbook = await take(shelved)
      if (!workbook.ok) return workbook
      onRead?.()
      return ok(readingOf(workbook.value, hints, decisions))
    },
    rows: async ({ sheet, from, to, ...shelved }) => {
      const workbook = await take(shelved)
      const found = workbook.ok ? workbook.value.sheets.find(({ name }) => name === sheet) : undefined
      return found ? sheetRows(found, from, to) : []
    },
    compare: async ({ other, ...request }) => {
      const [a, b] = [await take(request), await take(other)]
      if (!a.ok) return a
      if (!b.ok) return b
      return ok(compareReadings(meaningOf(a.value, request), meaningOf(b.value, other)))
    },
    forget: key => void kept.delete(key),
  }
}

const meaningOf = (workbook: Workbook, { hints, decisions }: ReadRequest): Interpretation =>
  interpret(workbook, hints, decisions)

type WorkbookEntry = { readonly workbook: Workbook; readonly cells: number }

const cellsOf = ({ sheets }: Workbook): number => {
  let cells = 0
  for (const { rows } of sheets) for (const row of rows) cells += row?.length ?? 0
  return cells
}

/** The last one stays, however large: it is the one in use. */
const makeRoom = (kept: Map<string, WorkbookEntry>, room: number): void => {
  let cells = 0
  for (const workbook of kept.values()) cells += workbook.cells
  for (const [key, workbook] of kept) {
    if (cells <= room || kept.size === 1) return
    cells -= workbook.cells
    kept.delete(key)
  }
}
