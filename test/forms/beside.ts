import { fill } from './calendar.ts'
import { shareOf, type Making } from './making.ts'
import type { Column, Draw, Field, Project } from './model.ts'
import { paidTo, planOf } from './people.ts'
import * as say from './phrases.ts'

/** Columns beside the figures that count: who and what a row is, money that is none of this year's, measures, words. */
export const fieldColumns = (draw: Draw, { investor, source, items }: Fields): readonly Column[] => {
  const code =
    items === undefined
      ? draw.of('code', { 'column|5': 'column', 'some blank': 'some', 'none|2': 'none' } as const)
      : 'none'
  const headed = (field: Field & keyof typeof say.fields, text?: Column['text']): Column => ({
    path: [draw.text(`${field} heading`, say.fields[field])],
    field,
    ...(text && { text }),
  })
  const name: Column = items === undefined ? headed('name') : { path: [items], field: 'name' }
  const codes =
    code === 'none' ? [] : [headed('code', ({ code: digits }, at) => (code === 'some' && at % 3 === 1 ? '-' : digits))]
  return [
    ...(draw.flag('number column', 0.9) ? [headed('number')] : []),
    ...draw.shuffle([name, ...codes]),
    ...(investor ? [headed('investor', project => project.investor)] : []),
    ...(source ? [headed('source', project => project.source)] : []),
  ]
}

type Fields = {
  readonly investor: boolean
  readonly source: boolean
  /** How rows that are no projects are headed. */
  readonly items: string | undefined
}

type Beside = (making: Making) => readonly Column[]

const decision = (project: Project): string =>
  `${1 + (Number(project.code) % 4999)}/QĐ-UBND ngày ${1 + (Number(project.code) % 28)}/${1 + (Number(project.code) % 12)}/2021`

const words =
  (name: string, texts: readonly string[], text: (project: Project) => string): Beside =>
  ({ draw, time }) => [{ path: [fill(draw.text(name, texts), time)], field: 'text', text }]

const money =
  (name: string, texts: readonly string[], amount: (project: Project, part: Part) => number | undefined): Beside =>
  ({ draw, time, dayForm, step }) => [
    {
      path: [fill(draw.text(name, texts), time, dayForm)],
      amount: project => amount(project, (whole, share) => shareOf(whole, { share, step })),
    },
  ]

/** So much of an amount, in the form's steps. */
type Part = (whole: number, share: number) => number

const measure =
  (texts: readonly string[], other: (project: Project) => number): Beside =>
  ({ draw, time }) => [{ path: [fill(draw.text('measure', texts), time)], other }]

/** Before the plan. */
export const before: Readonly<Record<string, Beside>> = {
  'none|3': () => [],
  'total investment': money('investment heading', say.investment, ({ investment }) => investment),
  'decision and investment': ({ draw }) => {
    const head = draw.text('decision heading', ['Quyết định đầu tư', 'Quyết định phê duyệt dự án', 'QĐ đầu tư'])
    return [
      { path: [head, draw.pick(['Số, ngày, tháng, năm', 'Số QĐ; ngày ban hành'])], field: 'text', text: decision },
      { path: [head, draw.pick(['Tổng mức đầu tư', 'TMĐT'])], amount: ({ investment }) => investment },
    ]
  },
  'earlier years': money('earlier heading', say.beforeYears, ({ beforeYears }) => beforeYears),
  'last year': money('last year heading', say.lastYear, ({ planBefore }) => planBefore),
  'medium term': money(
    'other heading',
    ['Kế hoạch trung hạn giai đoạn 2021-2025', 'KH ĐTC trung hạn 2021-2025'],
    ({ investment }, part) => part(investment, 0.71),
  ),
  contract: money('other heading', ['Giá trị hợp đồng', 'Tổng dự toán được duyệt'], ({ investment }, part) =>
    part(investment, 0.87),
  ),
  place: words('words heading', ['Địa điểm xây dựng', 'Địa điểm XD', 'Địa bàn'], ({ place }) => place),
  years: words(
    'words heading',
    ['Thời gian KC-HT', 'Thời gian thực hiện', 'Khởi công - hoàn thành'],
    project => `202${Number(project.code) % 4}-2026`,
  ),
  'begun in': measure(['Năm khởi công', 'Khởi công (năm)'], project => 2019 + (Number(project.code) % 5)),
  length: measure(
    ['Chiều dài (km)', 'Quy mô (ha)', 'Số hộ ảnh hưởng GPMB'],
    project => (Number(project.code) % 400) / 10,
  ),
}

/** After the figures. */
export const after: Readonly<Record<string, Beside>> = {
  'none|3': () => [],
  note: words('note heading', say.fields.note, project => (Number(project.code) % 3 === 0 ? 'Vướng GPMB' : '')),
  'work done': ({ draw, time, dayForm, step }) => [
    {
      path: [
        fill(
          draw.text('other heading', [
            'Giá trị khối lượng thực hiện đến {date}',
            'Khối lượng hoàn thành đã nghiệm thu',
          ]),
          time,
          dayForm,
        ),
      ],
      amount: project => paidTo(project, time.month) + shareOf(planOf(project), { share: 0.06, step }),
    },
  ],
  'wanted next year': money(
    'other heading',
    ['Nhu cầu vốn năm {N}', 'Đề xuất kế hoạch năm {N}', 'Dự kiến kế hoạch vốn năm {N}'],
    ({ planBefore }, part) => part(planBefore, 1.17),
  ),
  arrears: money('other heading', ['Nợ đọng xây dựng cơ bản', 'Số nợ khối lượng'], ({ code, plan }, part) =>
    Number(code) % 4 === 0 ? part(plan[0], 0.31) : undefined,
  ),
  proposed: ({ draw, step }) => {
    const head = draw.text('other heading', ['Đề xuất điều chỉnh', 'Đề nghị điều chỉnh kế hoạch'])
    return [
      {
        path: [head, 'Tăng'],
        amount: project =>
          Number(project.code) % 3 === 0 ? shareOf(project.plan[0], { share: 0.23, step }) : undefined,
      },
      {
        path: [head, 'Giảm'],
        amount: project =>
          Number(project.code) % 3 === 1 ? shareOf(project.plan[1], { share: 0.19, step }) : undefined,
      },
    ]
  },
}
