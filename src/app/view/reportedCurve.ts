import type { IsoDate } from '../../domain/base/calendar.ts'
import { cutOffsOf } from '../../domain/book/cutOffs.ts'
import type { ProjectId } from '../../domain/base/ids.ts'
import { projectPositions } from '../../domain/book/projectPositions.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import { curveOf, type CurvePoint } from '../../domain/progress/progress.ts'

type Question = { readonly asOf: IsoDate; readonly projects?: readonly ProjectId[] }

/**
 * The curve as it is shown: disbursement only on the days that somebody reported. In between the ledger repeats the last
 * report, and a line through that would look as if work had stood still.
 */
export const reportedCurve = (open: OpenBook, question: Question): readonly CurvePoint[] => {
  const members = question.projects ? projectPositions(open, question.projects) : open.index.projects
  const reported = new Set(cutOffsOf(open, { members, asOf: question.asOf }))
  return curveOf(open, question).map(point => (reported.has(point.date) ? point : { ...point, actual: undefined }))
}
