import type { Draw, Project } from './model.ts'
import type { Style } from './layout.ts'

/** A row below the headings, before it has cells. */
export type Line =
  | { readonly kind: 'project'; readonly project: Project; readonly number: string | number; readonly at: number }
  | {
      /** What one source pays: a row below its project's, or one of the two rows that are the project. */
      readonly kind: 'part'
      readonly project: Project
      readonly part: 0 | 1
      readonly label: string
      readonly number: string | number
      readonly at: number
      readonly names: 'source' | 'project' | 'nothing'
    }
  | {
      readonly kind: 'sum'
      readonly label: string
      readonly number: string
      readonly projects: readonly Project[]
      readonly amounts: boolean
    }
  | { readonly kind: 'blank' }

export type WrittenLine = Exclude<Line, { kind: 'blank' }>

export const linesOf = (
  draw: Draw,
  { style, projects }: { style: Style; projects: readonly Project[] },
): readonly Line[] => {
  const total: Line = { kind: 'sum', label: style.totalName, number: '', projects, amounts: true }
  const blank: readonly Line[] = style.blankRows ? [{ kind: 'blank' }] : []
  const body = style.pages ? pagedLines(draw, projects) : groupLines(style, projects)
  return [
    ...(style.totals === 'top' ? [total, ...blank] : []),
    ...body,
    ...(style.totals === 'bottom' ? [...blank, total] : []),
  ]
}

type Numbered = { readonly projects: readonly Project[]; readonly number: (at: number) => string | number }

const projectLines = ({ sources }: Style, { projects, number }: Numbered): readonly Line[] =>
  projects.flatMap((project, at): readonly Line[] => {
    const whole = { project, number: number(at), at }
    const parts = ([0, 1] as const).map(part => ({ ...whole, kind: 'part' as const, part, label: partNames[part] }))
    switch (sources) {
      case 'none':
        return [{ ...whole, kind: 'project' }]
      case 'below':
        return [
          { ...whole, kind: 'project' },
          ...parts.map(part => ({ ...part, number: '-', names: 'source' as const })),
        ]
      case 'merged':
      case 'blank':
        return parts.map(part => ({ ...part, names: part.part === 0 ? ('project' as const) : ('nothing' as const) }))
    }
  })

const partNames = ['Ngân sách trung ương', 'Ngân sách địa phương'] as const

const groupLines = (style: Style, projects: readonly Project[]): readonly Line[] => {
  if (style.groups === 'none') return projectLines(style, { projects, number: at => at + 1 })
  const [outer, inner] = style.groups.split(', ') as [GroupKey, GroupKey | undefined] // the style's own words
  return grouped(projects, outer).flatMap(([label, members], at): readonly Line[] => [
    { kind: 'sum', label, number: numberOf(style, at), projects: members, amounts: style.groupAmounts },
    ...(inner === undefined
      ? projectLines(style, { projects: members, number: place => place + 1 })
      : grouped(members, inner).flatMap(([name, own], place): readonly Line[] => [
          { kind: 'sum', label: name, number: String(place + 1), projects: own, amounts: style.groupAmounts },
          ...projectLines(style, { projects: own, number: index => `${place + 1}.${index + 1}` }),
        ])),
  ])
}

type GroupKey = 'sector' | 'source' | 'investor'

const grouped = (projects: readonly Project[], key: GroupKey): readonly (readonly [string, readonly Project[]])[] => [
  ...Map.groupBy(projects, project => project[key]),
]

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

const numberOf = ({ numbering }: Style, at: number): string =>
  ({ roman: romans[at] ?? '', letters: 'ABCDEFGHIJ'[at] ?? '', numbers: String(at + 1) })[numbering]

/** Over two printed pages: what the first sums up is carried to the second. */
const pagedLines = (draw: Draw, projects: readonly Project[]): readonly Line[] => {
  const half = Math.ceil(projects.length / 2)
  const first = projects.slice(0, half)
  const [sum, carried] = draw.of('page rows', {
    'Cộng trang 1, Mang sang': ['Cộng trang 1', 'Mang sang'],
    'Cộng mang sang, Trang trước chuyển sang': ['Cộng mang sang trang sau', 'Số trang trước chuyển sang'],
    'Cộng trang': ['Cộng trang', undefined],
  } as const)
  const line = (label: string): Line => ({ kind: 'sum', label, number: '', projects: first, amounts: true })
  const ofProject = (project: Project, at: number): Line => ({ kind: 'project', project, number: at + 1, at })
  return [
    ...first.map(ofProject),
    line(sum),
    ...(carried === undefined ? [] : [line(carried)]),
    ...projects.slice(half).map((project, at) => ofProject(project, half + at)),
  ]
}
