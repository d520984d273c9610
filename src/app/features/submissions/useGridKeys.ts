import { useState, type KeyboardEvent, type RefObject } from 'react'

/** A cell by row and column, both from 0. */
export type GridPlace = { readonly row: number; readonly column: number }

export type GridKeys = {
  /** 0 for the one cell that Tab reaches, -1 for the others. */
  readonly tabIndexOf: (place: GridPlace) => 0 | -1
  readonly nameOf: (place: GridPlace) => string
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (place: GridPlace) => void
}

/** One stop for Tab in a table of many cells; arrows, Home, End and the page keys go from cell to cell. */
export const useGridKeys = (
  table: RefObject<HTMLTableElement | null>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridKeys => {
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 })
  const reachable = { row: Math.min(active.row, rows - 1), column: Math.min(active.column, columns - 1) }
  const focus = (place: GridPlace): void => {
    setActive(place)
    table.current?.querySelector<HTMLElement>(`[data-place="${nameOf(place)}"]`)?.focus()
  }
  return {
    tabIndexOf: place => (nameOf(place) === nameOf(reachable) ? 0 : -1),
    nameOf,
    onFocus: setActive,
    onKeyDown: event => {
      const [down, right] = steps[event.key] ?? [0, 0]
      if ((down === 0 && right === 0) || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      focus({ row: within(reachable.row + down, rows), column: within(reachable.column + right, columns) })
    },
  }
}

const nameOf = ({ row, column }: GridPlace): string => `${row}:${column}`

const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at))

const far = Number.MAX_SAFE_INTEGER

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -far],
  End: [0, far],
}
