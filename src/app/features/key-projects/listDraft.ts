import type { KeyProject, KeyProjectCapital } from '../../../domain/ledger/directory.ts'
import { projectId } from '../../../domain/base/ids.ts'
import { foldName } from '../../../domain/names/names.ts'

/** The list while somebody edits it: each change answers with another list. */
export type ListDraft = readonly KeyProject[]

export const movedBy = (list: ListDraft, id: string, by: -1 | 1): ListDraft => {
  const at = list.findIndex(known => known.id === id)
  const moving = list[at]
  const to = at + by
  if (!moving || to < 0 || to >= list.length) return list
  return list.toSpliced(at, 1).toSpliced(to, 0, moving)
}

export const without = (list: ListDraft, id: string): ListDraft => list.filter(known => known.id !== id)

/** A new work is found by its whole name, and by what is put into it by hand. */
export const withNew = (
  list: ListDraft,
  { id, name, capital }: { readonly id: string; readonly name: string; readonly capital: KeyProjectCapital },
): ListDraft => [
  ...list,
  {
    id,
    name,
    capital,
    phrases: [foldName(name)],
    projects: [],
    investorName: undefined,
    totalInvestment: undefined,
    measures: [],
    obstacles: undefined,
    reference: undefined,
  },
]

export const withComponent = (list: ListDraft, id: string, project: string): ListDraft =>
  changed(list, id, known =>
    known.projects.some(other => other === project)
      ? known
      : { ...known, projects: [...known.projects, projectId(project)] },
  )

export const withoutComponent = (list: ListDraft, id: string, project: string): ListDraft =>
  changed(list, id, known => ({ ...known, projects: known.projects.filter(other => other !== project) }))

const changed = (list: ListDraft, id: string, change: (known: KeyProject) => KeyProject): ListDraft =>
  list.map(known => (known.id === id ? change(known) : known))
