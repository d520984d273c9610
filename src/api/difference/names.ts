import type { Directory } from '../../domain/ledger/directory.ts'
import type { InvestorId, ProjectId, SourceId } from '../../domain/base/ids.ts'
import type { DifferenceRow } from '../contract/importPreview.ts'

/** What the ids of a directory are called. */
export type Names = {
  readonly project: (id: ProjectId) => DifferenceRow['project']
  readonly investor: (id: InvestorId | undefined) => string | null
  readonly source: (id: SourceId) => string | null
  /** Whose project it is, as last dated. */
  readonly investorOf: (id: ProjectId) => InvestorId | undefined
}

/** `before`: the directory without what the file brings. */
export const createNames = ({ projects, investors, sources }: Directory, before: Directory): Names => {
  const known = new Set(before.projects.map(({ id }) => id))
  const projectById = new Map(projects.map(project => [project.id, project]))
  const investorById = new Map(investors.map(({ id, name }) => [id, name]))
  const sourceById = new Map(sources.map(({ id, name }) => [id, name]))
  return {
    project: id => {
      const project = projectById.get(id)
      return { id: known.has(id) ? id : null, code: project?.code ?? null, name: project?.name ?? '' }
    },
    investor: id => (id === undefined ? null : (investorById.get(id) ?? null)),
    source: id => sourceById.get(id) ?? null,
    investorOf: id => projectById.get(id)?.investors.at(-1)?.investorId,
  }
}
