import type { Undone } from '../../api/contract/importHistory.ts'
import type { SampleOutcome } from '../../api/contract/sample.ts'
import { readAnswer } from './answers.ts'
import type { CommandOf } from './command.ts'
import type { Connection } from './connect.ts'
import { exitCodes, type ExitCode } from './exitCodes.ts'
import { importJson, importText } from './printOutcome.ts'
import type { Terminal } from './terminal.ts'

type Request = Connection['request']

/** An import that was undone before is in the state asked for: said, and no failure. */
export const runUndo = async (
  { positionals: [id], json }: CommandOf<'undo'>,
  request: Request,
  { print, say }: Terminal,
): Promise<ExitCode> => {
  const answer = await readAnswer<Undone>(
    await request(`/api/imports/${encodeURIComponent(id)}/undo`, { method: 'POST' }),
  )
  const wasUndone = !answer.ok && answer.error.code === 'already-undone'
  if (!answer.ok && !wasUndone) {
    say(`${answer.error.title}: ${answer.error.detail}`)
    return answer.error.code === 'fault' ? exitCodes.fault : exitCodes.usage
  }
  if (json) print(JSON.stringify({ id, status: 'undone' }, null, 2))
  else print(wasUndone ? `Lần nạp ${id} đã được rút từ trước.` : `Đã rút lần nạp ${id} ra khỏi sổ.`)
  return exitCodes.done
}

export const runSample = async (
  { json }: CommandOf<'sample'>,
  request: Request,
  { print, say }: Terminal,
): Promise<ExitCode> => {
  const answer = await readAnswer<SampleOutcome>(await request('/api/sample', { method: 'POST' }))
  if (!answer.ok) {
    say(`${answer.error.title}: ${answer.error.detail}`)
    return answer.error.code === 'fault' ? exitCodes.fault : exitCodes.usage
  }
  const { imports } = answer.value
  print(json ? JSON.stringify({ imports: imports.map(importJson) }, null, 2) : imports.map(importText).join('\n'))
  return imports.some(({ status }) => status === 'rejected') ? exitCodes.stopped : exitCodes.done
}
