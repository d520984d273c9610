import { useMemo } from 'react'
import { dayOfKnownAt, parseKnownAt } from '../../../view/knownAt.ts'
import { useToday } from '../../../view/defaultAsOf.ts'
import type { IsoDate } from '../../../../domain/base/calendar.ts'
import { useNotes, type NoteRecord } from './useNotes.ts'

/** What earlier meetings left: every task still open, and whatever else was said at the latest of them. */
export const useEarlier = (): readonly NoteRecord[] => {
  const notes = useNotes()
  const today = useToday()()
  return useMemo(() => earlierOf(notes, today), [notes, today])
}

export const earlierOf = (notes: readonly NoteRecord[], today: IsoDate): readonly NoteRecord[] => {
  const before = notes.filter(({ body }) => dayOf(body.saidAt) < today)
  const latest = before
    .map(({ body }) => dayOf(body.saidAt))
    .sort()
    .at(-1)
  return before
    .filter(said => isOpen(said) || dayOf(said.body.saidAt) === latest)
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
}

export const isOpen = (said: NoteRecord): boolean => said.kind === 'meeting-tasks' && said.body.state === 'open'

/** The day in Vietnam on which it was said. */
export const dayOf = (instant: string): IsoDate => {
  const knownAt = parseKnownAt(instant)
  if (!knownAt) throw new RangeError(`not an instant: ${instant}`)
  return dayOfKnownAt(knownAt)
}
