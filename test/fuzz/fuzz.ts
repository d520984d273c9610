import { createParseSandbox, type ParseSandbox } from '../../src/server/parseSandbox.ts'
import { noDecisions } from '../../src/workbook/said/decisions.ts'
import { interpret } from '../../src/workbook/interpret.ts'
import type { Interpretation } from '../../src/workbook/said/interpretation.ts'
import { readWorkbook } from '../../src/workbook/reader/read.ts'
import type { Workbook } from '../../src/workbook/said/cells.ts'
import { openSmallHome, upload, type SmallHome } from '../api/smallHome.ts'
import { workbookBytes } from '../fixtures/shared.ts'
import { createRandom, type Random } from '../workbook/generated/random.ts'
import { noHints, publicWorkbooks } from '../workbook/truth.ts'
import { mutateBytes } from './byteMutations.ts'
import { mutateCells } from './cellMutations.ts'

export type FuzzOptions = {
  readonly runs: number
  readonly seed: number
  /** No run begins after so many. */
  readonly seconds: number
}

/** `faults`: how to make each one again, and what was wrong. */
export type FuzzReport = { readonly runs: number; readonly faults: readonly string[] }

/**
 * Public workbooks with something done to their bytes or cells, run by run from one seed. No bytes may crash the reader
 * or keep it longer than its limit, no file may be half written, and no change of a cell may pass for something that it
 * is not.
 */
export const fuzz = async ({ runs, seed, seconds }: FuzzOptions): Promise<FuzzReport> => {
  const sandbox = createParseSandbox({ time: mostSeconds })
  const home = await openSmallHome({ parse: sandbox.parse })
  const until = Date.now() + seconds * 1_000
  const faults: string[] = []
  let done = 0
  while (done < runs && Date.now() < until) {
    const at = done++
    const random = createRandom(seed * 1_000_003 + at)
    const fault = await faultOf(random, { sandbox, home })
    if (fault !== undefined) faults.push(`run ${at} of seed ${seed}: ${fault}`)
  }
  sandbox.close()
  await home.remove()
  return { runs: done, faults }
}

/** Seconds for one of these small files; a machine that does something else beside may be slow. */
const mostSeconds = 20

type Homes = { readonly sandbox: ParseSandbox; readonly home: SmallHome }

const faultOf = async (random: Random, homes: Homes): Promise<string | undefined> => {
  const fileName = random.pick(publicWorkbooks)
  if (random.chance(0.6)) return cellFault(fileName, random)
  const { bytes, how } = mutateBytes(workbookBytes(fileName), random)
  const fault = random.chance(0.15) ? await writeFault(bytes, homes) : await readFault(bytes, { fileName, homes })
  return fault && `${fileName}, ${how}: ${fault}`
}

type Original = { readonly workbook: Workbook; readonly reading: Interpretation }

const originals = new Map<string, Original>()

const originalOf = (fileName: string): Original => {
  const known = originals.get(fileName)
  if (known) return known
  const read = readWorkbook(workbookBytes(fileName), fileName)
  if (!read.ok) throw new Error(`${fileName} cannot be read`)
  const original = { workbook: read.value, reading: interpret(read.value, noHints) }
  originals.set(fileName, original)
  return original
}

const cellFault = (fileName: string, random: Random): string | undefined => {
  const { workbook, reading } = originalOf(fileName)
  const mutation = mutateCells(workbook, reading, random)
  if (mutation === undefined) return undefined
  const fault = mutation.faultIn(reading, interpret(mutation.workbook, noHints))
  return fault && `${fileName}, ${mutation.how}: ${fault}`
}

type From = { readonly fileName: string; readonly homes: Homes }

const readFault = async (bytes: Uint8Array<ArrayBuffer>, { fileName, homes }: From): Promise<string | undefined> => {
  try {
    const parsed = await homes.sandbox.parse(bytes, fileName, { hints: noHints, decisions: noDecisions })
    if (!parsed.ok && parsed.error.code === 'over-limit' && ['time', 'memory'].includes(parsed.error.limit))
      return `it ran over its ${parsed.error.limit}`
    const amounts = parsed.ok ? parsed.value.facts.map(({ amount }) => amount) : []
    return amounts.every(Number.isSafeInteger) ? undefined : 'an amount is no whole number'
  } catch (error) {
    return `it crashed: ${String(error)}`
  }
}

/** Imported for good: the ledger holds all of its facts afterwards, or none. */
const writeFault = async (bytes: Uint8Array<ArrayBuffer>, { home }: Homes): Promise<string | undefined> => {
  const factsIn = async (): Promise<number> => {
    const answer = await home.api.fetch(new Request('http://localhost/api/years/2024/book'))
    const book = answer.ok ? ((await answer.json()) as { facts: { amount: readonly number[] } }) : undefined // as the contract says
    return book?.facts.amount.length ?? 0
  }
  const before = await factsIn()
  const answer = await home.api.fetch(upload(bytes))
  if (answer.status >= 500) return `the server answered ${answer.status}`
  const { status, importId } = (await answer.json()) as { status: string; importId: string | null } // as the contract says
  if (status === 'committed' && importId !== null) {
    await home.api.fetch(new Request(`http://localhost/api/imports/${importId}/undo`, { method: 'POST' }))
  }
  const after = await factsIn()
  return after === before ? undefined : `${status}: ${before} facts stood before, ${after} after it was taken out again`
}
