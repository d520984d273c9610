import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  draftOf,
  faultKey,
  parseDraft,
  saysTheSame,
  type RuleDraft,
  type RuleSetDraft,
} from '../../../../src/app/features/rules/ruleSetDraft.ts'
import { newSetId } from '../../../../src/app/features/rules/setId.ts'
import { parseTyped, typedOf } from '../../../../src/app/features/rules/typedNumber.ts'
import type { RuleName } from '../../../../src/domain/lagging/flag.ts'
import { ruleNames } from '../../../../src/domain/lagging/laggingRules.ts'
import { builtInRuleSets, defaultRuleSet } from '../../../../src/domain/lagging/ruleSets.ts'
import { ngheAn } from '../../../../src/province/nghe-an/ngheAn.ts'
import { thresholdLimits } from '../../../../src/domain/lagging/thresholds.ts'

const changed = (rule: RuleName, part: Partial<RuleDraft>): RuleSetDraft => {
  const draft = draftOf(defaultRuleSet, 0.95)
  return { ...draft, rules: { ...draft.rules, [rule]: { ...draft.rules[rule], ...part } } }
}

const saved = (draft: RuleSetDraft) => {
  const parsed = parseDraft(draft)
  if (!parsed.ok) throw new Error('faults')
  return parsed.value
}

const faultsOf = (draft: RuleSetDraft) => {
  const parsed = parseDraft(draft)
  if (parsed.ok) throw new Error('no faults')
  return parsed.error
}

describe('a rule set on the desk', () => {
  it.each(builtInRuleSets(ngheAn))('$name, untouched, is saved as it was', ruleSet => {
    const { id: _id, version: _version, ...body } = ruleSet
    expect(saved(draftOf(ruleSet, 0.95))).toEqual(body)
    expect(saysTheSame(saved(draftOf(ruleSet, 0.95)), ruleSet)).toBe(true)
  })

  it('a rule switched on brings the thresholds found in use; switched off it keeps what was typed, and saves none', () => {
    expect(saved(changed('belowGroupAverage', { state: 'on' })).rules.belowGroupAverage).toEqual({ severity: 'watch' })
    const off = changed('belowAverageLargeRemaining', { state: 'off', fields: { remainingOver: '30' } })
    expect(saved(off).rules.belowAverageLargeRemaining).toBe('off')
    expect(off.rules.belowAverageLargeRemaining.fields).toEqual({ remainingOver: '30' })
  })

  it('a rule of the target that is switched on asks for the province’s own', () => {
    const { fields } = draftOf(defaultRuleSet, 0.9).rules.forecastUnderTarget
    expect(fields).toEqual({ target: '90' })
  })

  it('money is typed in tỷ, shares in per cent', () => {
    const draft = changed('belowAverageLargeRemaining', { fields: { remainingOver: '20,5' } })
    expect(saved(draft).rules.belowAverageLargeRemaining).toMatchObject({ remainingOver: 20_500_000_000 })
    expect(
      saved(changed('belowCommitment', { fields: { fulfilmentUnder: '85' } })).rules.belowCommitment,
    ).toMatchObject({
      fulfilmentUnder: 0.85,
    })
  })

  it('milestones are as many as are wanted', () => {
    const milestones = [{ month: 9, share: '60' } as const, { month: 6, share: '42,5' } as const]
    expect(saved(changed('milestoneMissed', { milestones })).rules.milestoneMissed).toMatchObject({
      milestones: [
        { month: 9, share: 0.6 },
        { month: 6, share: 0.425 },
      ],
    })
  })

  it('every fault is told at once, where it is', () => {
    const draft = changed('stalled', { fields: { reports: '0' } })
    const faults = faultsOf({
      ...draft,
      name: '  ',
      countsAsLagging: [],
      rules: {
        ...draft.rules,
        belowCommitment: { ...draft.rules.belowCommitment, fields: { fulfilmentUnder: 'nhiều' } },
        milestoneMissed: { ...draft.rules.milestoneMissed, milestones: [{ month: 9, share: '160' }] },
      },
    })
    expect(faults).toMatchObject({ name: 'missing', counts: 'nobody' })
    expect(Object.fromEntries(faults.numbers)).toEqual({
      [faultKey('stalled', 'reports')]: { kind: 'outside', min: 1, max: 12 },
      [faultKey('belowCommitment', 'fulfilmentUnder')]: { kind: 'notANumber' },
      [faultKey('milestoneMissed', 0)]: { kind: 'outside', min: 0, max: 100 },
    })
  })

  it('what is typed into a rule that is off keeps nobody from saving', () => {
    expect(parseDraft(changed('stalled', { state: 'off', fields: { reports: 'x' } })).ok).toBe(true)
  })

  it('the coverage from which averages are compared is a per cent', () => {
    const typed = (leastCoverage: string) => parseDraft({ ...draftOf(defaultRuleSet, 0.95), leastCoverage })
    expect(typed('75')).toMatchObject({ ok: true, value: { leastCoverage: 0.75 } })
    expect(typed('120').ok).toBe(false)
  })

  it('a change is seen whatever order the keys stand in', () => {
    const { rules, countsAsLagging, denominator, name, leastCoverage } = defaultRuleSet
    const turned = {
      countsAsLagging: countsAsLagging.toReversed(),
      rules: Object.fromEntries(ruleNames.toReversed().map(rule => [rule, rules[rule]])) as typeof rules,
      denominator,
      leastCoverage,
      name,
    }
    expect(saysTheSame(turned, defaultRuleSet)).toBe(true)
    expect(saysTheSame({ ...turned, leastCoverage: 0.9 }, defaultRuleSet)).toBe(false)
    expect(saysTheSame({ ...turned, denominator: 'allocated' }, defaultRuleSet)).toBe(false)
    expect(saysTheSame({ ...turned, rules: { ...rules, stalled: 'off' } }, defaultRuleSet)).toBe(false)
  })
})

describe('a number as it is typed', () => {
  it.each([
    ['20', 20e9],
    ['20,5', 20.5e9],
    ['20.5', 20.5e9],
    ['1.234', 1234e9],
    ['1.234,5', 1234.5e9],
    [' 45 ', 45e9],
  ])('“%s” tỷ', (text, value) => {
    expect(parseTyped(text, 'money')).toEqual({ ok: true, value })
  })

  it.each(['', 'x', '1,2,3', '1.23.4', '--5'])('“%s” is none', text => {
    expect(parseTyped(text, 'money')).toEqual({ ok: false, error: { kind: 'notANumber' } })
  })

  it('comes back as it was stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), basisPoints => {
        expect(parseTyped(typedOf(basisPoints / 10_000, 'share'), 'share')).toEqual({
          ok: true,
          value: basisPoints / 10_000,
        })
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), amount => {
        expect(parseTyped(typedOf(amount, 'money'), 'money')).toEqual({ ok: true, value: amount })
      }),
    )
  })

  it('beyond its limits is refused', () => {
    expect(parseTyped('13', 'month').ok).toBe(true)
    expect(parseTyped('14', 'month')).toEqual({ ok: false, error: { kind: 'outside', ...thresholdLimits.month } })
    expect(parseTyped('1,5', 'day')).toEqual({ ok: false, error: { kind: 'notWhole' } })
  })
})

describe('a new set’s id', () => {
  it('is made of its name, and none that is taken', () => {
    expect(newSetId('Của Sở Tài chính', [])).toBe('cua-so-tai-chinh')
    expect(newSetId('Của Sở Tài chính', ['cua-so-tai-chinh', 'cua-so-tai-chinh-2'])).toBe('cua-so-tai-chinh-3')
    expect(newSetId('！', [])).toBe('bo-tieu-chi')
  })
})
