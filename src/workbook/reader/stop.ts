import type { ReadFailure } from '../said/cells.ts'

/**
 * Ends reading from deep inside a scanner. The only exception that `readWorkbook` expects: it turns it back into the
 * named failure that it carries.
 */
export const stop = (failure: ReadFailure): never => {
  throw Object.assign(new Error(failure.code), { failure })
}

export const damaged = (): never => stop({ code: 'damaged' })

/** What `stop` was given; undefined for any other exception. */
export const stoppedWith = (thrown: unknown): ReadFailure | undefined =>
  thrown instanceof Error && 'failure' in thrown
    ? (thrown.failure as ReadFailure) // only `stop` puts a failure on an error
    : undefined
