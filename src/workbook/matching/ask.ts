import type { Directory, FundingSource, Investor, Project } from '../../domain/ledger/directory.ts'
import type { InvestorId, ProjectId } from '../../domain/base/ids.ts'
import { nameForm, tidyText } from '../../domain/names/names.ts'
import { sourceTaxonomy } from '../../domain/names/sources.ts'
import type { ReadFact } from '../said/interpretation.ts'
import type { OpenInvestor } from './investors.ts'
import { likenessOf } from './likeness.ts'
import type { NamePlace } from '../said/nameQuestion.ts'
import { createNameIndex } from './nameIndex.ts'
import type { NameCandidate, NameQuestion } from '../said/nameQuestion.ts'
import { nameWords } from './nameWords.ts'
import { officeForm } from './officeForm.ts'
import type { OpenProject } from './projects.ts'
import { countNames } from './tallies.ts'
import { nameKey, type AskedName } from './decidedNames.ts'

/** Names that the matching left open, and what is known to compare them with. */
export type OpenNames = {
  readonly facts: readonly ReadFact[]
  readonly directory: Directory
  readonly investors: readonly OpenInvestor[]
  readonly projects: readonly OpenProject[]
  readonly sources: readonly { readonly name: string; readonly place: NamePlace }[]
  /** Projects that the file surely names itself, elsewhere. */
  readonly claimed: ReadonlySet<ProjectId>
}

/** What to ask about a file's names: those that are new to the directory, and yet like somebody it knows. */
export const nameQuestions = (open: OpenNames): readonly NameQuestion[] => {
  const asked = [...askInvestors(open), ...askProjects(open), ...askSources(open)]
  const tallies = countNames(open.facts, new Set(asked.map(({ named }) => nameKey(named))))
  return asked.map(({ named: { kind, name, code, investor }, place, candidates }) => ({
    kind,
    name,
    code,
    investor,
    place,
    ...tallies(nameKey({ kind, name, code, investor })),
    candidates: candidates.slice(0, mostCandidates),
  }))
}

const mostCandidates = 6

type NameDoubt = {
  readonly named: AskedName
  readonly place: NamePlace
  readonly candidates: readonly NameCandidate[]
}

/** Least likeness worth a question. Measured on the public directories: no two of their entries come near it. */
const floors = { investor: 0.6, project: 0.72, source: 0.7 }

const askInvestors = ({ investors, directory }: OpenNames): readonly NameDoubt[] => {
  if (investors.length === 0) return []
  const entries = directory.investors.map(entry => ({ entry, forms: namesOf(entry).map(officeForm) }))
  const index = createNameIndex<Investor>(entries, floors.investor)
  return investors.flatMap(({ name, place, doubts }) => {
    const alike = index.alike(officeForm(name))
    const others = doubts
      .filter(doubt => !alike.some(({ entry }) => entry === doubt))
      .map(entry => ({ entry, score: 0.9, why: 'diacritics' as const }))
    const candidates = [...alike, ...others].map(({ entry: { id, name: known }, score, why }) => ({
      id,
      name: known,
      code: undefined,
      score,
      why,
    }))
    return ask({ named: { kind: 'investor', name }, place, candidates })
  })
}

const askProjects = ({ projects, directory, claimed }: OpenNames): readonly NameDoubt[] => {
  if (projects.length === 0) return []
  const entries = directory.projects.map(entry => ({ entry, forms: namesOf(entry).map(nameForm) }))
  const index = createNameIndex<Project>(entries, floors.project)
  return projects.flatMap(open => {
    const { mention, byCode, doubts } = open
    const alike = index.alike(nameForm(mention.name)).filter(({ entry }) => mayBe(entry, open))
    const bearers = alike.filter(({ why }) => why === 'sameName').length
    const candidates = alike
      .filter(({ entry, score }) => !claimed.has(entry.id) && (isOwn(entry, open.investor) || score >= 0.95))
      .filter(({ entry, why }) => isOwn(entry, open.investor) || why !== 'sameName' || bearers === 1)
      .map(({ entry, score, why }) =>
        isOwn(entry, open.investor)
          ? candidateOf(entry, score, why)
          : candidateOf(entry, score * 0.85, why === 'sameName' ? 'otherInvestor' : why),
      )
    const doubted = doubts.filter(doubt => !candidates.some(({ id }) => id === doubt.id))
    const all = [
      ...(byCode === undefined ? [] : [candidateOf(byCode, codeScore(byCode, mention.name), 'sameCode')]),
      ...doubted.filter(doubt => doubt !== byCode).map(doubt => doubtOf(doubt, mention.name)),
      ...candidates.filter(({ id }) => id !== byCode?.id),
    ]
    return ask({ named: { ...mention, kind: 'project' }, place: mention.place, candidates: all })
  })
}

/** Two codes are two projects. */
const mayBe = ({ code }: Project, { mention }: OpenProject): boolean =>
  code === undefined || mention.code === undefined || code === mention.code

const isOwn = ({ investors }: Project, investor: InvestorId | undefined): boolean =>
  investor === undefined || investors.length === 0 || investors.some(({ investorId }) => investorId === investor)

const candidateOf = ({ id, name, code }: Project, score: number, why: NameCandidate['why']): NameCandidate => ({
  id,
  name,
  code,
  score: Math.round(score * 100) / 100,
  why,
})

/** The code speaks for it, the name against it. */
const codeScore = (project: Project, name: string): number =>
  0.5 + Math.max(...namesOf(project).map(known => likenessOf(wordsOf(known), wordsOf(name), () => 1).score)) / 2

const doubtOf = (project: Project, name: string): NameCandidate => {
  const likely = namesOf(project)
    .map(known => likenessOf(wordsOf(known), wordsOf(name), () => 1))
    .reduce((best, other) => (other.score > best.score ? other : best))
  return candidateOf(project, Math.max(likely.score, 0.5), likely.why)
}

const wordsOf = (name: string) => nameWords(nameForm(name))

const askSources = ({ sources, directory }: OpenNames): readonly NameDoubt[] => {
  if (sources.length === 0) return []
  const known = new Map<string, FundingSource>(directory.sources.map(source => [source.id, source]))
  const nodes = sourceTaxonomy
    .filter(({ id }) => !known.has(id) && id !== '')
    .map(({ id, name, phrases }) => ({ entry: { id, name }, forms: [name, ...phrases].map(nameForm) }))
  const entries = directory.sources.map(source => ({ entry: source, forms: namesOf(source).map(nameForm) }))
  const index = createNameIndex<{ readonly id: string; readonly name: string }>([...entries, ...nodes], floors.source)
  return sources.flatMap(({ name, place }) => {
    const candidates = index
      .alike(nameForm(name))
      .map(({ entry, score, why }) => ({ id: entry.id, name: entry.name, code: undefined, score, why }))
    return ask({ named: { kind: 'source', name }, place, candidates })
  })
}

/** Nobody is asked about a name that is like nobody's: it is new. */
const ask = (asked: NameDoubt): readonly NameDoubt[] =>
  asked.candidates.length === 0
    ? []
    : [{ ...asked, candidates: asked.candidates.toSorted((a, b) => b.score - a.score) }]

const namesOf = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }) =>
  [name, ...aliases].map(tidyText)
