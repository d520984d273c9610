import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { ImportOutcome } from '../../api/contract/imports.ts'
import type { Problem } from '../../api/contract/problem.ts'
import type { Result } from '../../domain/base/result.ts'
import { readAnswer } from './answers.ts'
import type { CommandOf } from './command.ts'
import type { Connection } from './connect.ts'
import { exitCodes, type ExitCode } from './exitCodes.ts'
import { importJson, importText } from './printOutcome.ts'
import type { Terminal } from './terminal.ts'
import { workbookPaths } from './workbookPaths.ts'

type ImportCommand = CommandOf<'import'>

/** Each file by itself: what stops one holds up no other. */
export const runImport = async (
  command: ImportCommand,
  request: Connection['request'],
  { print, say }: Terminal,
): Promise<ExitCode> => {
  const paths = workbookPaths(command.positionals)
  if (!paths.ok) {
    say(`Không có tệp hay thư mục này: ${paths.error}`)
    return exitCodes.usage
  }
  const imports: ImportOutcome[] = []
  for (const path of paths.value) {
    const outcome = await importOne(path, command, request)
    if (!outcome.ok) return reportFault(outcome.error, { imports, command, terminal: { print, say } })
    imports.push(outcome.value)
    if (!command.json) print(importText(outcome.value))
  }
  if (command.json) print(jsonOf(imports))
  return imports.some(({ status }) => status === 'rejected') ? exitCodes.stopped : exitCodes.done
}

const importOne = async (
  path: string,
  command: ImportCommand,
  request: Connection['request'],
): Promise<Result<ImportOutcome, Problem>> => {
  const form = new FormData()
  form.set('file', new File([readFileSync(path)], basename(path)))
  if (command.year !== undefined) form.set('planYear', String(command.year))
  if (command['as-of'] !== undefined) form.set('asOf', command['as-of'])
  if (command['accept-warnings']) form.set('acceptWarnings', 'true')
  if (command['dry-run']) form.set('dryRun', 'true')
  const answer = await readAnswer<ImportOutcome>(await request('/api/imports', { method: 'POST', body: form }))
  if (answer.ok || answer.error.code !== 'too-large') return answer
  return { ok: true, value: tooLarge(basename(path), answer.error) }
}

/** Turned away before anything was read: to a script it is a file like any other that a finding stopped. */
const tooLarge = (file: string, { detail }: Problem): ImportOutcome => ({
  file,
  status: 'rejected',
  importId: null,
  planYear: null,
  asOf: null,
  counts: { projects: 0, investors: 0, facts: { plan: 0, carriedOver: 0, commitment: 0, disbursement: 0 } },
  findings: [{ severity: 'error', code: 'over-limit', sheet: null, cell: null, message: detail }],
  digest: null,
  changes: { added: 0, changed: 0, unchanged: 0 },
  questions: [],
  newEntries: null,
  difference: null,
  layout: null,
  decisions: null,
})

const jsonOf = (imports: readonly ImportOutcome[]): string =>
  JSON.stringify({ imports: imports.map(importJson) }, null, 2)

/** What was done before the fault is done: it is said all the same. */
const reportFault = (
  problem: Problem,
  { imports, command, terminal }: { imports: readonly ImportOutcome[]; command: ImportCommand; terminal: Terminal },
): ExitCode => {
  if (command.json) terminal.print(jsonOf(imports))
  terminal.say(`${problem.title}: ${problem.detail}`)
  return exitCodes.fault
}
