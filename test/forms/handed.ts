import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf } from './bytes.ts'
import type { Form } from './model.ts'

/** Forms and their truths as files, in the format of the sets that are handed round (`<file>.truth.json`). */
export const writeForms = (folder: string, forms: readonly Form[]): void => {
  mkdirSync(folder, { recursive: true })
  for (const form of forms) {
    writeFileSync(join(folder, form.file), bytesOf(form))
    writeFileSync(join(folder, `${form.file}.truth.json`), `${JSON.stringify(truthOf(form), null, 1)}\n`)
  }
}

const truthOf = ({ file, purpose, choices, planYear, unknowable, facts, alsoRight, sheets }: Form) => ({
  file,
  shows: purpose,
  traits: choices,
  determinable: unknowable === undefined,
  planYear,
  sheets: sheets.map(({ name }) => ({ name })),
  investors: {},
  fundingSources: {},
  questions: unknowable === undefined ? [] : [{ why: unknowable }],
  expectedFindings: [],
  ignoredRows: [],
  facts,
  ...(alsoRight.length > 0 && { alsoRight }),
})
