import { parentPort } from 'node:worker_threads'
import { err, ok, type Result } from '../domain/result.ts'
import type { ReadFailure } from '../workbook/cells.ts'
import { interpret } from '../workbook/interpret.ts'
import type { Hints } from '../workbook/interpretation.ts'
import { readWorkbook, type ReadLimits } from '../workbook/read.ts'
import { buffersOf, pack, type Packed } from './packedInterpretation.ts'

/** What the sandbox asks of its worker, and what comes back. */
export type ParseJob = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly fileName: string
  readonly hints: Hints
  readonly limits: Partial<ReadLimits>
}
export type ParseReply = Result<Packed, ReadFailure>

const parse = ({ bytes, fileName, hints, limits }: ParseJob): ParseReply => {
  const workbook = readWorkbook(bytes, fileName, limits)
  return workbook.ok ? ok(pack(interpret(workbook.value, hints))) : err(workbook.error)
}

parentPort?.on('message', (job: ParseJob) => {
  const reply = parse(job)
  parentPort?.postMessage(reply, reply.ok ? buffersOf(reply.value) : [])
})
