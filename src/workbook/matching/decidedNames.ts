import type { NameDecision, NameKind } from '../said/decisions.ts'

/** Whom the officer said a name means. */
export type NameAnswer = { readonly id: string } | 'new'

/** A name as decisions know it: a project by its code and investor too. */
export type AskedName = {
  readonly kind: NameKind
  readonly name: string
  readonly code?: string | undefined
  readonly investor?: string | undefined
}

/** What the officer said of names. */
export type DecidedNames = {
  readonly answerOf: (named: AskedName) => NameAnswer | undefined
  readonly isSkipped: (named: AskedName) => boolean
}

export const decidedNames = (decisions: readonly NameDecision[]): DecidedNames => {
  const byKey = new Map(decisions.map(decision => [nameKey(decision), decision.to]))
  return {
    answerOf: named => {
      const to = byKey.get(nameKey(named))
      return to === 'skip' ? undefined : to
    },
    isSkipped: named => byKey.get(nameKey(named)) === 'skip',
  }
}

export const noNamesDecided = decidedNames([])

export const nameKey = ({ kind, name, code = '', investor = '' }: AskedName): string =>
  kind === 'project' ? [kind, name, code, investor].join('\n') : `${kind}\n${name}`
