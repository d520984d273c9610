import { expect, it } from 'vitest'
import { cellText } from '../../../../src/app/features/import/cellText.ts'
import type { CellPreview } from '../../../../src/app/worker/sheetOutline.ts'

it.each<[CellPreview, string]>([
  [{ kind: 'number', value: 327_577.024, isPercent: false }, '327.577,024'],
  [{ kind: 'number', value: -350, isPercent: false }, '−350'],
  [{ kind: 'number', value: 0.85, isPercent: true }, '85 %'],
  [{ kind: 'date', value: 45_585 }, '20/10/2024'],
  [{ kind: 'text', value: '1.234,5' }, '1.234,5'],
  [{ kind: 'error', value: '#REF!' }, '#REF!'],
  [{ kind: 'formula', value: '=0.12+0.121' }, '=0.12+0.121'],
])('%j is shown as %s', (cell, text) => {
  expect(cellText(cell)).toBe(text)
})
