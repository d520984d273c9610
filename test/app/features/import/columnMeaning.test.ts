import { describe, expect, it } from 'vitest'
import { isoDate, planYearOf } from '../../../../src/domain/base/calendar.ts'
import type { ColumnReading } from '../../../../src/workbook/said/interpretation.ts'
import { columnMeaning } from '../../../../src/app/features/import/columnMeaning.ts'
import { columnReading } from './columnReading.ts'
import { vi } from '../../../../src/app/text/vi/vi.ts'

const table = { planYear: planYearOf(2024), unitFactor: 1_000_000 }

describe('what a column means, in words', () => {
  it.each<[Partial<ColumnReading>, string]>([
    [{ role: 'plan' }, 'Kế hoạch vốn'],
    [{ role: 'name' }, 'Tên dự án'],
    [{ basis: 'inMonth', month: 3 }, 'Cam kết tháng 3/2024'],
    [{ basis: 'inMonth', month: 13 }, 'Cam kết tháng 1/2025'],
    [{ basis: 'inMonth', asOf: isoDate('2025-01-31') }, 'Cam kết tháng 1/2025'],
    [{ basis: 'inMonth' }, 'Cam kết trong tháng'],
    [{ role: 'disbursement', basis: 'toDate', asOf: isoDate('2024-08-31') }, 'Giải ngân lũy kế đến 31/08/2024'],
    [{ role: 'disbursement', basis: 'toDate' }, 'Giải ngân lũy kế'],
    [
      { role: 'disbursement', basis: 'toDate', asOf: isoDate('2024-10-20'), capital: 'carriedOver' },
      'Giải ngân lũy kế đến 20/10/2024 (vốn kéo dài)',
    ],
    [{ role: 'carriedOver', capital: 'carriedOver' }, 'Kế hoạch kéo dài'],
    [{ role: 'plan', fundingSource: 'NSTW' }, 'Kế hoạch vốn · NSTW'],
    [{ role: 'plan', unitFactor: 1_000_000 }, 'Kế hoạch vốn'],
    [{ role: 'plan', unitFactor: 1_000_000_000 }, 'Kế hoạch vốn, tỷ đồng'],
    [{ role: 'plan', unitFactor: 100_000 }, 'Kế hoạch vốn, 100.000 đồng'],
  ])('%j', (told, meaning) => {
    expect(columnMeaning(columnReading(told), table, vi.importing)).toBe(meaning)
  })
})
