import type { Problem } from '../../api/contract/problem.ts'
import type { EarlyWords } from '../text/words.ts'
import type { RequestFailure } from './api.ts'

/** A failure as a screen says it: what happened, what to do, and whether trying again can help. */
export type FailureText = {
  readonly title: string
  readonly advice: string
  readonly mayRetry: boolean
  /** The person lacks the right: another state than a fault. */
  readonly forbidden: boolean
}

/** The one place that turns failures into words. The server's own Vietnamese stands wherever it gave any. */
export const sayFailure = (error: unknown, words: EarlyWords): FailureText => {
  const { failures } = words
  if (!isRequestFailure(error)) return { ...failures.fault, mayRetry: true, forbidden: false }
  const { failure } = error
  if (failure.kind === 'unreachable') return { ...failures.unreachable, mayRetry: true, forbidden: false }
  const { code, title, detail } = failure.problem
  const said = failures.problems[code] ?? { title, advice: detail }
  return { ...said, mayRetry: code === 'fault', forbidden: code === 'forbidden' }
}

/** The code of a problem that the server named, for a screen with its own answer to it. */
export const problemCodeOf = (error: unknown): Problem['code'] | undefined =>
  isRequestFailure(error) && error.failure.kind === 'problem' ? error.failure.problem.code : undefined

const isRequestFailure = (error: unknown): error is RequestFailure => error instanceof Error && 'failure' in error

/** No answer at all, or none of the server's own: a network may come back. */
export const isUnreachable = (error: unknown): boolean =>
  isRequestFailure(error) && error.failure.kind === 'unreachable'
