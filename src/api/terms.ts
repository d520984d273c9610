import type { PlanYear } from '../domain/base/calendar.ts'
import { defaultCounting, type CarriedOverWay, type Denominator } from '../domain/book/counting.ts'
import {
  latestRuleSets,
  parseQuote,
  ruleSetAtFirst,
  ruleSetCalled,
  versionOfRuleSet,
} from '../domain/lagging/savedRuleSets.ts'
import type { RuleSet } from '../domain/lagging/ruleSet.ts'
import { onTerms, type OpenBook } from '../domain/book/openBook.ts'
import { err, ok, type Result } from '../domain/base/result.ts'
import type { NationalRate, PlanTotal, Stated } from '../domain/book/stated.ts'
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
  /**
   * A rule set by id or name, with `@version` or the latest; undefined asks for the one in use. `knownAt` (ISO instant):
   * what was in use and typed in then.
   */
  readonly ruleSet: (asked: string | undefined, knownAt?: string) => Promise<Result<RuleSet, UnknownRuleSet>>
  readonly stated: (knownAt?: string) => Promise<Stated>
}

export const createTerms = (store: Store, books: Books): TermsOf => {
  const ruleSet: TermsOf['ruleSet'] = (asked, knownAt) =>
    asked === undefined ? ruleSetInUse(store, knownAt) : ruleSetAsked(store, asked)
  const stated: TermsOf['stated'] = knownAt => statedIn(store, knownAt)
  return {
    ruleSet,
    stated,
    open: async (planYear, { denominator, carriedOver }) => {
      const open = (await books.read(planYear)).open()
      const counting = {
        denominator: denominator ?? defaultCounting.denominator,
        carriedOver: carriedOver ?? defaultCounting.carriedOver,
      }
      return onTerms(open, { counting, stated: await stated(), lastYear: await lastYearOf(books, planYear) })
    },
  }
}

const ruleSetInUse = async (store: Store, knownAt: string | undefined): Promise<Result<RuleSet, UnknownRuleSet>> => {
  const chosen = (await bodiesOf(store, 'rule-set-in-use', knownAt)).find(({ id }) => id === ruleSetInUseId)?.body
  const found = chosen && (await versionOf(store, chosen.ruleSetId, chosen.version))
  return ok(found ?? ruleSetAtFirst)
}

const ruleSetAsked = async (store: Store, asked: string): Promise<Result<RuleSet, UnknownRuleSet>> => {
  const { name, version } = parseQuote(asked)
  const known = latestRuleSets(await bodiesOf(store, 'rule-sets'))
  // Removed sets stay quotable by their id.
  const latest = ruleSetCalled(known, name)
  const found = version === undefined ? latest : await versionOf(store, latest?.id ?? name, version)
  return found ? ok(found) : err({ code: 'unknown-rule-set', asked, known: known.map(each => each.name) })
}

const versionOf = async (store: Store, id: string, version: number): Promise<RuleSet | undefined> =>
  versionOfRuleSet(id, version, (await store.recordHistory('rule-sets', id)).flatMap(savedOf<'rule-sets'>))

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
