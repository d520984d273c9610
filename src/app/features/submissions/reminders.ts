import type { IsoDate, PlanYear } from '../../../domain/base/calendar.ts'
import type { Submission, SubmissionRow } from '../../../domain/submissions/submissions.ts'
import type { ReminderFacts } from '../../text/reminders.ts'

type ReminderQuestion = {
  readonly planYear: PlanYear
  readonly asOf: IsoDate
  readonly organisation: ReminderFacts['organisation']
  /** The submission that was pressed: where it is late, the reminder is about it too. */
  readonly about?: Submission
}

/** What to remind an investor of: every month whose report is missing, and the late one that was pressed. */
export const reminderFacts = (
  { name, submissions }: SubmissionRow,
  { about, ...question }: ReminderQuestion,
): ReminderFacts => ({
  ...question,
  investor: name,
  missing: submissions.filter(({ state }) => state === 'missing').map(({ period }) => period),
  late:
    about?.state === 'late' && about.receipt ? [{ period: about.period, receivedOn: about.receipt.receivedOn }] : [],
})
