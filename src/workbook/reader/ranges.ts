import type { Merge } from '../said/cells.ts'
import { columnOf } from '../said/cellRefs.ts'
import { damaged } from './stop.ts'

/** `A1:C2` → 0-based, ends included; a single cell is a range of one. */
export const rangeOf = (ref: string): Merge => {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(ref)
  if (parts === null) return damaged()
  const [, left = '', top = '', right = left, bottom = top] = parts
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) }
}
