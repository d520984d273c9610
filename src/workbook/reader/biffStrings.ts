/** Runs of the shared texts of an .xls: where they begin, and the number of their fonts as the file writes it. */
export type StringRuns = ReadonlyMap<number, readonly { readonly start: number; readonly font: number }[]>

/**
 * Walks the shared texts of a workbook, which go on from record to record: in the middle of a text, too, where the next
 * record begins with a byte that says how wide its letters are. What does not add up ends the walk; SheetJS judges it.
 */
export const readStringRuns = (records: readonly DataView[]): StringRuns => {
  const runs = new Map<number, { start: number; font: number }[]>()
  const reader = createReader(records)
  reader.skip(4)
  const count = reader.number(4)
  for (let index = 0; index < count && !reader.isOver(); index++) {
    const letters = reader.number(2)
    const flags = reader.number(1)
    const runCount = (flags & 8) === 0 ? 0 : reader.number(2)
    const extra = (flags & 4) === 0 ? 0 : reader.number(4)
    reader.skipLetters(letters, (flags & 1) === 1 ? 2 : 1)
    const found = Array.from({ length: Math.min(runCount, letters) }, () => ({
      start: reader.number(2),
      font: reader.number(2),
    }))
    reader.skip((runCount - found.length) * 4 + extra)
    if (found.length > 0 && !reader.isOver()) runs.set(index, found)
  }
  return runs
}

type StringReader = {
  readonly number: (bytes: 1 | 2 | 4) => number
  readonly skip: (bytes: number) => void
  readonly skipLetters: (letters: number, width: 1 | 2) => void
  readonly isOver: () => boolean
}

const createReader = (records: readonly DataView[]): StringReader => {
  let record = 0
  let at = 0
  const left = (): number => (records[record]?.byteLength ?? 0) - at
  const isOver = (): boolean => record >= records.length
  const toNext = (): void => {
    while (!isOver() && left() <= 0) {
      record++
      at = 0
    }
  }
  const byte = (): number => {
    toNext()
    return isOver() ? 0 : (records[record]?.getUint8(at++) ?? 0)
  }
  return {
    isOver,
    number: bytes => {
      let value = 0
      for (let i = 0; i < bytes; i++) value += byte() * 256 ** i
      return value
    },
    skip: bytes => {
      for (let rest = bytes; rest > 0;) {
        toNext()
        if (isOver()) return
        const step = Math.min(rest, left())
        at += step
        rest -= step
      }
    },
    skipLetters: (letters, width) => {
      let wide = width
      for (let rest = letters; rest > 0;) {
        if (left() <= 0) {
          toNext()
          if (isOver()) return
          wide = (byte() & 1) === 1 ? 2 : 1
        }
        const step = Math.min(rest, Math.floor(left() / wide))
        if (step === 0) at += left()
        at += step * wide
        rest -= step
      }
    },
  }
}
