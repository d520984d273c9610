import {
  figuresOfProjects,
  progressBy,
  provinceFigures,
  type ProgressRow,
} from '../../../../domain/progress/progress.ts'
import { componentsIn, investorGroups } from '../../../../domain/book/groups.ts'
import { projectId, type ProjectId } from '../../../../domain/base/ids.ts'
import type { OpenYear } from '../../../view/YearProvider.tsx'
import type { Slide } from '../deck.ts'

/** Whom a slide is about: what notes are pinned to. */
export type SlideSubject = {
  readonly kind: 'province' | 'investor' | 'project' | 'keyProject'
  /** Empty for the province. */
  readonly id: string
  readonly name: string
  readonly row: ProgressRow
  /** Nothing for the whole province. */
  readonly projects: readonly ProjectId[] | undefined
}

/** Undefined where the year knows nobody of that id. */
export const subjectOf = (slide: Slide, { open, asOf }: OpenYear): SlideSubject | undefined => {
  switch (slide.kind) {
    case 'investor':
      return investorSubject(slide.id, { open, asOf })
    case 'project': {
      const row = progressBy(open, { asOf, by: 'project' }).find(({ key }) => key === slide.id)
      return row && { kind: 'project', id: slide.id, name: row.name, row, projects: [projectId(slide.id)] }
    }
    case 'keyProject': {
      const { id, name } = slide.keyProject
      const projects = idsAt(open, componentsIn(open, slide.keyProject))
      return { kind: 'keyProject', id, name, row: figuresOfProjects(open, asOf, { key: id, name, projects }), projects }
    }
    case 'since':
    case 'headline':
    case 'curve':
    case 'lagging':
    case 'gap':
    case 'movement':
    case 'sources':
    case 'act':
      return { kind: 'province', id: '', name: '', row: provinceFigures(open, asOf), projects: undefined }
  }
}

/** The figures of whom something was said about, as they stand now. */
export const rowOf = ({ kind, id }: Pick<SlideSubject, 'kind' | 'id'>, year: OpenYear): ProgressRow | undefined => {
  if (kind === 'province') return provinceFigures(year.open, year.asOf)
  if (kind !== 'keyProject') return subjectOf({ kind, id }, year)?.row
  const keyProject = year.open.book.directory.keyProjects.find(known => known.id === id)
  return keyProject && subjectOf({ kind, keyProject }, year)?.row
}

type BookOnDay = Pick<OpenYear, 'open' | 'asOf'>

const investorSubject = (id: string, { open, asOf }: BookOnDay): SlideSubject | undefined => {
  const row = progressBy(open, { asOf, by: 'investor' }).find(({ key }) => key === id)
  return row && { kind: 'investor', id, name: row.name, row, projects: projectsOfInvestor(id, { open, asOf }) }
}

export const projectsOfInvestor = (id: string, { open, asOf }: BookOnDay): readonly ProjectId[] =>
  idsAt(open, investorGroups(open, asOf).find(({ key }) => key === id)?.members ?? [])

const idsAt = (open: OpenYear['open'], members: readonly number[]): readonly ProjectId[] =>
  members.flatMap(at => open.book.directory.projects[at]?.id ?? [])
