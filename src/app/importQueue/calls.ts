import type { Undone } from '../../api/contract/importHistory.ts'
import type { ImportOutcome } from '../../api/contract/imports.ts'
import { post, send, type Api } from '../client/api.ts'
import { decisionsOf } from './edits.ts'
import type { QueuedFile } from './queue.ts'

/** The server's judgement of a file, nothing written. */
export const checkFile = (api: Api, queued: QueuedFile, signal: AbortSignal): Promise<ImportOutcome> =>
  sendFile(api, formOf(queued, { dryRun: 'true' }), signal)

/** Into the ledger, all or nothing; only what was seen, told by its digest. */
export const commitFile = (api: Api, queued: QueuedFile, decision: Decision): Promise<ImportOutcome> =>
  sendFile(api, formOf(queued, fieldsOf(decision)))

export type Decision = { readonly digest: string | null; readonly warnings: 'accepted' | 'none' }

export const sendUndo = (api: Api, importId: string): Promise<Undone> =>
  post<Undone>(api, `/api/imports/${encodeURIComponent(importId)}/undo`)

/** Asks for the file itself with what is to be mended marked in it. */
export const returnedRequest = (queued: QueuedFile): RequestInit => ({ method: 'POST', body: formOf(queued, {}) })

const sendFile = async (api: Api, body: FormData, signal?: AbortSignal): Promise<ImportOutcome> => {
  const response = await send(api, '/api/imports', { method: 'POST', body, ...(signal && { signal }) }, [422])
  return (await response.json()) as ImportOutcome // the server answers by this contract, also when it rejects
}

const formOf = ({ file, hints, log }: QueuedFile, fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData()
  form.set('file', file, file.name)
  if (hints.planYear !== undefined) form.set('planYear', String(hints.planYear))
  if (hints.asOf !== undefined) form.set('asOf', hints.asOf)
  const decisions = decisionsOf(log)
  if (decisions !== undefined) form.set('decisions', JSON.stringify(decisions))
  // Somebody is there to answer: doubtful names are asked about, not made up.
  form.set('interactive', 'true')
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const fieldsOf = ({ digest, warnings }: Decision): Readonly<Record<string, string>> => ({
  ...(digest !== null && { digest }),
  ...(warnings === 'accepted' && { acceptWarnings: 'true' }),
})
