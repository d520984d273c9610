import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf } from './bytes.ts'
import { formats, type Form, type Truth } from './model.ts'

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

/** Workbooks of a folder with their truths, in that format. */
export const readHanded = (
  folder: string,
): readonly { readonly name: string; readonly bytes: Uint8Array; readonly truth: Truth }[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.truth.json'))
    .flatMap(file => {
      const truth = JSON.parse(readFileSync(join(folder, file), 'utf8')) as HandedTruth // the handed format
      const name = truth.file ?? file.replace(/\.truth\.json$/u, '')
      const format = formats.find(each => name.endsWith(`.${each}`))
      if (format === undefined || truth.determinable === false || truth.expectedStatus === 'rejected') return []
      const known = { format, planYear: truth.planYear, unknowable: undefined, facts: truth.facts, alsoRight: [] }
      return [{ name, bytes: new Uint8Array(readFileSync(join(folder, name))), truth: known }]
    })

type HandedTruth = Pick<Truth, 'planYear' | 'facts'> & {
  readonly file?: string
  readonly determinable?: boolean
  readonly expectedStatus?: string
}
