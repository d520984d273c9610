import type { IsoDate, PlanYear } from '../../../../domain/base/calendar.ts'
import type { SlideSubject } from '../slides/slideFacts.ts'
import type { Letter } from './outbox.ts'

/** What stands in the form. */
export type NoteDraft = {
  readonly kind: 'note' | 'task'
  readonly text: string
  readonly assignee: string
  readonly due: IsoDate | undefined
}

type MeetingMoment = {
  readonly subject: SlideSubject
  readonly planYear: PlanYear
  readonly asOf: IsoDate
  readonly id: string
  /** ISO instant. */
  readonly now: string
}

/** The draft with whom it is about, the figures on the slide and the moment. */
export const letterOf = ({ kind, text, assignee, due }: NoteDraft, moment: MeetingMoment): Letter => {
  const { subject, planYear, asOf, id, now } = moment
  const { plan, actual, remaining, rate } = subject.row
  const said = {
    text: text.trim(),
    subject: { kind: subject.kind, id: subject.id, name: subject.name },
    figures: {
      ...(plan !== undefined && { plan }),
      ...(actual !== undefined && { actual }),
      ...(remaining !== undefined && { remaining }),
      ...(rate !== undefined && { rate }),
    },
    planYear,
    asOf,
    saidAt: now,
  }
  if (kind === 'note') return { kind: 'meeting-notes', id, version: 0, body: said }
  const task = {
    ...said,
    state: 'open' as const,
    ...(due && { due }),
    ...(assignee.trim() !== '' && { assignee: assignee.trim() }),
  }
  return { kind: 'meeting-tasks', id, version: 0, body: task }
}
