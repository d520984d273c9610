import { z } from 'zod'
import { defaultLimits as readLimits } from '../workbook/reader/limits.ts'
import type { SandboxLimits } from './parseSandbox.ts'

const megabyte = 1_000_000

/** What one file may ask of the machine; each a whole number above zero. */
export const limitVariables = {
  IMPORT_FILE_MB: limit('IMPORT_FILE_MB', readLimits.fileSize / megabyte),
  IMPORT_INFLATED_MB: limit('IMPORT_INFLATED_MB', readLimits.inflatedSize / megabyte),
  IMPORT_RATIO: limit('IMPORT_RATIO', readLimits.ratio),
  IMPORT_ENTRIES: limit('IMPORT_ENTRIES', readLimits.entries),
  IMPORT_CELLS: limit('IMPORT_CELLS', readLimits.cells),
  IMPORT_SECONDS: limit('IMPORT_SECONDS', 30),
  IMPORT_MEMORY_MB: limit('IMPORT_MEMORY_MB', 1_024),
}

type Variables = { readonly [Name in keyof typeof limitVariables]: number }

export const toLimits = (variables: Variables): SandboxLimits => ({
  time: variables.IMPORT_SECONDS,
  memory: variables.IMPORT_MEMORY_MB * 1_048_576,
  read: {
    fileSize: variables.IMPORT_FILE_MB * megabyte,
    inflatedSize: variables.IMPORT_INFLATED_MB * megabyte,
    ratio: variables.IMPORT_RATIO,
    entries: variables.IMPORT_ENTRIES,
    cells: variables.IMPORT_CELLS,
  },
})

function limit(name: string, otherwise: number) {
  const error = `${name} phải là một số nguyên lớn hơn 0`
  return z.coerce.number({ error }).int(error).min(1, error).default(otherwise)
}
