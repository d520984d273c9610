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

/** Of each kind of failure the choices that share it most above what is usual; at least four forms speak for one. */
const correlates = (all: readonly Judged[]): readonly string[] => {
  const forms = knowable(all)
  return failures.flatMap(verdict => {
    const failed = forms.filter(({ judgement }) => judgement.verdict === verdict)
    if (failed.length < 3) return []
    const usual = failed.length / forms.length
    const by = Map.groupBy(
      forms.flatMap(judged =>
        Object.entries(judged.form.choices).map(([name, value]) => ({ choice: `${name}: ${value}`, judged })),
      ),
      ({ choice }) => choice,
    )
    const worst = [...by]
      .map(([choice, own]) => ({
        choice,
        all: own.length,
        bad: own.filter(({ judged }) => judged.judgement.verdict === verdict).length,
      }))
      .filter(({ bad, all: count }) => bad >= 3 && bad / count > usual * 1.25)
      .map(each => ({
        ...each,
        excess: (each.bad - each.all * usual) / Math.sqrt(each.all * usual * (1 - usual) + 0.5),
      }))
      .toSorted((one, other) => other.excess - one.excess)
      .slice(0, 14)
    return [
      `${verdict} (${failed.length} of ${forms.length}, ${Math.round(usual * 100)} %) goes with:`,
      ...worst.map(
        ({ choice, bad, all: count }) => `  ${String(bad).padStart(4)} of ${String(count).padStart(4)}  ${choice}`,
      ),
    ]
  })
}

const lastLine = (all: readonly Judged[]): string => {
  const count = (verdict: string): number => all.filter(({ judgement }) => judgement.verdict === verdict).length
  const able = knowable(all).length
  const silent = all.filter(({ judgement }) => judgement.silent).length
  return `forms ${count('exact')}/${able} exact (${Math.round((count('exact') / able) * 100)} %), asked rightly ${count('asked')}, refused needlessly ${count('refused')}, false ${count('FALSE')}, missing ${count('missing')}, investor unread ${count('nobody')}, guessed ${count('guessed')}, faults ${count('FAULT')}; in silence ${silent}`
}
