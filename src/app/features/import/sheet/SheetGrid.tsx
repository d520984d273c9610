/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the grid places its cells itself: a table would lay them out its own way */
import {
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type UIEvent,
} from 'react'
import type { PlanYear } from '../../../../domain/base/calendar.ts'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import type { SheetOutline } from '../../../worker/sheetOutline.ts'
import { headColumn, headRow, moveTo, type ActiveCell } from './activeCell.ts'
import { useViewport } from '../useViewport.ts'
import { createMergesOfRow, rowsOf } from './drawnCells.ts'
import { headHeight, headWidth } from './frame.ts'
import { geometryOf, rowHeight, scrollFor, spansOf, startOf, type Geometry } from './geometry.ts'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import type { SheetFindings } from './sheetFindings.ts'
import styles from './SheetGrid.module.css'
import type { SheetMarks } from './sheetMarks.ts'
import { useSheetRows } from './useSheetRows.ts'

export type SheetGridProps = {
  readonly desk: ImportDesk
  readonly fileKey: string
  readonly sheet: SheetOutline
  readonly planYear: PlanYear | undefined
  readonly findings: SheetFindings
  readonly marks: SheetMarks
  readonly active: ActiveCell
  /** Counts the times that the keyboard, or a finding, led to a cell: each brings it into view and gives it the focus. */
  readonly led: number
  readonly onMove: (to: ActiveCell, by: 'keyboard' | 'pointer') => void
  /** Enter, F2, or a double click; `key` where typing began it. */
  readonly onOpen: (cell: ActiveCell, anchor: HTMLElement) => void
}

/** The sheet as the workbook shows it. Only what is in view is drawn: ten thousand rows scroll like ten. */
export const SheetGrid = (props: SheetGridProps) => {
  const { desk, fileKey, sheet, planYear, findings, marks, active, led } = props
  const { sheet: words } = useScreenWords().importing
  const view = useRef<HTMLDivElement>(null)
  const geometry = useMemo(() => geometryOf(sheet), [sheet])
  const mergesOfRow = useMemo(() => createMergesOfRow(sheet.merges), [sheet])
  const spans = spansOf(geometry, useViewport(view))
  const drawn = rowsOf(spans.rows, sheet.merges, active.row)
  const read = useSheetRows({
    desk,
    fileKey,
    sheet: sheet.name,
    spans: drawn.map(({ row }) => ({ from: row, to: row + 1 })),
  })
  useLed(view, { geometry, active, led })
  return (
    <div
      ref={view}
      role="grid"
      aria-label={words.grid(sheet.name)}
      aria-rowcount={sheet.rowCount + 1}
      aria-colcount={sheet.columnCount + 1}
      aria-describedby={barId}
      className={styles['grid']}
      {...listenersOf(props)}
    >
      <div className={styles['canvas']} style={canvasSize(geometry)}>
        <GridHead
          sheet={sheet}
          geometry={geometry}
          planYear={planYear}
          columns={spans.columns}
          topRow={spans.topRow}
          activeColumn={active.row === headRow ? active.column : undefined}
        />
        <div role="rowgroup" className={styles['body']}>
          {drawn.map(({ row, mode }) => (
            <GridRow
              key={row}
              sheet={sheet}
              geometry={geometry}
              row={row}
              mode={mode}
              read={read.get(row)}
              columns={spans.columns}
              merges={mergesOfRow(row)}
              findings={findings.get(row)}
              marks={marks.get(row)}
              activeColumn={active.row === row ? active.column : undefined}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

/** The bar under the tabs that says what the active cell holds. */
export const barId = 'sheet-bar'

const canvasSize = ({ rows, columns }: Geometry) => ({
  blockSize: startOf(rows, rows.count) + headHeight,
  inlineSize: startOf(columns, columns.count) + headWidth,
})

type LeadTarget = { readonly geometry: Geometry; readonly active: ActiveCell; readonly led: number }

/** Brings the cell to which the keyboard or a finding led into view, and gives it the focus. */
const useLed = (view: RefObject<HTMLDivElement | null>, { geometry, active, led }: LeadTarget): void => {
  useLayoutEffect(() => {
    const grid = view.current
    if (!grid) return
    if (led === 0) {
      // A sheet opens at its table: what stands above is one scroll away.
      grid.scrollTop = startOf(geometry.rows, Math.max(0, active.row))
      return
    }
    const top = scrollFor(geometry.rows, Math.max(0, active.row), {
      at: grid.scrollTop,
      size: grid.clientHeight - headHeight,
    })
    const left = scrollFor(geometry.columns, Math.max(0, active.column), {
      at: grid.scrollLeft,
      size: grid.clientWidth - headWidth,
    })
    if (active.row >= 0 && top !== undefined) grid.scrollTop = top
    if (active.column >= 0 && left !== undefined) grid.scrollLeft = left
    cellElement(grid, active)?.focus({ preventScroll: true })
    // Only when led: the pointer's own clicks move nothing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [led])
}

const cellElement = (grid: HTMLElement, { row, column }: ActiveCell): HTMLElement | null =>
  grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)

/** One set of listeners for all cells. */
const listenersOf = ({ sheet, active, onMove, onOpen }: SheetGridProps) => ({
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
    const anchor = placedElement(event)
    if (!anchor) return
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      return onOpen(active, anchor)
    }
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / rowHeight) - 4)
    const to = event.altKey || event.metaKey ? undefined : moveTo(active, event, { sheet, page })
    if (!to) return
    event.preventDefault()
    onMove(to, 'keyboard')
  },
  onClick: (event: MouseEvent<HTMLElement>) => {
    const anchor = placedElement(event)
    const place = anchor && placeOf(anchor)
    if (!place) return
    onMove(place, 'pointer')
    if (place.row === headRow || place.column === headColumn) onOpen(place, anchor)
  },
  onDoubleClick: (event: MouseEvent<HTMLElement>) => {
    const anchor = placedElement(event)
    const place = anchor && placeOf(anchor)
    if (place && place.row >= 0 && place.column >= 0) onOpen(place, anchor)
  },
})

const placedElement = ({ target }: UIEvent): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('[data-row]') // events of a grid come from elements

const placeOf = ({ dataset }: HTMLElement): ActiveCell => ({
  row: Number(dataset['row']),
  column: Number(dataset['column']),
})
