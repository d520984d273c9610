import type { Project } from '../../domain/ledger/directory.ts'
import { projectId, type InvestorId, type ProjectId } from '../../domain/base/ids.ts'
import { nameForm, tidyText } from '../../domain/names/names.ts'
import type { Finding } from '../said/findings.ts'
import { createFormIndex, type FormIndex } from './formIndex.ts'
import { fitsLost } from './lostLetters.ts'
import type { ProjectMention } from './mentions.ts'
import { noNamesDecided, type DecidedNames } from './decidedNames.ts'

/** A project while a file is being matched; `known` undefined: the file brings it up. */
export type ProjectDraft = {
  readonly id: ProjectId
  readonly known: Project | undefined
  /** May be learnt from the file. */
  code: string | undefined
  /** As the file spells it, where that is surely the same name. */
  readonly spellings: Set<string>
  /** Whom the file names. */
  readonly investors: Set<InvestorId>
}

export type ProjectMatching = {
  /** By mention. */
  readonly drafts: readonly ProjectDraft[]
  readonly findings: readonly Finding[]
  /** Mentions of which nobody surely knows whom they mean: new ones, and odd names under a known code. */
  readonly open: readonly OpenProject[]
}

export type OpenProject = {
  readonly mention: ProjectMention
  readonly investor: InvestorId | undefined
  /** By its code; the name hardly fits. */
  readonly byCode: Project | undefined
  readonly doubts: readonly Project[]
}

type MatchingContext = {
  readonly directory: readonly Project[]
  readonly investorOf: ReadonlyMap<string, InvestorId>
  readonly newId: () => string
  readonly told?: DecidedNames
}

/**
 * By code; without one by name within the investor. Another code under the same name is another project. What could be
 * several projects is none of them, but new, with a finding: a figure on the wrong project is worse than a question.
 */
export const matchProjects = (mentions: readonly ProjectMention[], matching: MatchingContext): ProjectMatching => {
  const drafts = matching.directory.map(known => draftOf(known.id, known))
  const matchOf = { coded: matchingByCode(drafts), codeless: lazily(() => matchingByName(drafts)) }
  const draftByMention = new Map<ProjectMention, ProjectDraft>()
  const findings: Finding[] = []
  const open: OpenProject[] = []
  const answerOf = answering(matching.told ?? noNamesDecided, drafts)
  // Those with a code first, so that a row without one finds its project wherever the file names it.
  for (const mention of [...mentions.filter(({ code }) => code), ...mentions.filter(({ code }) => !code)]) {
    const investor = mention.investor === undefined ? undefined : matching.investorOf.get(mention.investor)
    const matcher = mention.code === undefined ? matchOf.codeless() : matchOf.coded
    const answer = answerOf(mention)
    const { draft, doubts } = answer ?? matcher.find(mention, investor)
    const project = draft ?? { ...draftOf(projectId(matching.newId())), code: freeCode(mention, drafts, answer) }
    if (!draft || answer) matcher.add(project, mention)
    if (!draft) drafts.push(project)
    if (doubts.length > 0) findings.push(ambiguous(mention, doubts, draft ? 'note' : 'warning'))
    if (!draft || (doubts.length === 0 && fitsLost(mention.name) === undefined))
      project.spellings.add(tidyText(mention.name))
    if (answer && draft) learnCode(draft, mention)
    if (!answer && (!draft || doubts.length > 0))
      open.push({ mention, investor, byCode: draft?.known, doubts: doubts.flatMap(({ known }) => known ?? []) })
    if (investor !== undefined) project.investors.add(investor)
    draftByMention.set(mention, project)
  }
  return { drafts: mentions.flatMap(mention => draftByMention.get(mention) ?? []), findings, open }
}

/** What the officer said of a mention: an entry, or a new one; undefined where nothing was said, or of nobody there is. */
const answering = (
  told: DecidedNames,
  drafts: readonly ProjectDraft[],
): ((mention: ProjectMention) => ProjectMatch | undefined) => {
  const byId = lazily(() => new Map<string, ProjectDraft>(drafts.map(draft => [draft.id, draft])))
  return mention => {
    const answer = told.answerOf({ ...mention, kind: 'project' })
    if (answer === undefined || answer === 'new') return answer && { doubts: [] }
    const draft = byId().get(answer.id)
    return draft && { draft, doubts: [] }
  }
}

/** A new project under a code that is another's already: the code was mistyped, and is not taken. */
const freeCode = (
  { code }: ProjectMention,
  drafts: readonly ProjectDraft[],
  answer: ProjectMatch | undefined,
): string | undefined => (answer && drafts.some(other => other.code === code) ? undefined : code)

/** Of a project that has another code already, the file's is one more name: next time it finds the project. */
const learnCode = (draft: ProjectDraft, { code }: ProjectMention): void => {
  if (code === undefined || code === draft.code) return
  if (draft.code === undefined) draft.code = code
  else draft.spellings.add(code)
}

const draftOf = (id: ProjectId, known?: Project): ProjectDraft => ({
  id,
  known,
  code: known?.code,
  spellings: new Set(),
  investors: new Set(),
})

/** `draft` undefined: a new one. `doubts`: what it could be instead, or, beside a draft, that it may be none. */
type ProjectMatch = { readonly draft?: ProjectDraft | undefined; readonly doubts: readonly ProjectDraft[] }

type Matcher = {
  readonly find: (mention: ProjectMention, investor: InvestorId | undefined) => ProjectMatch
  readonly add: (draft: ProjectDraft, mention: ProjectMention) => void
}

const matchingByCode = (drafts: readonly ProjectDraft[]): Matcher => {
  const byCode = new Map<string | undefined, ProjectDraft>()
  for (const draft of drafts) {
    for (const alias of draft.known?.aliases ?? []) if (/^\d{7}$/u.test(alias)) byCode.set(alias, draft)
  }
  for (const draft of drafts) if (draft.code !== undefined) byCode.set(draft.code, draft)
  const codeless = drafts.filter(({ code }) => code === undefined)
  const byName = lazily(() => indexOf(codeless))
  return {
    find: ({ code, name }, investor) => {
      const draft = byCode.get(code)
      if (draft) return { draft, doubts: mayBeNamed(draft, name) ? [] : [draft] }
      if (codeless.length === 0) return { doubts: [] }
      const [only, ...others] = byName()
        .find(nameForm(name))
        .same.filter(known => isOf(known, investor) && !known.code)
      if (!only || others.length > 0) return { doubts: [] }
      only.code = code
      byCode.set(code, only)
      return { draft: only, doubts: [] }
    },
    add: (draft, { code }) => {
      if (draft.known !== undefined || draft.code !== undefined) byCode.set(code, draft)
    },
  }
}

/** A project that has no code in the ledger either goes before those that have one. */
const matchingByName = (drafts: readonly ProjectDraft[]): Matcher => {
  const byName = indexOf(drafts)
  return {
    find: ({ name }, investor) => {
      const { same, near } = byName.find(nameForm(name))
      const own = same.filter(draft => isOf(draft, investor))
      const codeless = own.filter(({ code }) => code === undefined)
      const [draft, ...others] = codeless.length > 0 ? codeless : own
      if (draft && others.length === 0) return { draft, doubts: [] }
      const unclear = same.filter(known => isUnclear(known, investor))
      if (same.length + near.length === 0) return lostAmong(drafts, name, investor)
      const alike = own.length > 0 ? own : [...unclear, ...near.filter(known => isOf(known, investor))]
      return { doubts: alike.filter(({ known }) => known) }
    },
    add: (draft, { name }) => byName.add(nameForm(name), draft),
  }
}

/** The one project of its investor that a name fits whose letters were lost; several are to be asked about. */
const lostAmong = (drafts: readonly ProjectDraft[], name: string, investor: InvestorId | undefined): ProjectMatch => {
  const fits = fitsLost(name)
  const fitting = fits ? drafts.filter(draft => draft.known && [...namesOf(draft)].some(fits)) : []
  const [draft, ...others] = fitting.filter(known => isOf(known, investor))
  return draft && others.length === 0 ? { draft, doubts: [] } : { doubts: fitting }
}

const indexOf = (drafts: readonly ProjectDraft[]): FormIndex<ProjectDraft> => {
  const index = createFormIndex<ProjectDraft>()
  for (const draft of drafts) {
    for (const name of namesOf(draft)) index.add(nameForm(name), draft)
  }
  return index
}

const namesOf = ({ known, spellings }: ProjectDraft): Iterable<string> =>
  known ? [known.name, ...known.aliases, ...spellings] : spellings

const hasInvestor = ({ known, investors }: ProjectDraft): boolean =>
  investors.size > 0 || (known?.investors.length ?? 0) > 0

const isOf = (draft: ProjectDraft, investor: InvestorId | undefined): boolean =>
  investor === undefined
    ? !hasInvestor(draft)
    : draft.investors.has(investor) ||
      (draft.known?.investors.some(({ investorId }) => investorId === investor) ?? false)

/** One side does not say whose project it is. */
const isUnclear = (draft: ProjectDraft, investor: InvestorId | undefined): boolean =>
  (investor === undefined) === hasInvestor(draft)

/** Names under one code may differ in wording; where they share less than half their words, the code may be mistyped. */
const mayBeNamed = (draft: ProjectDraft, name: string): boolean => {
  const names = [...namesOf(draft)]
  const fits = fitsLost(name)
  return names.includes(name) || names.some(known => (fits?.(known) ?? false) || likeness(known, name) >= leastLikeness)
}

const leastLikeness = 0.5

/** Share of the shorter name's words that stand in the other too. */
const likeness = (a: string, b: string): number => {
  const [left, right] = [new Set(nameForm(a).key.split(' ')), new Set(nameForm(b).key.split(' '))]
  const shared = [...left].filter(word => right.has(word)).length
  return shared / Math.min(left.size, right.size)
}

/** A code decides, and the odd name under it is only pointed out; what has become a new project is to be confirmed. */
const ambiguous = (
  { name, place }: ProjectMention,
  candidates: readonly ProjectDraft[],
  severity: 'note' | 'warning',
): Finding => ({
  severity,
  code: 'name-ambiguous',
  sheet: place.sheet,
  cell: place.cell,
  name: tidyText(name),
  candidates: candidates.map(labelOf),
})

const labelOf = (draft: ProjectDraft): string => {
  const [name = ''] = namesOf(draft)
  return draft.code === undefined ? name : `${name} (mã ${draft.code})`
}

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
