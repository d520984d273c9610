import { err, ok, type Result } from '../src/domain/base/result.ts'
import type { ReadFailure } from '../src/workbook/said/cells.ts'
import { interpret } from '../src/workbook/interpret.ts'
import type { OfficerInput } from '../src/workbook/said/decisions.ts'
import type { Interpretation } from '../src/workbook/said/interpretation.ts'
import { readWorkbook } from '../src/workbook/reader/read.ts'

export type ParseJob = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly fileName: string
  readonly told: OfficerInput
}

/** Bytes of a file → what it says. */
export const parseJob = ({ bytes, fileName, told }: ParseJob): Result<Interpretation, ReadFailure> => {
  const workbook = readWorkbook(bytes, fileName)
  return workbook.ok ? ok(interpret(workbook.value, told.hints, told.decisions)) : err(workbook.error)
}
