import type { Result } from '../../domain/base/result.ts'
import type { ReadFailure } from '../../workbook/said/cells.ts'
import type { Reading } from './reading.ts'
import type { Comparison } from './comparison.ts'
import type { CompareRequest, ReadRequest, RowsRequest } from './shelf.ts'
import type { SheetRow } from './sheetOutline.ts'

/** What a worker is told: a task, or to make itself ready for some. */
export type Message = Task | { readonly kind: 'prepare' }

/** What a worker is asked, one task at a time. */
export type Task =
  | { readonly kind: 'read'; readonly request: ReadRequest }
  | { readonly kind: 'rows'; readonly request: RowsRequest }
  | { readonly kind: 'compare'; readonly request: CompareRequest }
  | { readonly kind: 'forget'; readonly request: { readonly key: string } }

/** `read`: the bytes are cells, their meaning follows. A task ends with exactly one `done`. */
export type Answer = { readonly kind: 'read' } | { readonly kind: 'done'; readonly answer: TaskAnswer }

export type TaskAnswer = Result<Reading | Comparison, ReadFailure> | readonly SheetRow[] | undefined
