import type { NameDecision, NameKind } from '../said/decisions.ts'

/** Whom the officer said a name means. */
export type Answer = { readonly id: string } | 'new'

/** A name as decisions know it: a project by its code and investor too. */
export type Named = {
  readonly kind: NameKind
  readonly name: string
  readonly code?: string | undefined
  readonly investor?: string | undefined
}

/** What the officer said of names. */
export type ToldNames = {
  readonly answerOf: (named: Named) => Answer | undefined
  readonly isSkipped: (named: Named) => boolean
}

export const toldNames = (decisions: readonly NameDecision[]): ToldNames => {
  const byKey = new Map(decisions.map(decision => [nameKey(decision), decision.to]))
  return {
    answerOf: named => {
      const to = byKey.get(nameKey(named))
      return to === 'skip' ? undefined : to
    },
    isSkipped: named => byKey.get(nameKey(named)) === 'skip',
  }
}

export const nothingTold = toldNames([])

export const nameKey = ({ kind, name, code = '', investor = '' }: Named): string =>
  kind === 'project' ? [kind, name, code, investor].join('\n') : `${kind}\n${name}`
