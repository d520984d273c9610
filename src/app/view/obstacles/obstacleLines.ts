import type { Obstacle } from '../../../api/contract/records/obstacles.ts'
import type { RecordView } from '../../../api/contract/records/routes.ts'
import { dayNumber, type IsoDate } from '../../../domain/base/calendar.ts'

export type ObstacleRecord = RecordView<Obstacle>

/** Whose obstacles are asked for: some projects', and key projects' besides. */
export type ObstacleSubjects = { readonly projects: readonly string[]; readonly keyProjects: readonly string[] }

/** An obstacle with where it stands on the day. */
export type ObstacleLine = {
  readonly record: ObstacleRecord
  readonly standing: 'overdue' | 'open' | 'resolved'
  /** Days past its due date; undefined where it is not overdue. */
  readonly overdueBy: number | undefined
  /** Days since it was found, to the day on which it was resolved. */
  readonly age: number
}

/** Those of the subjects: overdue first, longest overdue on top; then open ones by due date; resolved ones last. */
export const obstacleLines = (
  records: readonly ObstacleRecord[],
  { projects, keyProjects }: ObstacleSubjects,
  today: IsoDate,
): readonly ObstacleLine[] => {
  const wanted = { project: new Set(projects), keyProject: new Set(keyProjects) }
  return records
    .filter(({ body: { subject, subjectId } }) => wanted[subject].has(subjectId))
    .map(record => lineOf(record, today))
    .sort(
      (a, b) =>
        order[a.standing] - order[b.standing] ||
        (b.overdueBy ?? 0) - (a.overdueBy ?? 0) ||
        compare(a.record.body.due ?? '9999', b.record.body.due ?? '9999') ||
        compare(a.record.id, b.record.id),
    )
}

/** How many wait, and how many of them are overdue. */
export const countObstacles = (
  lines: readonly ObstacleLine[],
): { readonly open: number; readonly overdue: number } => ({
  open: lines.filter(({ standing }) => standing !== 'resolved').length,
  overdue: lines.filter(({ standing }) => standing === 'overdue').length,
})

const lineOf = (record: ObstacleRecord, today: IsoDate): ObstacleLine => {
  const { state, due, foundOn, resolvedOn } = record.body
  const late = state === 'open' && due !== undefined ? dayNumber(today) - dayNumber(due) : 0
  return {
    record,
    standing: state === 'resolved' ? 'resolved' : late > 0 ? 'overdue' : 'open',
    overdueBy: late > 0 ? late : undefined,
    age: Math.max(0, dayNumber(state === 'resolved' ? (resolvedOn ?? today) : today) - dayNumber(foundOn)),
  }
}

const order = { overdue: 0, open: 1, resolved: 2 } as const satisfies Record<ObstacleLine['standing'], number>

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
