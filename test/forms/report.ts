import { verdicts, type Judgement } from './judge.ts'
import type { Form } from './model.ts'

export type Judged = { readonly form: Form; readonly seed: number; readonly judgement: Judgement }

/** Verdicts by purpose, then which choices go along with which failures. */
export const reportOf = (all: readonly Judged[]): string =>
  [tableOf(all), '', ...correlates(all), '', lastLine(all)].join('\n')

const tableOf = (all: readonly Judged[]): string => {
  const lines = [...Map.groupBy(all, ({ form }) => form.purpose)]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([purpose, own]) => lineOf(purpose, own))
  return [
    ['purpose'.padEnd(28), ...verdicts.map(verdict => verdict.padStart(8)), '  silent'].join(''),
    ...lines,
    lineOf('all', all),
  ].join('\n')
}

const lineOf = (label: string, all: readonly Judged[]): string =>
  [
    label.padEnd(28),
    ...verdicts.map(verdict =>
      String(all.filter(({ judgement }) => judgement.verdict === verdict).length || '.').padStart(8),
    ),
    String(all.filter(({ judgement }) => judgement.silent).length || '.').padStart(8),
  ].join('')

/** Forms that make no statement about how it is read are left out of a share. */
const knowable = (all: readonly Judged[]): readonly Judged[] => all.filter(({ form }) => form.unknowable === undefined)

const failures = ['FALSE', 'missing', 'refused', 'nobody'] as const

/**
 * Of each kind of failure the choices that share it most above what their forms' purposes lead one to expect; at least
 * three failures speak for one.
 */
const correlates = (all: readonly Judged[]): readonly string[] => {
  const forms = knowable(all)
  return failures.flatMap(verdict => {
    const failed = forms.filter(({ judgement }) => judgement.verdict === verdict)
    if (failed.length < 3) return []
    const usual = sharesByPurpose(forms, verdict)
    const worst = [...Map.groupBy(forms.flatMap(choicesOf), ({ choice }) => choice)]
      .map(([choice, own]) => ({
        choice,
        count: own.length,
        bad: own.filter(({ judged }) => judged.judgement.verdict === verdict).length,
        expected: own.reduce((sum, { judged }) => sum + (usual.get(judged.form.purpose) ?? 0), 0),
      }))
      .filter(({ bad, expected }) => bad >= 3 && bad > expected * 1.25)
      .toSorted((one, other) => excessOf(other) - excessOf(one))
      .slice(0, 18)
    return [
      `${verdict} (${failed.length} of ${forms.length}) goes with:`,
      ...worst.map(
        ({ choice, bad, count, expected }) =>
          `  ${String(bad).padStart(4)} of ${String(count).padStart(4)} (usual: ${Math.round(expected)})  ${choice}`,
      ),
    ]
  })
}

type Counted = { readonly bad: number; readonly expected: number }

const excessOf = ({ bad, expected }: Counted): number => (bad - expected) / Math.sqrt(expected + 0.5)

const choicesOf = (judged: Judged): readonly { readonly choice: string; readonly judged: Judged }[] =>
  Object.entries(judged.form.choices)
    .filter(([name]) => name !== 'purpose')
    .map(([name, value]) => ({ choice: `${name}: ${value}`, judged }))

const sharesByPurpose = (forms: readonly Judged[], verdict: string): ReadonlyMap<string, number> =>
  new Map(
    [...Map.groupBy(forms, ({ form }) => form.purpose)].map(([purpose, own]) => [
      purpose,
      own.filter(({ judgement }) => judgement.verdict === verdict).length / own.length,
    ]),
  )

const lastLine = (all: readonly Judged[]): string => {
  const count = (verdict: string): number => all.filter(({ judgement }) => judgement.verdict === verdict).length
  const able = knowable(all).length
  const silent = all.filter(({ judgement }) => judgement.silent).length
  return `forms ${count('exact')}/${able} exact (${Math.round((count('exact') / able) * 100)} %), asked rightly ${count('asked')}, refused needlessly ${count('refused')}, false ${count('FALSE')}, missing ${count('missing')}, investor unread ${count('nobody')}, guessed ${count('guessed')}, faults ${count('FAULT')}; in silence ${silent}`
}
