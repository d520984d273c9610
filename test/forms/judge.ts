import type { Read, ReadFigure } from './engine.ts'
import type { Truth, TruthFact } from './model.ts'

/**
 * `exact`; `asked`: rightly, for the file does not say; `refused` or `missing` (committed without some figures) though
 * a careful officer reads it; `nobody`: the figures right, an investor that the file names unread; `guessed`: committed
 * though nobody can know; `FALSE`: figures that the file does not say; `FAULT`: the program failed.
 */
export const verdicts = ['exact', 'asked', 'nobody', 'refused', 'missing', 'guessed', 'FALSE', 'FAULT'] as const
export type Verdict = (typeof verdicts)[number]

export type Judgement = {
  readonly verdict: Verdict
  /** False figures or missing ones of which no finding tells, at their row or column. */
  readonly silent: boolean
  readonly why: readonly string[]
}

/** The import held against the truth, as the handed comparison does it. */
export const judge = (form: Truth, read: Read): Judgement => {
  const isCommitted = read.status === 'committed'
  const figures = isCommitted ? read.facts.filter(({ kind }) => !apart.has(kind)) : []
  const wanted = new Map(form.facts.map(fact => [keyOf(form, fact), fact]))
  const found = new Map(figures.map(fact => [keyOf(form, fact), fact]))
  const chosen = chooseOptions(wanted, found)
  const wrong = [...[...found].flatMap(([key, fact]) => wrongs(key, { fact, truth: wanted.get(key) })), ...chosen.twice]
  const lost = [...wanted].filter(([key, truth]) => truth.investor && found.has(key) && !found.get(key)?.investor)
  const missing = [...wanted].filter(([key, { optional }]) => !found.has(key) && !optional && !chosen.excused.has(key))
  const isTold = (fact: { readonly sheet: string; readonly cell: string }, severities: readonly string[]): boolean =>
    read.findings.some(
      ({ severity, sheet, cell }) =>
        severities.includes(severity) &&
        (sheet === undefined || form.format === 'csv' || same(sheet, fact.sheet)) &&
        (cell === undefined || columnOf(cell) === columnOf(fact.cell) || rowOf(cell) === rowOf(fact.cell)),
    )
  const silentWrong = wrong.filter(({ fact }) => !isTold(fact, ['warning', 'error']))
  const silentMissing = isCommitted ? missing.filter(([, truth]) => !isTold(truth, ['warning', 'error', 'note'])) : []
  const errors = read.findings.filter(({ severity }) => severity === 'error')
  const why = [
    ...wrong.slice(0, 3).map(({ say }) => say),
    ...(isCommitted
      ? missing.slice(0, 2).map(([key]) => `missing ${key}`)
      : errors.slice(0, 2).map(error => `${error.code} ${error.sheet ?? ''}!${error.cell ?? ''} ${detail(error)}`)),
    ...lost.slice(0, 1).map(([key, truth]) => `investor lost: ${key}, true is ${truth.investor ?? ''}`),
  ]
  const verdict = ((): Verdict => {
    if (form.unknowable !== undefined) return isCommitted ? 'guessed' : 'asked'
    if (wrong.length > 0) return 'FALSE'
    if (!isCommitted) return isAllowed(form, read) ? 'asked' : 'refused'
    if (missing.length > 0) return 'missing'
    return lost.length > 0 ? 'nobody' : 'exact'
  })()
  const silent = form.unknowable === undefined && isCommitted && (silentWrong.length > 0 || silentMissing.length > 0)
  return { verdict, silent, why: verdict === 'exact' || verdict === 'asked' ? [] : why }
}

export const faultOf = (error: unknown): Judgement => ({
  verdict: 'FAULT',
  silent: true,
  why: [error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)],
})

const detail = (finding: object): string =>
  JSON.stringify(finding, (key, value: unknown) =>
    ['severity', 'sheet', 'cell', 'code'].includes(key) ? undefined : value,
  ).slice(0, 120)

const apart = new Set(['estimate', 'priorYears', 'primeMinisterPlan'])

type Placed = { readonly kind: string; readonly sheet: string; readonly cell: string }

/** The sheet of a .csv has no name of its own. */
const keyOf = ({ format }: Truth, { kind, sheet, cell }: Placed): string =>
  [kind, format === 'csv' ? '*' : tidy(sheet), cell].join('|')

const tidy = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFC').toLowerCase().replace(/[–—]/gu, '-').replace(/\s+/gu, ' ').trim()

const same = (one: string | undefined, other: string | undefined): boolean => tidy(one) === tidy(other)

const columnOf = (cell: string): string => /^[A-Z]+/u.exec(cell)?.[0] ?? ''
const rowOf = (cell: string): string => /\d+$/u.exec(cell)?.[0] ?? ''

type Wrong = { readonly fact: ReadFigure; readonly say: string }

const wrongs = (key: string, { fact, truth }: { fact: ReadFigure; truth: TruthFact | undefined }): readonly Wrong[] => {
  if (truth === undefined) return [{ fact, say: `${key}: no such fact (${fact.amount})` }]
  const say = (what: string, read: unknown, right: unknown): readonly Wrong[] => [
    { fact, say: `${key}: ${what} ${String(read)}, true is ${String(right)}` },
  ]
  const isDated = truth.kind !== 'plan' && truth.kind !== 'carriedOver'
  if (fact.amount !== truth.amount) return say('amount', fact.amount, truth.amount)
  if (isDated && fact.basis !== truth.basis) return say('basis', fact.basis, truth.basis)
  if (isDated && fact.asOf !== truth.asOf) return say('as-of', fact.asOf, truth.asOf)
  if (truth.project.code !== undefined && fact.project.code !== truth.project.code)
    return say('code', fact.project.code, truth.project.code)
  if (!same(fact.project.name, truth.project.name)) return say('name', fact.project.name, truth.project.name)
  if (truth.investor && fact.investor && !same(fact.investor, truth.investor))
    return say('investor', fact.investor, truth.investor)
  if (truth.investor === null && fact.investor) return say('investor', fact.investor, 'not said')
  if (truth.kind === 'disbursement' && fact.capital !== (truth.capital ?? 'planYear'))
    return say('capital', fact.capital, truth.capital ?? 'planYear')
  return []
}

/** Of figures that say one thing twice (a whole or its parts) one choice stands, whole, and none of the other. */
const chooseOptions = (wanted: ReadonlyMap<string, TruthFact>, found: ReadonlyMap<string, ReadFigure>) => {
  const groups = new Map<string, Map<string, string[]>>()
  for (const [key, { option }] of wanted) {
    if (option === undefined) continue
    const [group = '', choice = ''] = option.split(':')
    const choices = groups.get(group) ?? new Map<string, string[]>()
    choices.set(choice, [...(choices.get(choice) ?? []), key])
    groups.set(group, choices)
  }
  const excused = new Set<string>()
  const twice: Wrong[] = []
  for (const choices of groups.values()) {
    const counted = [...choices].map(([choice, keys]) => ({
      choice,
      keys,
      found: keys.filter(key => found.has(key)).length,
    }))
    const whole = counted.find(({ keys, found: count }) => count === keys.length)
    const chosen = whole ?? counted.toSorted((one, other) => other.found - one.found)[0]
    for (const { choice, keys } of counted) {
      if (choice === chosen?.choice) continue
      for (const key of keys) {
        excused.add(key)
        const fact = found.get(key)
        if (fact && whole) twice.push({ fact, say: `${key}: counted beside '${whole.choice}'` })
      }
    }
  }
  return { excused, twice }
}

/** Every error stands where a question is as right as the fact. */
const isAllowed = ({ alsoRight, format }: Truth, { findings }: Read): boolean => {
  const errors = findings.filter(({ severity }) => severity === 'error')
  return (
    errors.length > 0 &&
    errors.every(({ sheet, cell }) =>
      alsoRight.some(
        also =>
          (format === 'csv' || same(also.sheet, sheet)) && cell !== undefined && columnOf(also.cell) === columnOf(cell),
      ),
    )
  )
}
