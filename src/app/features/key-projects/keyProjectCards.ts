import type { IsoDate } from '../../../domain/base/calendar.ts'
import type { KeyProject, Project } from '../../../domain/ledger/directory.ts'
import { projectId } from '../../../domain/base/ids.ts'
import { componentsOf } from '../../../domain/ledger/keyProjects.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'
import { figuresOfProjects, progressBy, type CurvePoint, type ProgressRow } from '../../../domain/progress/progress.ts'
import { reportedCurve } from '../../view/reportedCurve.ts'

/** A key project on a day: its figures as one, those of its components, and its curve. */
export type KeyProjectCard = {
  readonly keyProject: KeyProject
  readonly figures: ProgressRow
  readonly components: readonly ProgressRow[]
  readonly points: readonly CurvePoint[]
}

/** Where a key project's card stands on the page. */
export const cardId = (keyProjectId: string): string => `key-project-${keyProjectId}`

/** All key projects, in the directory's order: with a provincial plan, and without one. */
export type KeyProjectCards = {
  readonly withPlan: readonly KeyProjectCard[]
  readonly withoutPlan: readonly KeyProjectCard[]
  /** The figures of all that have a plan, as one. */
  readonly together: ProgressRow
  /** Top of the scale that all curves share: the whole plan, or more where more was disbursed or committed. */
  readonly top: number
}

export const keyProjectCards = (open: OpenBook, asOf: IsoDate): KeyProjectCards => {
  const rows = new Map(progressBy(open, { asOf, by: 'project' }).map(row => [row.key, row]))
  const { keyProjects, projects } = open.book.directory
  const spokenOf = projects.filter(project => rows.has(project.id))
  const cards = keyProjects.map(keyProject => {
    const components = componentsOf(keyProject, spokenOf)
    return cardOf(open, { asOf, keyProject, components, rows })
  })
  const withPlan = cards.filter(card => card.figures.plan !== undefined)
  const planned = withPlan.flatMap(card => card.components.map(row => projectId(row.key)))
  return {
    withPlan,
    withoutPlan: cards.filter(card => card.figures.plan === undefined),
    together: figuresOfProjects(open, asOf, { key: 'key', name: '', projects: [...new Set(planned)] }),
    top: Math.max(1, ...withPlan.flatMap(sharesOf)),
  }
}

type CardFacts = {
  readonly asOf: IsoDate
  readonly keyProject: KeyProject
  readonly components: readonly Project[]
  readonly rows: ReadonlyMap<string, ProgressRow>
}

const cardOf = (open: OpenBook, { asOf, keyProject, components, rows }: CardFacts): KeyProjectCard => {
  const projects = components.map(project => project.id)
  return {
    keyProject,
    figures: figuresOfProjects(open, asOf, { key: keyProject.id, name: keyProject.name, projects }),
    components: components.flatMap(project => rows.get(project.id) ?? []),
    points: projects.length === 0 ? [] : reportedCurve(open, { asOf, projects }),
  }
}

const sharesOf = ({ figures, points }: KeyProjectCard): readonly number[] => {
  const { plan } = figures
  if (plan === undefined || plan <= 0) return []
  return points.flatMap(({ actual, committed }) => [(actual ?? 0) / plan, (committed ?? 0) / plan])
}
