import { bases, capitals, factKinds, reporters } from '../../domain/ledger/ledger.ts'
import type { Interpretation, ReadFact } from './interpretation.ts'

/**
 * What was read, in 32 hexadecimal digits: plan year, report date, reporter, and every field of every fact with its
 * cell. What an officer saw in the preview and what is stored are the same when their digests are.
 *
 * MurmurHash3 (x86, 128 bits): an accident goes unseen once in 2^128, a quarter of a million facts take some tens of
 * milliseconds, a SHA-256 in script ten times that. It need not withstand an attacker: the server computes its own from
 * the file's bytes, so a forged digest could only make the forger commit unseen what the file says anyway.
 */
export const digestOf = (interpretation: Interpretation): string => {
  const hash = createHash()
  hash.whole(interpretation.planYear ?? 0)
  hash.text(interpretation.reportDate)
  hash.whole(reporters.indexOf(interpretation.reporter))
  for (const fact of interpretation.facts) addFact(hash, fact)
  return hash.digits()
}

/** Texts in 32 hexadecimal digits: the same texts in the same order, the same digits. */
export const hashOf = (texts: readonly string[]): string => {
  const hash = createHash()
  for (const text of texts) hash.spelt(text)
  return hash.digits()
}

type Hash = {
  /** A safe integer. */
  readonly whole: (value: number) => void
  /** A text that comes again and again. */
  readonly text: (value: string | undefined) => void
  /** A text that hardly ever comes twice. */
  readonly spelt: (value: string) => void
  readonly digits: () => string
}

const addFact = (hash: Hash, fact: ReadFact): void => {
  const flags = [factKinds.indexOf(fact.kind), capitals.indexOf(fact.capital), bases.indexOf(fact.basis)] as const
  hash.whole(((flags[0] * capitals.length + flags[1]) * bases.length + flags[2]) * 2 + (fact.fromFormula ? 1 : 0))
  hash.text(fact.project.code)
  hash.text(fact.project.name)
  hash.text(fact.investor)
  hash.text(fact.fundingSource)
  hash.text(fact.reporter)
  hash.text(fact.asOf)
  hash.whole(fact.amount)
  hash.text(fact.sheet)
  hash.spelt(fact.cell)
  if (fact.mend !== undefined) hash.spelt(`mended: ${fact.mend.original}`)
}

/** A text is hashed letter by letter where it first appears and by its number from then on: names repeat by the month. */
const createHash = (): Hash => {
  const murmur = createMurmur()
  const numbers = new Map<string, number>()
  const spelt = (value: string): void => {
    murmur.add(value.length)
    for (let at = 0; at < value.length; at++) murmur.add(value.charCodeAt(at))
  }
  return {
    whole: value => {
      murmur.add(value)
      murmur.add(Math.floor(value / 0x1_0000_0000))
    },
    text: value => {
      const known = value === undefined ? 0 : numbers.get(value)
      murmur.add(known ?? numbers.size + 1)
      if (known !== undefined || value === undefined) return
      numbers.set(value, numbers.size + 1)
      spelt(value)
    },
    spelt,
    digits: murmur.digits,
  }
}

const [c1, c2, c3, c4] = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const

/** MurmurHash3_x86_128 by Austin Appleby (public domain), over 32-bit words. */
const createMurmur = () => {
  let [h1, h2, h3, h4] = [0, 0, 0, 0]
  let [k1, k2, k3] = [0, 0, 0]
  let count = 0
  const mix = (k4: number): void => {
    h1 = (Math.imul(rotate(h1 ^ Math.imul(rotate(Math.imul(k1, c1), 15), c2), 19) + h2, 5) + 0x561ccd1b) | 0
    h2 = (Math.imul(rotate(h2 ^ Math.imul(rotate(Math.imul(k2, c2), 16), c3), 17) + h3, 5) + 0x0bcaa747) | 0
    h3 = (Math.imul(rotate(h3 ^ Math.imul(rotate(Math.imul(k3, c3), 17), c4), 15) + h4, 5) + 0x96cd1c35) | 0
    h4 = (Math.imul(rotate(h4 ^ Math.imul(rotate(Math.imul(k4, c4), 18), c1), 13) + h1, 5) + 0x32ac3b17) | 0
  }
  const add = (word: number): void => {
    const place = count++ & 3
    if (place === 0) k1 = word | 0
    else if (place === 1) k2 = word | 0
    else if (place === 2) k3 = word | 0
    else mix(word | 0)
  }
  const digits = (): string => {
    const length = count
    for (let place = length & 3; place > 0 && place < 4; place++) add(0)
    let state = together([h1 ^ length, h2 ^ length, h3 ^ length, h4 ^ length])
    state = together([final(state[0]), final(state[1]), final(state[2]), final(state[3])])
    return state.map(word => (word >>> 0).toString(16).padStart(8, '0')).join('')
  }
  return { add, digits }
}

type State = readonly [number, number, number, number]

const together = ([a, b, c, d]: State): State => {
  const first = (a + b + c + d) | 0
  return [first, (b + first) | 0, (c + first) | 0, (d + first) | 0]
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

const final = (word: number): number => {
  let mixed = word
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
