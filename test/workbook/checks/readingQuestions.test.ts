import { describe, expect, it } from 'vitest'
import { noDecisions, type Decisions } from '../../../src/workbook/said/decisions.ts'
import type { ReadingAnswer, ReadingQuestion } from '../../../src/workbook/said/readingQuestion.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import { interpretDrawn, rowsOf, workbookOf } from '../written.ts'

const ask = (drawing: string, decisions: Partial<Decisions> = {}) => interpretDrawn(drawing, { decisions })

const withAnswer = ({ tables, columns }: ReadingAnswer): Partial<Decisions> => ({ ...noDecisions, tables, columns })

const shown = ({ asks, columns, answers }: ReadingQuestion) => ({
  asks,
  columns: columns.join(' '),
  answers: answers.map(({ says }) => says),
})

const noUnit = `
  Kế hoạch vốn năm 2024
  TT | Tên dự án | Mã dự án | Chủ đầu tư | Kế hoạch vốn năm 2024
  1 | Đường A | 7654321 | Sở Xây dựng | 12000
  2 | Trường B | 7654322 | Sở Xây dựng | 8500
  3 | Trạm C | 7654323 | Sở Xây dựng | 30000
`

describe('what the officer is asked about a file', () => {
  it('the unit: the one that makes projects of a usual size first, each with what it comes to', () => {
    const [question] = ask(noUnit).questions
    expect(question && shown(question)).toEqual({
      asks: 'unit',
      columns: '',
      answers: ['unit 1000000', 'unit 1000', 'unit 1000000000', 'unit 1'],
    })
    expect(question?.answers[0]?.money).toEqual({ kind: 'plan', amount: 50_500_000_000 })
  })

  it('one answer settles it: the file is read, and nothing more is asked', () => {
    const [question] = ask(noUnit).questions
    const [likely] = question?.answers ?? []
    const read = ask(noUnit, likely && withAnswer(likely))
    expect(read.questions).toEqual([])
    expect(read.facts.map(({ amount }) => amount)).toEqual([12_000_000_000, 8_500_000_000, 30_000_000_000])
  })

  it('the year, where the file names none', () => {
    const { questions } = ask(`
      Kế hoạch vốn
      TT | Tên dự án | Mã dự án | Chủ đầu tư | Kế hoạch vốn (triệu đồng)
      1 | Đường A | 7654321 | Sở Xây dựng | 12000
    `)
    expect(questions.map(({ asks }) => asks)).toEqual(['planYear'])
  })

  const alike = `
    Giải ngân năm 2024
    Đơn vị: triệu đồng
    TT | Tên dự án | Mã dự án | Chủ đầu tư | Tháng 1 | Tháng 2 | Tháng 3
    1 | Đường A | 7654321 | Sở Xây dựng | 100 | 300 | 200
    2 | Trường B | 7654322 | Sở Xây dựng | 50 | 20 | 70
    3 | Trạm C | 7654323 | Sở Xây dựng | 30 | 30 | 10
  `

  it('columns alike that stand side by side are one question', () => {
    const { questions } = ask(alike.replace('Giải ngân năm 2024', 'Biểu tổng hợp năm 2024'))
    expect(questions).toHaveLength(1)
    expect(questions[0]?.columns).toEqual(['E', 'F', 'G'])
  })

  it('the way out is always among the answers, with what is left out', () => {
    const { questions } = ask(alike.replace('Giải ngân năm 2024', 'Biểu tổng hợp năm 2024'))
    const last = questions[0]?.answers.at(-1)
    expect(last).toMatchObject({ says: 'meaning ignoredAmount', money: { kind: undefined, amount: 810_000_000 } })
    expect(
      ask(alike.replace('Giải ngân năm 2024', 'Biểu tổng hợp năm 2024'), last && withAnswer(last)).questions,
    ).toEqual([])
  })

  it('next month the same question is known by the same headings, whatever month they name', () => {
    const asked = (month: string) =>
      ask(
        alike.replace('Giải ngân năm 2024', 'Biểu tổng hợp năm 2024').replaceAll('Tháng 3', `Tháng ${month}`),
      ).questions.map(question => question.alike)
    expect(asked('3')).toEqual(asked('4'))
  })

  it('asks nothing where the file says all', () => {
    expect(ask(alike).questions).toEqual([])
  })

  it('“vì sao?” has the words, the rows and the neighbours that speak for and against', () => {
    const [question] = ask(noUnit).questions
    expect(question?.evidence.map(({ speaks, because }) => `${speaks} ${because.kind}`)).toEqual([
      'against noUnit',
      'for usualSize',
    ])
  })

  it('sheets of one form are asked about once, and the answer holds for all', () => {
    const sheet = (investor: string, code: number) => ({
      name: investor,
      rows: rowsOf(`
        Biểu tổng hợp năm 2024
        Chủ đầu tư: ${investor}
        Đơn vị: triệu đồng
        TT | Tên dự án | Mã dự án | Kế hoạch vốn năm 2024 | M1 | M2 | M3
        1 | Đường ${investor} | ${code} | 900 | 100 | 300 | 200
        2 | Trường ${investor} | ${code + 1} | 300 | 50 | 20 | 70
      `),
    })
    const workbook = workbookOf(sheet('Sở Y tế', 7_654_321), sheet('Sở Xây dựng', 7_754_321))
    const hints = { planYear: undefined, asOf: undefined }
    const { questions } = interpret(workbook, hints)
    expect(questions.map(({ places, columns }) => [places.map(place => place.sheet), columns])).toEqual([
      [
        ['Sở Y tế', 'Sở Xây dựng'],
        ['E', 'F', 'G'],
      ],
    ])
    const [likely] = questions[0]?.answers ?? []
    expect(likely?.money).toEqual({ kind: 'commitment', amount: 1_480_000_000 })
    const read = interpret(workbook, hints, { ...noDecisions, ...(likely && withAnswer(likely)) })
    expect(read.questions).toEqual([])
    expect(read.facts.filter(({ kind }) => kind === 'commitment').map(({ asOf }) => asOf.slice(0, 7))).toEqual(
      Array.from({ length: 4 }, () => ['2024-01', '2024-02', '2024-03']).flat(),
    )
  })

  it('of columns that would say the same, which one counts: one question, not one each', () => {
    const drawing = `
      Giải ngân năm 2024
      Đơn vị: triệu đồng
      TT | Tên dự án | Mã dự án | Chủ đầu tư | Kế hoạch vốn năm 2024 | Kế hoạch vốn được giao năm 2024
      1 | Đường A | 7654321 | Sở Xây dựng | 100 | 130
      2 | Trường B | 7654322 | Sở Xây dựng | 50 | 20
      3 | Trạm C | 7654323 | Sở Xây dựng | 30 | 35
    `
    const { questions } = ask(drawing)
    expect(questions.map(shown)).toEqual([
      { asks: 'which', columns: 'E F', answers: ['which E', 'which F', 'which none'] },
    ])
    const [, second] = questions[0]?.answers ?? []
    const read = ask(drawing, second && withAnswer(second))
    expect(read.questions).toEqual([])
    expect(read.facts.map(({ cell }) => cell)).toEqual(['F4', 'F5', 'F6'])
  })

  it('the day: the last one on which figures are closed before the signature first', () => {
    const { questions } = ask(`
      Giải ngân vốn đầu tư công năm 2024
      Đơn vị: triệu đồng
      TT | Tên dự án | Mã dự án | Chủ đầu tư | Kế hoạch vốn năm 2024 | Giải ngân lũy kế
      1 | Đường A | 7654321 | Sở Xây dựng | 900 | 130
      2 | Trường B | 7654322 | Sở Xây dựng | 500 | 20
       | Nghệ An, ngày 05 tháng 10 năm 2024
    `)
    expect(questions.map(shown)).toEqual([
      { asks: 'asOf', columns: 'F', answers: ['asOf 2024-09-30', 'asOf 2024-10-05'] },
    ])
  })
})
