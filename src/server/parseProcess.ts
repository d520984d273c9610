import { err, ok, type Result } from '../domain/base/result.ts'
import type { ReadFailure } from '../workbook/said/cells.ts'
import type { OfficerInput } from '../workbook/said/decisions.ts'
import { interpret } from '../workbook/interpret.ts'
import { readWorkbook, type ReadLimits } from '../workbook/reader/read.ts'
import { pack, type PackedInterpretation } from './packedInterpretation.ts'

// Runs as a process of its own, started by parseSandbox.ts; never imported for its values.

/** What the sandbox asks of this process, and what comes back. */
export type ParseJob = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly fileName: string
  readonly told: OfficerInput
  readonly limits: Partial<ReadLimits>
}
export type ParseReply =
  | { readonly kind: 'parsed'; readonly result: Result<PackedInterpretation, ReadFailure> }
  /** A bug of ours, as the stack tells it. */
  | { readonly kind: 'fault'; readonly stack: string }

const parse = ({ bytes, fileName, told, limits }: ParseJob): Result<PackedInterpretation, ReadFailure> => {
  const workbook = readWorkbook(bytes, fileName, limits)
  return workbook.ok ? ok(pack(interpret(workbook.value, told.hints, told.decisions))) : err(workbook.error)
}

const replyTo = (job: ParseJob): ParseReply => {
  try {
    return { kind: 'parsed', result: parse(job) }
  } catch (error) {
    return { kind: 'fault', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.on('message', (job: ParseJob) => process.send?.(replyTo(job)))
process.on('disconnect', () => process.exit()) // nobody is left to answer
