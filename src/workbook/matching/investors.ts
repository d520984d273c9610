import type { Investor } from '../../domain/ledger/directory.ts'
import { investorId, type InvestorId } from '../../domain/base/ids.ts'
import { tidyText } from '../../domain/names/names.ts'
import type { Finding } from '../said/findings.ts'
import { createFormIndex } from './formIndex.ts'
import type { NamePlace } from '../said/nameQuestion.ts'
import { fitsLost } from './lostLetters.ts'
import { groupOf, officeForm } from './officeForm.ts'
import { namedAfter, newSpellings } from './spellings.ts'
import { noNamesDecided, type NameAnswer, type DecidedNames } from './decidedNames.ts'

export type InvestorMatching = {
  readonly idOf: ReadonlyMap<string, InvestorId>
  readonly added: readonly Investor[]
  readonly changed: readonly Investor[]
  readonly findings: readonly Finding[]
  /** Names that became new entries and that nobody spoke of, with the entries that they could mean as well. */
  readonly open: readonly OpenInvestor[]
}

export type OpenInvestor = { readonly name: string; readonly place: NamePlace; readonly doubts: readonly Investor[] }

type MatchingContext = { readonly newId: () => string; readonly told?: DecidedNames }

/** An investor while a file is being matched; `known` undefined: the file brings it up. */
type InvestorDraft = { readonly id: InvestorId; readonly known: Investor | undefined; readonly spellings: Set<string> }

/** Each name is an investor of the directory by name or alias, or a new one. Doubtful ones are new, with a finding. */
export const matchInvestors = (
  mentions: ReadonlyMap<string, NamePlace>,
  directory: readonly Investor[],
  { newId, told = noNamesDecided }: MatchingContext,
): InvestorMatching => {
  const register = createRegister(directory)
  const idOf = new Map<string, InvestorId>()
  const findings: Finding[] = []
  const open: OpenInvestor[] = []
  for (const [name, place] of mentions) {
    const answer = told.answerOf({ kind: 'investor', name })
    const match = answer === undefined ? register.find(name) : answered(answer, register.drafts)
    if (match.kind === 'doubt') findings.push(ambiguous(name, match.candidates, place))
    if (match.kind !== 'match' && answer !== 'new') open.push({ name, place, doubts: knownOf(match) })
    const draft = match.kind === 'match' ? match.draft : register.add(investorId(newId()))
    if (match.kind !== 'match' || fitsLost(name) === undefined) register.spell(draft, name)
    idOf.set(name, draft.id)
  }
  return { idOf, findings, open, ...outcomeOf(register.drafts) }
}

/** The investor of the directory whom a name surely means. */
export const findInvestor = (name: string, directory: readonly Investor[]): InvestorId | undefined => {
  const match = createRegister(directory).find(name)
  return match.kind === 'match' ? match.draft.id : undefined
}

const answered = (answer: NameAnswer, drafts: readonly InvestorDraft[]): InvestorMatch => {
  const draft = answer === 'new' ? undefined : drafts.find(({ id }) => id === answer.id)
  return draft ? { kind: 'match', draft } : none
}

const knownOf = (match: InvestorMatch): readonly Investor[] =>
  match.kind === 'doubt' ? match.candidates.flatMap(({ known }) => known ?? []) : []

type InvestorMatch =
  | { readonly kind: 'match'; readonly draft: InvestorDraft }
  | { readonly kind: 'doubt'; readonly candidates: readonly InvestorDraft[] }
  | { readonly kind: 'none' }

const none: InvestorMatch = { kind: 'none' }

const createRegister = (directory: readonly Investor[]) => {
  const drafts: InvestorDraft[] = []
  const byText = new Map<string, InvestorDraft>()
  const byName = createFormIndex<InvestorDraft>()
  const byPlace = createFormIndex<InvestorDraft>()
  const spell = (draft: InvestorDraft, name: string): void => {
    const text = tidyText(name)
    draft.spellings.add(text)
    if (byText.has(text)) return
    byText.set(text, draft)
    const form = officeForm(text)
    byName.add(form, draft)
    if (form.isCommittee && form.place) byPlace.add(form.place, draft)
  }
  const add = (id: InvestorId, known?: Investor): InvestorDraft => {
    const draft = { id, known, spellings: new Set<string>() }
    drafts.push(draft)
    return draft
  }
  /** By its whole name; else a place alone is its people's committee, whichever of the two came first. */
  const find = (name: string): InvestorMatch => {
    const exact = byText.get(tidyText(name))
    if (exact) return { kind: 'match', draft: exact }
    const form = officeForm(name)
    const byWhole = byName.find(form)
    if (byWhole.same.length > 0) return matchOf(byWhole.same)
    if (byWhole.near.some(({ known }) => known)) return { kind: 'doubt', candidates: byWhole.near }
    const byItsPlace = form.place ? matchOf((form.isCommittee ? byName : byPlace).find(form.place).same) : none
    return byItsPlace.kind === 'none' ? lostAmong(name) : byItsPlace
  }
  const lostAmong = (name: string): InvestorMatch => {
    const fits = fitsLost(name)
    return fits ? matchOf(drafts.filter(({ spellings }) => [...spellings].some(fits))) : none
  }
  for (const investor of directory) {
    const draft = add(investor.id, investor)
    for (const name of [investor.name, ...investor.aliases]) spell(draft, name)
  }
  return { drafts, add, find, spell }
}

const matchOf = (candidates: readonly InvestorDraft[]): InvestorMatch => {
  const [draft, ...others] = candidates
  if (!draft) return none
  return others.length === 0 ? { kind: 'match', draft } : { kind: 'doubt', candidates }
}

const ambiguous = (name: string, candidates: readonly InvestorDraft[], { sheet, cell }: NamePlace): Finding => ({
  severity: 'warning',
  code: 'name-ambiguous',
  sheet,
  cell,
  name: tidyText(name),
  candidates: candidates.map(({ known, spellings }) => known?.name ?? namedAfter(spellings).name),
})

const outcomeOf = (drafts: readonly InvestorDraft[]): Pick<InvestorMatching, 'added' | 'changed'> => {
  const added: Investor[] = []
  const changed: Investor[] = []
  for (const { id, known, spellings } of drafts) {
    if (known) {
      const aliases = newSpellings(known, spellings)
      if (aliases.length > 0) changed.push({ ...known, aliases: [...known.aliases, ...aliases] })
    } else {
      const named = namedAfter(spellings)
      added.push({ id, ...named, group: groupOf(named.name) })
    }
  }
  return { added, changed }
}
