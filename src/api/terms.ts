import type { PlanYear } from '../domain/base/calendar.ts'
import { defaultCounting, type CarriedOverWay, type Denominator } from '../domain/book/counting.ts'
import { parseQuote } from '../domain/lagging/ruleSetQuote.ts'
import { latestRuleSets, ruleSetCalled, versionOfRuleSet } from '../domain/lagging/savedRuleSets.ts'
import type { RuleSet } from '../domain/lagging/ruleSet.ts'
import { builtInRuleSets } from '../domain/lagging/ruleSets.ts'
import { onTerms, type OpenBook, type Terms } from '../domain/book/openBook.ts'
import { err, ok, type Result } from '../domain/base/result.ts'
import type { NationalRate, PlanTotal, Stated } from '../domain/book/stated.ts'
import type { Province } from '../province/province.ts'
import { lastYearOf, type Books } from './books.ts'
import { ruleSetInUseId, type RecordBody, type RecordKindName } from './contract/records/kinds.ts'
import type { Store, StoredRecord } from './store.ts'

/** How the figures of a year are to be counted. Whatever is absent is as everybody has it. */
export type AskedCounting = {
  readonly denominator?: Denominator | undefined
  readonly carriedOver?: CarriedOverWay | undefined
}

export type UnknownRuleSet = {
  readonly code: 'unknown-rule-set'
  readonly asked: string
  readonly known: readonly string[]
}

export type TermsOf = {
  /** The year's book, counted as asked for. */
  readonly open: (planYear: PlanYear, asked: AskedCounting) => Promise<OpenBook>
  /** What the province alone decides of them. */
  readonly ofProvince: Pick<Terms, 'target' | 'typicalYear'>
  /**
   * A rule set by id or name, with `@version` or the latest; undefined asks for the one in use. `knownAt` (ISO instant):
   * what was in use and typed in then.
   */
  readonly ruleSet: (asked: string | undefined, knownAt?: string) => Promise<Result<RuleSet, UnknownRuleSet>>
  readonly stated: (knownAt?: string) => Promise<Stated>
}

type Needs = { readonly store: Store; readonly books: Books; readonly province: Province }

export const createTerms = ({ store, books, province }: Needs): TermsOf => {
  const { target, typicalYear } = province
  const known: KnownSets = { store, builtIn: builtInRuleSets(province) }
  const ruleSet: TermsOf['ruleSet'] = (asked, knownAt) =>
    asked === undefined ? ruleSetInUse(known, knownAt) : ruleSetAsked(known, asked)
  const stated: TermsOf['stated'] = knownAt => statedIn(store, knownAt)
  return {
    ofProvince: { target, typicalYear },
    ruleSet,
    stated,
    open: async (planYear, { denominator, carriedOver }) => {
      const open = (await books.read(planYear)).open()
      const counting = {
        denominator: denominator ?? defaultCounting.denominator,
        carriedOver: carriedOver ?? defaultCounting.carriedOver,
      }
      const terms = {
        counting,
        target,
        typicalYear,
        stated: await stated(),
        lastYear: await lastYearOf(books, planYear),
      }
      return onTerms(open, terms)
    },
  }
}

/** Where rule sets are: those that were saved, and those that come with the product. */
type KnownSets = { readonly store: Store; readonly builtIn: ReturnType<typeof builtInRuleSets> }

const ruleSetInUse = async (
  known: KnownSets,
  knownAt: string | undefined,
): Promise<Result<RuleSet, UnknownRuleSet>> => {
  const chosen = (await bodiesOf(known.store, 'rule-set-in-use', knownAt)).find(({ id }) => id === ruleSetInUseId)?.body
  const found = chosen && (await versionOf(known, { id: chosen.ruleSetId, version: chosen.version }))
  return ok(found ?? known.builtIn[0]) // everybody's, while nobody has chosen another
}

const ruleSetAsked = async (known: KnownSets, asked: string): Promise<Result<RuleSet, UnknownRuleSet>> => {
  const { name, version } = parseQuote(asked)
  const latest = latestRuleSets(await bodiesOf(known.store, 'rule-sets'), known.builtIn)
  // Removed sets stay quotable by their id.
  const called = ruleSetCalled(latest, name)
  const found = version === undefined ? called : await versionOf(known, { id: called?.id ?? name, version })
  return found ? ok(found) : err({ code: 'unknown-rule-set', asked, known: latest.map(each => each.name) })
}

const versionOf = async (
  { store, builtIn }: KnownSets,
  quoted: Pick<RuleSet, 'id' | 'version'>,
): Promise<RuleSet | undefined> => {
  const versions = (await store.recordHistory('rule-sets', quoted.id)).flatMap(savedOf<'rule-sets'>)
  return versionOfRuleSet(quoted, versions, builtIn)
}

const statedIn = async (store: Store, knownAt: string | undefined): Promise<Stated> => {
  const [submissions] = await bodiesOf(store, 'submission-settings', knownAt)
  return {
    planTotals: (await bodiesOf(store, 'plan-totals', knownAt)).map(({ body }): PlanTotal => body),
    nationalRates: (await bodiesOf(store, 'national-rates', knownAt)).map(({ body }): NationalRate => body),
    ...(submissions && { submissions: submissions.body }),
  }
}

type Saved<Kind extends RecordKindName> = {
  readonly id: string
  readonly version: number
  readonly body: RecordBody<Kind>
}

const bodiesOf = async <Kind extends RecordKindName>(
  store: Store,
  kind: Kind,
  knownAt?: string,
): Promise<readonly Saved<Kind>[]> => (await store.records(kind, knownAt)).flatMap(savedOf<Kind>)

/** Nothing for a version that removed the record; a body was checked by its kind's schema when it was saved. */
const savedOf = <Kind extends RecordKindName>({ id, version, body }: StoredRecord): Saved<Kind> | [] =>
  body === undefined ? [] : { id, version, body: body as RecordBody<Kind> }
