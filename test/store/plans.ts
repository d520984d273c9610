import type { CommitRequest } from '../../src/api/store.ts'
import { isoDate, planYearOf } from '../../src/domain/base/calendar.ts'
import type { FundingSource, Investor, Project } from '../../src/domain/ledger/directory.ts'
import { importId, investorId, projectId, sourceId, wholeSource } from '../../src/domain/base/ids.ts'
import { dong } from '../../src/domain/base/money.ts'
import type { Entries, ImportPlan, PlannedFact } from '../../src/workbook/said/plan.ts'

export const year = planYearOf(2024)

export const noEntries: Entries = { investors: [], projects: [], sources: [] }

export const health: Investor = {
  id: investorId('i-health'),
  name: 'Sở Y tế',
  group: 'department',
  aliases: ['SYT', 'Sở y tế Nghệ An'],
}

export const hospital: Project = {
  id: projectId('p-hospital'),
  code: '7762301',
  name: 'Bệnh viện Ung bướu giai đoạn 2',
  aliases: [],
  investors: [{ investorId: health.id, from: undefined }],
}

export const road: Project = {
  id: projectId('p-road'),
  code: undefined,
  name: 'Đường ven biển',
  aliases: ['Đường Nghi Sơn - Cửa Lò'],
  investors: [],
}

export const central: FundingSource = { id: sourceId('central'), name: 'Ngân sách trung ương', aliases: ['NSTW'] }

export const entries: Entries = { investors: [health], projects: [hospital, road], sources: [central] }

export const factOf = (said: Partial<PlannedFact> = {}): PlannedFact => ({
  kind: 'disbursement',
  projectId: hospital.id,
  investorId: health.id,
  sourceId: wholeSource,
  planYear: year,
  capital: 'planYear',
  reporter: 'investor',
  asOf: isoDate('2024-08-31'),
  basis: 'toDate',
  amount: dong(1_000_000_001),
  sheet: 'Biểu 1',
  cell: 'F12',
  ...said,
})

export const planOf = (facts: readonly PlannedFact[], added: Entries = noEntries): ImportPlan => ({
  facts,
  added,
  changed: noEntries,
  findings: [],
  questions: [],
  likely: [],
  gone: [],
})

let requests = 0

export const requestOf = (request: Partial<CommitRequest> & Pick<CommitRequest, 'plan' | 'version'>): CommitRequest => {
  requests += 1
  return {
    id: importId(`import-${requests}`),
    file: { fileName: 'bao-cao.xlsx', bytes: Uint8Array.of(1, 2, 3, requests), sha256: `sha-${requests}` },
    planYear: year,
    reportDate: isoDate('2024-08-31'),
    at: '2024-09-01T03:00:00.000Z',
    by: 'Cán bộ',
    sample: false,
    detail: { decisions: {}, outcome: {} },
    ...request,
  }
}
