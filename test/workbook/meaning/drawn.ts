import type { PlanYear } from '../../../src/domain/base/calendar.ts'
import type { Interpretation } from '../../../src/workbook/said/interpretation.ts'
import { interpretDrawn } from '../written.ts'

/** A table of four projects as a test draws it: headings top to bottom with ` / ` between the levels. */
export type DrawnTable = {
  readonly title?: readonly string[]
  readonly columns: readonly string[]
  /** Amounts by project; without them each column has its own, that prove nothing. */
  readonly rows?: readonly (readonly number[])[]
  readonly below?: readonly string[]
  readonly sheet?: string
  readonly planYear?: PlanYear
}

const september = ['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025', 'Số liệu đến ngày 30/9/2025', 'ĐVT: triệu đồng']

export const drawTable = ({
  title = september,
  columns,
  rows,
  below = [],
  sheet,
  planYear,
}: DrawnTable): Interpretation => {
  const paths = [...fields.map(field => [field]), ...columns.map(column => column.split(' / '))]
  const depth = Math.max(...paths.map(({ length }) => length))
  const header = Array.from({ length: depth }, (_, level) => paths.map(path => path[level] ?? ''))
  const body = projects.map((name, at) => [
    at + 1,
    name,
    7654321 + at,
    'Sở Xây dựng',
    ...(rows?.[at] ?? odd(columns, at)),
  ])
  const lines = [...header, ...body].map(line => line.join(' | '))
  return interpretDrawn([...title, ...lines, ...below].join('\n'), {
    ...(sheet !== undefined && { name: sheet }),
    merges: paths.flatMap((path, column) => mergesOf(path, { column, depth, top: title.length + 1, paths })),
    hints: { planYear, asOf: undefined },
  })
}

const fields = ['TT', 'Tên dự án', 'Mã dự án', 'Chủ đầu tư']
const projects = ['Đường ven biển', 'Trường THPT Nam Đàn', 'Trạm y tế xã Châu Cường', 'Hồ chứa nước Khe Lại']

/** Amounts that add up to nothing, and are no rates of each other. */
const odd = (columns: readonly string[], row: number): readonly number[] =>
  columns.map(
    (_, at) =>
      [31_250, 8_000, 4_170, 22_613][row]! +
      at * [317, 911, 53, 1_201][row]! -
      (at % 2) * [2_200, 1_500, 977, 4_000][row]!,
  )

type Place = {
  readonly column: number
  readonly depth: number
  readonly top: number
  readonly paths: readonly (readonly string[])[]
}

/** Down to the foot of the header where a path is short, and over the columns that share a parent. */
const mergesOf = (path: readonly string[], { column, depth, top, paths }: Place): readonly string[] => {
  const cell = (at: number, level: number): string => `${String.fromCharCode(65 + at)}${top + level}`
  const down = path.length < depth ? [`${cell(column, path.length - 1)}:${cell(column, depth - 1)}`] : []
  const shares = (other: readonly string[] | undefined, level: number): boolean =>
    other !== undefined && other.length > level + 1 && path.slice(0, level + 1).every((text, at) => text === other[at])
  const across = path.slice(0, -1).flatMap((_, level) => {
    if (shares(paths[column - 1], level)) return []
    let last = column
    while (shares(paths[last + 1], level)) last += 1
    return last > column ? [`${cell(column, level)}:${cell(last, level)}`] : []
  })
  return [...down, ...across]
}

/** What came of each column of amounts: a fact with its days, a question with its answers, or nothing. */
export const meaningsOf = ({ sheets, facts }: Interpretation): readonly string[] =>
  (sheets[0]?.tables[0]?.columns ?? []).slice(fields.length).map(({ column, role, question }) => {
    if (question?.kind === 'column') return `? ${question.candidates.join(' | ')}`
    if (question) return `? ${question.kind}`
    const fact = facts.find(({ cell }) => cell.replace(/\d+$/u, '') === column)
    if (!fact) return role === 'ignoredAmount' ? 'left out' : role
    const kind = fact.capital === 'carriedOver' ? `${fact.kind} kéo dài` : fact.kind
    return fact.kind === 'plan' || fact.kind === 'carriedOver' ? kind : `${kind} ${fact.basis} ${fact.asOf}`
  })

/** Of the last column alone, beside the year's plan unless it is told what else. */
export const meaningOf = (
  column: string,
  beside: readonly string[] = ['Kế hoạch vốn năm 2025'],
  more: Partial<DrawnTable> = {},
): string => meaningsOf(drawTable({ ...more, columns: [...beside, column] })).at(-1) ?? ''

export const errorsOf = ({ findings }: Interpretation): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
