import { describe, expect, it } from 'vitest'
import type { FindingView } from '../../../../src/api/contract/imports.ts'
import { findingGroups, findingsOf, messageBesidePlace } from '../../../../src/app/features/import/findingGroups.ts'
import { queuedFile } from '../../../../src/app/importQueue/queue.ts'

const finding = (severity: FindingView['severity'], told: Partial<FindingView> = {}): FindingView => ({
  severity,
  code: 'negative-amount',
  sheet: 'Tong hop',
  cell: 'M9',
  message: 'Sheet “Tong hop”, ô M9: số tiền âm. Xin kiểm tra.',
  ...told,
})

describe('findings beside a file', () => {
  it('are grouped, errors first', () => {
    const groups = findingGroups([finding('note'), finding('error'), finding('note')])
    expect(groups.map(({ severity, findings }) => [severity, findings.length])).toEqual([
      ['error', 1],
      ['note', 2],
    ])
  })

  it('do not say their place twice', () => {
    expect(messageBesidePlace(finding('error'))).toBe('Số tiền âm. Xin kiểm tra.')
    expect(messageBesidePlace(finding('error', { message: 'Tệp trống.' }))).toBe('Tệp trống.')
  })

  it('of a file that cannot be read say so in a sentence', () => {
    const file = queuedFile('1', { file: new File([], 'a.xlsx'), folder: '' }, { planYear: undefined, asOf: undefined })
    const findings = findingsOf({ ...file, stage: { name: 'unreadable', failure: { code: 'encrypted' } } })
    expect(findings).toMatchObject([{ severity: 'error', code: 'encrypted', sheet: null }])
    expect(findings[0]?.message).toMatch(/mật khẩu/)
  })
})
