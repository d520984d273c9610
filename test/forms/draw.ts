import { createRandom } from '../workbook/generated/random.ts'
import type { Draw } from './model.ts'

/** The choices of one form and their names; the same seed makes the same. */
export const createDraw = (seed: number): Draw & { readonly choices: () => Readonly<Record<string, string>> } => {
  const random = createRandom(scattered(seed))
  const made: Record<string, string> = {}
  const note = (name: string, value: string): void => {
    made[name] = value
  }
  return {
    ...random,
    note,
    text: (name, choices) => {
      const chosen = random.pick(choices)
      note(name, chosen)
      return chosen
    },
    of: (name, choices) => {
      const weighed = Object.entries(choices).flatMap(([key, value]) => {
        const [label = key, weight = '1'] = key.split('|')
        return Array.from({ length: Number(weight) }, () => ({ label, value }))
      })
      const { label, value } = random.pick(weighed)
      note(name, label)
      return value
    },
    flag: (name, share) => {
      const chosen = random.chance(share)
      note(name, chosen ? 'yes' : 'no')
      return chosen
    },
    choices: () => ({ ...made }),
  }
}

/** Neighbouring seeds far apart, so that their first choices have nothing to do with each other. */
const scattered = (seed: number): number => Math.imul(seed ^ (seed >>> 16), 0x45_d9_f3_b) >>> 1
