import { describe, expect, it } from 'vitest'
import { noDecisions, type Decisions } from '../../../src/workbook/said/decisions.ts'
import type { ReadingAnswer, ReadingQuestion } from '../../../src/workbook/said/readingQuestion.ts'
import { interpretDrawn } from '../written.ts'

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
})
