import { expect, it } from 'vitest'
import type { Obstacle } from '../../../src/api/contract/records/obstacles.ts'
import { countObstacles, obstacleLines, type ObstacleRecord } from '../../../src/app/view/obstacles/obstacleLines.ts'
import { isoDate } from '../../../src/domain/base/calendar.ts'

const record = (id: string, changed: Partial<Obstacle> = {}): ObstacleRecord => ({
  id,
  version: 1,
  reason: null,
  at: '2024-10-01T00:00:00.000Z',
  by: 'Cán bộ',
  body: {
    subject: 'project',
    subjectId: 'road',
    kind: 'siteClearance',
    text: 'Vướng mặt bằng',
    foundOn: isoDate('2024-09-01'),
    state: 'open',
    ...changed,
  },
})

const today = isoDate('2024-10-20')
const road = { projects: ['road'], keyProjects: [] }

it('puts overdue ones first, longest overdue on top, then by due date, resolved ones last', () => {
  const lines = obstacleLines(
    [
      record('resolved', { state: 'resolved', resolvedOn: isoDate('2024-09-11'), due: isoDate('2024-09-05') }),
      record('no date'),
      record('next month', { due: isoDate('2024-11-01') }),
      record('late', { due: isoDate('2024-10-18') }),
      record('later', { due: isoDate('2024-10-01') }),
      record('today', { due: today }),
    ],
    road,
    today,
  )
  expect(lines.map(({ record: { id }, standing, overdueBy, age }) => [id, standing, overdueBy, age])).toEqual([
    ['later', 'overdue', 19, 49],
    ['late', 'overdue', 2, 49],
    ['today', 'open', undefined, 49],
    ['next month', 'open', undefined, 49],
    ['no date', 'open', undefined, 49],
    ['resolved', 'resolved', undefined, 10],
  ])
  expect(countObstacles(lines)).toEqual({ open: 5, overdue: 2 })
})

it('speaks of the subjects alone: a project and a key project may bear the same id', () => {
  const records = [record('a'), record('b', { subject: 'keyProject' }), record('c', { subjectId: 'school' })]
  expect(obstacleLines(records, road, today).map(line => line.record.id)).toEqual(['a'])
  expect(obstacleLines(records, { projects: [], keyProjects: ['road'] }, today).map(line => line.record.id)).toEqual([
    'b',
  ])
})
