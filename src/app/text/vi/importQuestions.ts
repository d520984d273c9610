import type { QuestionSubject } from '../../../workbook/said/readingQuestion.ts'

/** `columns`: letters of the first and the last, `count` of them, and what is written over the first. */
export type AskedColumns = {
  readonly count: number
  readonly first: string
  readonly last: string
  readonly heading: string
  /** Tables that it is asked about at once: sheets of one form. */
  readonly tables: number
}

const columnsOf = ({ count, first, last, heading }: AskedColumns): string =>
  count === 1 ? `Cột ${first}${heading && ` “${heading}”`}` : `${count} cột ${first}–${last}`

/** “ở 6 bảng cùng mẫu”; nothing of one table. */
const inTables = (tables: number): string => (tables === 1 ? '' : ` ở ${tables} bảng cùng mẫu`)

/** What recognition could not tell, put to the officer: one card a doubt. */
export const importQuestions = {
  title: (count: number) => (count === 1 ? 'Một điều tệp không nói rõ' : `${count} điều tệp không nói rõ`),
  lead: 'Chọn câu trả lời đúng; câu đầu là câu hợp lý nhất theo số trong tệp. Enter để nhận.',
  progress: (answered: number, all: number) => `Đã trả lời ${answered}/${all}`,
  ask: {
    matter: () => 'Đây có phải giải ngân vốn đầu tư công không?',
    unit: ({ tables }) =>
      tables === 1 ? 'Số tiền trong bảng tính bằng đơn vị nào?' : `Số tiền trong ${tables} bảng tính bằng đơn vị nào?`,
    planYear: () => 'Tệp này là của năm kế hoạch nào?',
    asOf: columns => `${columnsOf(columns)}: số liệu đến ngày nào?`,
    basis: columns => `${columnsOf(columns)}${inTables(columns.tables)}: số của riêng tháng hay lũy kế?`,
    meaning: columns => `${columnsOf(columns)}${inTables(columns.tables)} là gì?`,
    which: ({ count, tables }) => `${count} cột${inTables(tables)} nói cùng một điều. Cột nào được ghi?`,
  } satisfies Record<QuestionSubject, (columns: AskedColumns) => string>,
  place: (sheet: string, cell: string) => `${sheet} · ô ${cell}`,
  money: (kind: string, amount: string) => `tổng ${kind} ${amount}`,
  leftOut: (amount: string) => `để ngoài ${amount}`,
  matters: { other: 'Không, bỏ bảng này', investment: 'Phải, đây là vốn đầu tư công' },
  year: (year: number) => `Năm ${year}`,
  bases: { inMonth: 'Của riêng từng tháng', toDate: 'Lũy kế từ đầu năm' },
  column: (letter: string, heading: string) => `Cột ${letter}${heading && ` “${heading}”`}`,
  noColumn: 'Không cột nào',
  day: 'Ngày',
  planYear: 'Năm kế hoạch',
  accept: 'Nhận',
  alike: (count: number) => `Áp dụng cho cả ${count} tệp cùng mẫu đang chờ`,
}
