import { describe, expect, test } from 'vitest'
import { defaultCounting, type CarriedOverWay } from '../../../src/domain/book/counting.ts'
import { onTerms } from '../../../src/domain/book/openBook.ts'
import { nothingStated, type NationalRate, type Stated } from '../../../src/domain/book/stated.ts'
import {
  defaultRuleSet,
  laggingInvestors,
  type Flag,
  type FlagFigures,
  type RuleName,
  type RuleSet,
} from '../../../src/domain/lagging/lagging.ts'
import type { Directory } from '../../../src/domain/ledger/directory.ts'
import { flagSentence } from '../../../src/text/vi/flags.ts'
import { bookOf, day, directoryOf, ledgerOf, ty, year, type FactWords, type ImportWords } from '../exampleLedger.ts'

/** What is asked of every rule: whom it names with which figures, whom it does not, and how it says why. */
type RuleCases<Name extends RuleName> = {
  /** The figures it used, or undefined where it does not name `own`. */
  readonly names: readonly (readonly [string, Case, object | undefined])[]
  readonly says: readonly [Said<Name>, ...Said<Name>[]]
}
type Said<Name extends RuleName> = readonly [FlagFigures[Name], string]

export const describeRule = <Name extends RuleName>(rule: Name, { names, says }: RuleCases<Name>): void => {
  describe(rule, () => {
    test.each(names)('names, with the figures it used, and does not name: %s', (_, given, figures) => {
      expect(flagsOf(given).get(rule)).toEqual(figures)
    })

    test.each(says.map(([figures, sentence]) => [sentence, figures] as const))('says: %s', (sentence, figures) => {
      const said = flagSentence({ rule, severity: 'watch', figures } as Flag) // both of one name
      expect(said.replaceAll('\u00a0', ' ')).toBe(sentence)
      // Numbers never part from their units at the end of a line.
      expect(said).not.toMatch(/\d (?:%|tỷ)/u)
    })
  })
}

export type Case = {
  readonly asOf: string
  readonly facts?: readonly FactWords[]
  readonly imports?: readonly ImportWords[]
  readonly rules?: Partial<RuleSet['rules']>
  readonly denominator?: RuleSet['denominator']
  readonly carriedOver?: CarriedOverWay
  readonly stated?: Stated
  readonly directory?: (directory: Directory) => Directory
}

/** The flags of the investor `own`, by rule. */
export const flagsOf = ({ asOf, facts = [], imports, rules, denominator, directory, ...terms }: Case) => {
  const ledger = ledgerOf(...(imports ?? [{ facts }]))
  const open = onTerms(bookOf(ledger, (directory ?? (same => same))(directoryOf(ledger))), {
    counting: { ...defaultCounting, carriedOver: terms.carriedOver ?? 'apart' },
    stated: terms.stated ?? nothingStated,
  })
  const ruleSet = {
    ...defaultRuleSet,
    denominator: denominator ?? defaultRuleSet.denominator,
    rules: { ...defaultRuleSet.rules, ...rules },
  }
  const own = laggingInvestors(open, { asOf: day(asOf), ruleSet }).find(({ key }) => key === 'own')
  return new Map<RuleName, Flag['figures']>(own?.flags.map(({ rule, figures }) => [rule, figures]))
}

export const plan = (amount: number, more: Partial<FactWords> = {}): FactWords => ({
  kind: 'plan',
  investor: 'own',
  asOf: '2024-01-01',
  amount,
  ...more,
})
export const actual = (asOf: string, amount: number, more: Partial<FactWords> = {}): FactWords => ({
  asOf,
  amount,
  ...more,
})
export const commitment = (asOf: string, amount: number, more: Partial<FactWords> = {}): FactWords => ({
  kind: 'commitment',
  asOf,
  basis: 'inMonth',
  amount,
  ...more,
})

/** The rest of the province: plan 1.000 tỷ, disbursed as given. */
export const others = (asOf: string, amount: number): readonly FactWords[] => [
  plan(1000, { project: 'rest', investor: 'others' }),
  actual(asOf, amount, { project: 'rest' }),
]

export const oct = '2024-10-20'

/** How a rate is counted unless a case says otherwise. */
export const byTotal = { denominator: 'total', carriedOver: 'apart' } as const

export const nation = (asOf: string, rate: number, more: Partial<NationalRate> = {}): NationalRate => ({
  ...byTotal,
  planYear: year,
  asOf: day(asOf),
  rate,
  source: 'Bộ Tài chính',
  ...more,
})

/** For sentences: a day, a rate on it, and an average beside it. */
export const onDay = day(oct)
export const rated = {
  asOf: onDay,
  plan: ty(100),
  actual: ty(30.5),
  rate: 0.305,
  ...byTotal,
} as const
export const compared = { ...rated, average: 0.5213 }
