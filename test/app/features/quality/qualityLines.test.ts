import { describe, expect, it } from 'vitest'
import type { KeptFinding } from '../../../../src/api/contract/imports.ts'
import { qualityLines } from '../../../../src/app/features/quality/qualityLines.ts'
import { defaultSubmissionSettings } from '../../../../src/domain/submissions/submissions.ts'
import { day, openOf } from '../../../domain/exampleLedger.ts'

describe('a finding of a code that only another version of the program knows', () => {
  const kindsOf = (severity: KeptFinding['severity']) => {
    const finding = { severity, code: 'of-another-version', sheet: null, cell: null, message: 'Xin xem lại.' }
    const file = { importId: 'i', fileName: 'a.xlsx', reportDate: null, committedBy: 'Cán bộ', findings: [finding] }
    const asked = { asOf: day('2024-01-31'), today: day('2024-01-31'), settings: defaultSubmissionSettings }
    const findings = [{ ...file, committedAt: '2024-01-02T05:00:00.000Z' }]
    return [...qualityLines(openOf(), { ...asked, findings }).keys()]
  }

  it('is listed with the other warnings', () => {
    expect(kindsOf('warning')).toEqual(['otherFindings'])
  })

  it('is left to the import’s own details where it warns of nothing', () => {
    expect(kindsOf('note')).toEqual([])
  })
})
