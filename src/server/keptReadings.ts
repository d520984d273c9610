import { createHash } from 'node:crypto'
import type { OfficerInput } from '../workbook/said/decisions.ts'
import type { PackedInterpretation } from './packedInterpretation.ts'

/** Readings of the files that were looked at last: what was read for a preview is not read again for its commit. */
export type KeptReadings = {
  readonly recall: (key: string) => PackedInterpretation | undefined
  readonly keep: (key: string, reading: PackedInterpretation) => void
}

/** The latest ones, up to so many facts in all: some twenty-five bytes each, packed. A larger one is not kept. */
export const createKeptReadings = (mostFacts = 2_000_000): KeptReadings => {
  const kept = new Map<string, PackedInterpretation>()
  let facts = 0
  const forget = (key: string): void => {
    facts -= kept.get(key)?.facts.count ?? 0
    kept.delete(key)
  }
  return {
    recall: key => {
      const reading = kept.get(key)
      if (reading === undefined) return undefined
      kept.delete(key)
      kept.set(key, reading) // the last one asked for is the last one to go
      return reading
    },
    keep: (key, reading) => {
      forget(key)
      if (reading.facts.count > mostFacts) return
      kept.set(key, reading)
      facts += reading.facts.count
      for (const oldest of kept.keys()) {
        if (facts <= mostFacts && kept.size <= mostReadings) break
        forget(oldest)
      }
    },
  }
}

/** Eighty files dropped at once are previewed and then committed. */
const mostReadings = 100

/**
 * The same bytes under the same name, read with the same hints and decisions, are read the same. Whom names mean is
 * decided later, where the directory is at hand.
 */
export const readingKey = (
  bytes: Uint8Array,
  fileName: string,
  { hints, decisions: { names: _names, ...decisions } }: OfficerInput,
): string =>
  createHash('sha256').update(bytes).update('\0').update(JSON.stringify({ fileName, hints, decisions })).digest('hex')
