import type { z } from '@hono/zod-openapi'
import type { Role } from '../session.ts'
import { keyProjectListSchema } from '../keyProjects.ts'
import { layoutSchema } from './layouts.ts'
import { meetingNoteSchema, meetingTaskSchema } from './meeting.ts'
import { obstacleSchema } from './obstacles.ts'
import { periodLockSchema } from './periodLocks.ts'
import { qualityOwnerSchema } from './qualityOwners.ts'
import { responsibleOfficerSchema } from './responsibleOfficers.ts'
import { ruleSetInUseSchema, ruleSetSchema } from './ruleSets.ts'
import { nationalRateSchema, planTotalSchema } from './stated.ts'
import { savedViewSchema } from './savedViews.ts'
import { submissionSettingsSchema } from './submissionSettings.ts'

/** A kind of thing that people edit: what it holds, who may change it, and whether the ledger depends on it. */
export type RecordKind = {
  readonly schema: z.ZodType
  /** In the API's document: "Vướng mắc". */
  readonly name: string
  readonly writers: readonly Role[]
  /** A change of it makes what was planned before be planned anew (a lock, say). */
  readonly changesLedger: boolean
  /** No version of it without a reason, its removal neither. */
  readonly needsReason?: true
}

/** Who may settle the figures of a month and open them again: a right of its own, to be given apart from that to import. */
const lockers = ['officer'] as const satisfies readonly Role[]

/**
 * Everything that people edit. Each kind is served at `/api/<kind>`; every save is a new version, and none is ever
 * lost: who, when and why come with it, and the whole can be read as it was known on any day.
 */
export const recordKinds = {
  obstacles: { schema: obstacleSchema, name: 'Khó khăn, vướng mắc', writers: ['officer'], changesLedger: false },
  layouts: { schema: layoutSchema, name: 'Bố cục tệp đã học', writers: ['officer'], changesLedger: false },
  'responsible-officers': {
    schema: responsibleOfficerSchema,
    name: 'Cán bộ theo dõi',
    writers: ['officer'],
    changesLedger: false,
  },
  'quality-owners': {
    schema: qualityOwnerSchema,
    name: 'Người xử lý lỗi dữ liệu',
    writers: ['officer'],
    changesLedger: false,
  },
  'saved-views': { schema: savedViewSchema, name: 'Cách xem đã lưu', writers: ['officer'], changesLedger: false },
  'submission-settings': {
    schema: submissionSettingsSchema,
    name: 'Hạn nộp báo cáo',
    writers: ['officer'],
    changesLedger: false,
  },
  'period-locks': {
    schema: periodLockSchema,
    name: 'Chốt số liệu',
    writers: lockers,
    changesLedger: true,
    needsReason: true,
  },
  /** One record, `current`: its list is the directory's, so figures by key project follow it. */
  'key-projects': {
    schema: keyProjectListSchema,
    name: 'Danh mục công trình trọng điểm',
    writers: ['officer'],
    changesLedger: true,
  },
  'rule-sets': { schema: ruleSetSchema, name: 'Bộ tiêu chí chậm', writers: ['officer'], changesLedger: false },
  'rule-set-in-use': {
    schema: ruleSetInUseSchema,
    name: 'Bộ tiêu chí đang dùng',
    writers: ['officer'],
    changesLedger: false,
  },
  'plan-totals': {
    schema: planTotalSchema,
    name: 'Tổng kế hoạch vốn theo quyết định',
    writers: ['officer'],
    changesLedger: false,
  },
  'national-rates': {
    schema: nationalRateSchema,
    name: 'Tỷ lệ giải ngân của cả nước',
    writers: ['officer'],
    changesLedger: false,
  },
  'meeting-notes': { schema: meetingNoteSchema, name: 'Ghi chú cuộc họp', writers: ['officer'], changesLedger: false },
  'meeting-tasks': {
    schema: meetingTaskSchema,
    name: 'Việc giao tại cuộc họp',
    writers: ['officer'],
    changesLedger: false,
  },
} as const satisfies Readonly<Record<string, RecordKind>>

export type RecordKindName = keyof typeof recordKinds

/** What a record of the kind holds. */
export type RecordBody<Kind extends RecordKindName> = z.infer<(typeof recordKinds)[Kind]['schema']>

export const recordKindNames = Object.keys(recordKinds) as readonly RecordKindName[] // its type has exactly these keys

/** The one record of the kind `rule-set-in-use`. */
export const ruleSetInUseId = 'in-use'
