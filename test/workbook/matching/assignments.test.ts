import { array, assert, constant, constantFrom, property, shuffledSubarray, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, type IsoDate } from '../../../src/domain/base/calendar.ts'
import { investorId, type InvestorId } from '../../../src/domain/base/ids.ts'
import { assign, type Assignments } from '../../../src/workbook/matching/assignments.ts'

const department = investorId('Sở Giao thông vận tải')
const successor = investorId('Sở Xây dựng')
const board = investorId('Ban Quản lý dự án')

const day = (text: string | undefined): IsoDate | undefined => (text === undefined ? undefined : isoDate(text))

const list = (...entries: readonly (readonly [InvestorId, string?])[]): Assignments =>
  entries.map(([id, from]) => ({ investorId: id, from: day(from) }))

const named = (id: InvestorId, reportedOn: string, days: Readonly<Record<string, readonly string[]>> = {}) => ({
  investorId: id,
  reportedOn: isoDate(reportedOn),
  namedOn: (other: InvestorId) => (days[other] ?? []).map(isoDate),
})

describe('assign', () => {
  it.each([
    ['the first name holds since ever', list(), named(department, '2024-08-31'), list([department])],
    [
      'another name begins with its report',
      list([department]),
      named(successor, '2025-03-31'),
      list([department], [successor, '2025-03-31']),
    ],
    [
      'an older report than all that name the present one tells who held before',
      list([successor]),
      named(department, '2024-08-31', { [successor]: ['2025-03-31'] }),
      list([department], [successor, '2025-03-31']),
    ],
    [
      'a report from between two others',
      list([department], [successor, '2025-07-31']),
      named(board, '2025-03-31', { [department]: ['2024-08-31'] }),
      list([department], [board, '2025-03-31'], [successor, '2025-07-31']),
    ],
    [
      'a report from between two that name the same',
      list([department]),
      named(board, '2025-03-31', { [department]: ['2024-08-31', '2025-04-30'] }),
      list([department], [board, '2025-03-31'], [department, '2025-04-30']),
    ],
    [
      'an investor named earlier than known needs no second entry',
      list([department], [successor, '2025-07-31']),
      named(successor, '2025-03-31', { [department]: ['2024-08-31'] }),
      list([department], [successor, '2025-03-31']),
    ],
  ])('%s', (_, before, naming, after) => {
    expect(assign(before, naming)).toEqual(after)
  })

  it('leaves the list itself where the report says nothing new', () => {
    const before = list([department], [successor, '2025-07-31'])
    expect(assign(before, named(department, '2024-08-31'))).toBe(before)
    expect(assign(before, named(successor, '2025-09-30'))).toBe(before)
  })

  it('does not depend on the order in which reports come in', () => {
    const days = ['2024-03-31', '2024-06-30', '2024-09-30', '2025-01-31', '2025-04-30']
    const names = array(constantFrom(department, board, successor), { minLength: days.length, maxLength: days.length })
    const reports = names.map(ids => ids.map((id, at) => ({ id, reportedOn: days[at] ?? '' })))
    const loadings = reports.chain(all => tuple(constant(all), shuffledSubarray(all, { minLength: all.length })))
    assert(
      property(loadings, ([inOrder, shuffled]) => {
        expect(days.map(asked => holder(loadAll(shuffled), asked))).toEqual(inOrder.map(({ id }) => id))
      }),
    )
  })
})

type Named = { readonly reportedOn: string; readonly id: InvestorId }

const loadAll = (reports: readonly Named[]): Assignments => {
  let assignments: Assignments = []
  reports.forEach(({ reportedOn, id }, at) => {
    const namedOn = (other: InvestorId) =>
      reports.slice(0, at).flatMap(report => (report.id === other ? isoDate(report.reportedOn) : []))
    assignments = assign(assignments, {
      investorId: id,
      reportedOn: isoDate(reportedOn),
      namedOn: other => namedOn(other).toSorted(),
    })
  })
  return assignments
}

const holder = (assignments: Assignments, asked: string): InvestorId | undefined =>
  assignments.findLast(({ from }) => from === undefined || from <= asked)?.investorId
