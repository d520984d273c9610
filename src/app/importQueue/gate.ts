/** Lets so many tasks run at once; the others wait their turn, in order. */
export type Gate = <T>(task: () => Promise<T>) => Promise<T>

export const createGate = (width: number): Gate => {
  const waiting: (() => void)[] = []
  let running = 0
  const leave = () => {
    running -= 1
    waiting.shift()?.()
  }
  return async task => {
    if (running >= width) await new Promise<void>(resolve => waiting.push(resolve))
    running += 1
    return task().finally(leave)
  }
}
