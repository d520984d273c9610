/** Runs one piece of work after another, in the order asked for; a piece that fails holds up nobody. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>

export const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }
}
