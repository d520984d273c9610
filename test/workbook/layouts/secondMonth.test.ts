import { describe, expect, it } from 'vitest'
import { isoDate, planYearOf } from '../../../src/domain/base/calendar.ts'
import type { Workbook } from '../../../src/workbook/said/cells.ts'
import { noDecisions, type ColumnMeaning, type Decisions } from '../../../src/workbook/said/decisions.ts'
import type { Finding, FindingCode } from '../../../src/workbook/said/findings.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import type { ColumnReading, Interpretation, TableReading } from '../../../src/workbook/said/interpretation.ts'
import { decisionsOf } from '../../../src/workbook/layouts/apply.ts'
import { learnFrom } from '../../../src/workbook/layouts/learn.ts'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'
import { offices } from '../../fixtures/offices/index.ts'
import { bytesOf } from '../../fixtures/offices/kit.ts'
import { workbookBytes } from '../../fixtures/shared.ts'
import { createDesk, publicFiles } from '../desk.ts'
import { nextMonthOf } from './nextMonth.ts'

const hints = { planYear: planYearOf(2024), asOf: undefined }

/** What an officer is asked; everything else is told. */
const questions: ReadonlySet<FindingCode> = new Set(['unit-unknown', 'column-unsure', 'basis-unsure', 'as-of-unknown'])

const askedIn = ({ findings }: Interpretation): readonly Finding[] => findings.filter(({ code }) => questions.has(code))

const workbookIn = (bytes: Uint8Array, fileName: string): Workbook => {
  const read = readWorkbook(new Uint8Array(bytes), fileName)
  if (!read.ok) throw new Error(`${fileName}: ${read.error.code}`)
  return read.value
}

/** Answers every question in one way or another: what matters here is that it is answered once. */
const answered = (reading: Interpretation, before: Decisions): Decisions => {
  const units = askedIn(reading).some(({ code }) => code === 'unit-unknown')
  const tables = reading.sheets.flatMap(({ name, tables: all }) => all.map(table => ({ sheet: name, table })))
  return {
    ...before,
    tables: units ? tables.map(({ sheet, table }) => ({ sheet, at: table.at, unitFactor: 1_000_000 })) : before.tables,
    columns: [...before.columns, ...tables.flatMap(({ sheet, table }) => columnAnswers(sheet, table))],
  }
}

const columnAnswers = (sheet: string, { at, columns }: TableReading): Decisions['columns'] =>
  columns.flatMap(column => {
    const meaning = answerTo(column)
    return meaning === undefined ? [] : [{ sheet, at, column: column.column, meaning }]
  })

const answerTo = ({ question, role, basis }: ColumnReading): ColumnMeaning | undefined => {
  switch (question?.kind) {
    case 'column':
      return question.candidates.includes('disbursement')
        ? { role: 'disbursement', basis: 'toDate', asOf: isoDate('2024-09-30') }
        : { role: 'ignoredAmount' }
    case 'basis':
      return { role, basis: 'toDate' }
    case 'asOf':
      return { role, ...(basis && { basis }), asOf: isoDate('2024-09-30') }
    case undefined:
      return undefined
  }
}

const decidedFor = (workbook: Workbook): Decisions => {
  let decisions = noDecisions
  for (let round = 0; round < 3; round += 1) {
    const reading = interpret(workbook, hints, decisions)
    if (askedIn(reading).length === 0) break
    decisions = answered(reading, decisions)
  }
  return decisions
}

const learnedFor = (workbook: Workbook, from: Workbook, decisions: Decisions): Decisions => {
  const taught = interpret(from, hints, decisions)
  const tables = learnFrom(taught.shape, decisions)
  const { shape } = interpret(workbook, hints)
  return decisionsOf({ reporter: shape.reporter, investorId: null, tables }, shape)
}

describe.each(publicFiles)('the second month of %s', fileName => {
  const first = workbookIn(workbookBytes(fileName), fileName)
  const second = nextMonthOf(first)

  it('is read without a question, of the same layout', () => {
    const decisions = decidedFor(first)
    const reading = interpret(second, hints, learnedFor(second, first, decisions))
    expect(askedIn(reading)).toEqual([])
    expect(reading.shape.tables.map(({ fingerprint }) => fingerprint)).toEqual(
      interpret(first, hints).shape.tables.map(({ fingerprint }) => fingerprint),
    )
  })

  it('names nobody who must be asked about', () => {
    const desk = createDesk()
    desk.commit(fileName, interpret(first, hints, decidedFor(first)))
    expect(desk.ask(interpret(second, hints)).questions).toEqual([])
  })
})

/** Those that ask about a column, a unit or a day: what has no projects or says everything twice is no question of layout. */
const asking = offices
  .filter(({ asks }) => asks === true)
  .map(file => ({ why: file.why, first: workbookIn(bytesOf(file), file.fileName) }))
  .filter(({ first }) => askedIn(interpret(first, hints)).length > 0)

it('there are forms that must ask', () => {
  expect(asking.length).toBeGreaterThan(8)
})

describe.each(asking)('a form that must ask: $why', ({ first }) => {
  const second = nextMonthOf(first)
  const decisions = decidedFor(first)

  it('asks nothing once it is answered', () => {
    expect(decisions).not.toEqual(noDecisions)
    expect(askedIn(interpret(first, hints, decisions))).toEqual([])
  })

  it('and in the next month asks at most for a day that only the officer knew', () => {
    const reading = interpret(second, hints, learnedFor(second, first, decisions))
    const days = decisions.columns.filter(({ meaning }) => meaning.asOf !== undefined).map(({ column }) => column)
    const asked = askedIn(reading)
    expect(asked.filter(({ code }) => code !== 'as-of-unknown')).toEqual([])
    expect(asked.every(({ cell }) => days.includes(cell?.replace(/\d+$/u, '') ?? ''))).toBe(true)
  })
})

it('the public workbooks, one after another, ask about few names', () => {
  const desk = createDesk()
  const asked = publicFiles.flatMap(fileName => {
    const reading = interpret(workbookIn(workbookBytes(fileName), fileName), hints)
    const { questions: names } = desk.ask(reading)
    desk.commit(fileName, reading)
    return names.map(
      ({ kind, name, candidates }) =>
        `${fileName} ${kind} ${name} ← ${candidates[0]?.name} ${candidates[0]?.score} ${candidates[0]?.why}`,
    )
  })
  expect(asked).toEqual([])
})
