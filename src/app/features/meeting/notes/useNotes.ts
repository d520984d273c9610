import { useQuery } from '@tanstack/react-query'
import type { MeetingNote, MeetingTask } from '../../../../api/contract/records/meeting.ts'
import { useApi } from '../../../client/api.ts'
import { recordsQuery } from '../../../client/records.ts'
import type { Letter } from './outbox.ts'
import { useOutbox } from './useOutbox.ts'

/** Something said in a meeting, with where it stands: kept by the server, or still on its way there. */
export type NoteRecord = { readonly id: string; readonly version: number } & (
  | { readonly kind: 'meeting-notes'; readonly body: MeetingNote }
  | { readonly kind: 'meeting-tasks'; readonly body: MeetingTask }
)

/** All of it, what waits for the network included; latest first. */
export const useNotes = (): readonly NoteRecord[] => {
  const api = useApi()
  const notes = useQuery(recordsQuery(api, 'meeting-notes')).data ?? []
  const tasks = useQuery(recordsQuery(api, 'meeting-tasks')).data ?? []
  const { letters } = useOutbox()
  return saidSoFar(
    [
      ...notes.map(({ id, version, body }): NoteRecord => ({ kind: 'meeting-notes', id, version, body })),
      ...tasks.map(({ id, version, body }): NoteRecord => ({ kind: 'meeting-tasks', id, version, body })),
    ],
    [...letters.delivered, ...letters.waiting],
  )
}

/** Until both are read it is not known with what the meeting opens. */
export const useAreNotesRead = (): boolean => {
  const api = useApi()
  const notes = useQuery(recordsQuery(api, 'meeting-notes'))
  const tasks = useQuery(recordsQuery(api, 'meeting-tasks'))
  return !notes.isPending && !tasks.isPending
}

/** What was written here is newer than what was read from the server. */
export const saidSoFar = (kept: readonly NoteRecord[], written: readonly Letter[]): readonly NoteRecord[] => {
  const byId = new Map(kept.map(said => [said.id, said]))
  for (const letter of written) byId.set(letter.id, { ...letter, version: letter.version + 1 })
  return [...byId.values()].sort((a, b) => (a.body.saidAt < b.body.saidAt ? 1 : -1))
}
