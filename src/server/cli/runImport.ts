import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { ImportOutcome } from '../../api/contract/imports.ts'
import type { Problem } from '../../api/contract/problem.ts'
import { err, type Result } from '../../domain/base/result.ts'
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
  let isFaulty = false
  for (const path of paths.value) {
    const outcome = await importOne(path, command, request)
    if (!outcome.ok && outcome.error.code !== 'fault')
      return reportFault(outcome.error, { imports, command, terminal: { print, say } })
    isFaulty ||= !outcome.ok
    const told = outcome.ok
      ? outcome.value
      : turnedAway(basename(path), { code: 'damaged', detail: outcome.error.detail })
    imports.push(told)
    if (!command.json) print(importText(told))
  }
  if (command.json) print(jsonOf(imports))
  if (isFaulty) return exitCodes.fault
  return imports.some(({ status }) => status === 'rejected') ? exitCodes.stopped : exitCodes.done
}

const importOne = async (
  path: string,
  command: ImportCommand,
  request: Connection['request'],
): Promise<Result<ImportOutcome, Problem>> => {
  const bytes = bytesOf(path)
  if (bytes === undefined) return err(unreadable)
  const form = new FormData()
  form.set('file', new File([bytes], basename(path)))
  if (command.year !== undefined) form.set('planYear', String(command.year))
  if (command['as-of'] !== undefined) form.set('asOf', command['as-of'])
  if (command['accept-warnings']) form.set('acceptWarnings', 'true')
  if (command['dry-run']) form.set('dryRun', 'true')
  const answer = await readAnswer<ImportOutcome>(await request('/api/imports', { method: 'POST', body: form }))
  if (answer.ok || answer.error.code !== 'too-large') return answer
  return { ok: true, value: turnedAway(basename(path), { code: 'over-limit', detail: answer.error.detail }) }
}

/** Undefined where the disk does not give the file: gone since the folder was listed, or not ours to read. */
const bytesOf = (path: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(readFileSync(path))
  } catch {
    return undefined
  }
}

const unreadable: Problem = {
  type: '/problems/fault',
  code: 'fault',
  status: 500,
  title: 'Không mở được tệp',
  detail: 'Không mở được tệp này trên đĩa: tệp đã bị xóa, hoặc tài khoản này không có quyền đọc.',
}

/** Turned away before anything was read: to a script it is a file like any other that a finding stopped. */
const turnedAway = (
  file: string,
  { code, detail }: Pick<ImportOutcome['findings'][number], 'code'> & { readonly detail: string },
): ImportOutcome => ({
  file,
  status: 'rejected',
  importId: null,
  planYear: null,
  asOf: null,
  counts: { projects: 0, investors: 0, facts: { plan: 0, carriedOver: 0, commitment: 0, disbursement: 0 } },
  findings: [{ severity: 'error', code, sheet: null, cell: null, message: detail }],
  digest: null,
  changes: { added: 0, changed: 0, unchanged: 0 },
  questions: [],
  aside: [],
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
