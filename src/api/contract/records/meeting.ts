import { z } from '@hono/zod-openapi'
import { dongSchema, instantSchema, isoDateSchema, planYearSchema } from '../values.ts'

/** Whom something said in a meeting is about. */
export const meetingSubjectSchema = z.object({
  kind: z.enum(['province', 'investor', 'project', 'keyProject']),
  /** Empty for the province. */
  id: z.string().max(200),
  name: z.string().max(2_000),
})

/** What was said, of whom, over which figures, at which moment. */
const saidInMeeting = {
  text: z.string().trim().min(1).max(4_000),
  subject: meetingSubjectSchema,
  /** The subject's figures as they stood on the slide. */
  figures: z.object({
    plan: dongSchema.optional(),
    actual: dongSchema.optional(),
    remaining: dongSchema.optional(),
    rate: z.number().optional(),
  }),
  planYear: planYearSchema,
  asOf: isoDateSchema,
  saidAt: instantSchema,
}

/** A presenter's note. */
export const meetingNoteSchema = z.object(saidInMeeting).openapi('MeetingNote')
export type MeetingNote = z.infer<typeof meetingNoteSchema>

/** What somebody was asked to do; the next meeting opens with those still open. */
export const meetingTaskSchema = z
  .object({
    ...saidInMeeting,
    assignee: z.string().trim().max(200).optional(),
    due: isoDateSchema.optional(),
    state: z.enum(['open', 'done']),
    doneAt: instantSchema.optional(),
  })
  .openapi('MeetingTask')
export type MeetingTask = z.infer<typeof meetingTaskSchema>
