import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import type { SheetRow } from '../../../worker/sheetOutline.ts'
import type { Span } from './geometry.ts'

/** Rows that are fetched together: a page or two. */
const blockSize = 64

export type SheetRows = ReadonlyMap<number, SheetRow>

type RowsQuestion = {
  readonly desk: ImportDesk
  readonly fileKey: string
  readonly sheet: string
  readonly spans: readonly Span[]
}

/** The rows in view, as the worker has read them; those that are on their way are missing for a moment. */
export const useSheetRows = ({ desk, fileKey, sheet, spans }: RowsQuestion): SheetRows =>
  useQueries({
    queries: blocksOf(spans).map(block => ({
      queryKey: ['sheetRows', fileKey, sheet, block],
      queryFn: () => desk.rows(fileKey, { sheet, from: block * blockSize, to: (block + 1) * blockSize }),
      // The file on the desk stays as it is; what is mended in it is drawn over its cells.
      staleTime: Infinity,
      gcTime: 60_000,
    })),
    combine: rowsOf,
  })

export const blocksOf = (spans: readonly Span[]): readonly number[] => {
  const blocks = new Set<number>()
  for (const { from, to } of spans)
    for (let block = Math.floor(from / blockSize); block * blockSize < to; block += 1) blocks.add(block)
  return [...blocks].sort((a, b) => a - b)
}

const rowsOf = (blocks: readonly UseQueryResult<readonly SheetRow[]>[]): SheetRows =>
  new Map(blocks.flatMap(({ data }) => data ?? []).map(row => [row.row, row]))
