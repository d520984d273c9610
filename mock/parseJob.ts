import { err, ok, type Result } from '../src/domain/result.ts'
import type { ReadFailure } from '../src/workbook/cells.ts'
import { interpret } from '../src/workbook/interpret.ts'
import type { Hints, Interpretation } from '../src/workbook/interpretation.ts'
import { readWorkbook } from '../src/workbook/read.ts'

export type ParseJob = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly fileName: string
  readonly hints: Hints
}

/** Bytes of a file → what it says. */
export const parseJob = ({ bytes, fileName, hints }: ParseJob): Result<Interpretation, ReadFailure> => {
  const workbook = readWorkbook(bytes, fileName)
  return workbook.ok ? ok(interpret(workbook.value, hints)) : err(workbook.error)
}
