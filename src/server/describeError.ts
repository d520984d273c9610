/** For the log of an administrator: the stack, or what little there is. */
export const describeFault = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? describeError(error)) : String(error)

/** In one line, where the place is known and the stack would only frighten. A refused connection has a code and no message. */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.message !== '') return error.message
  return 'code' in error ? String(error.code) : error.name
}
