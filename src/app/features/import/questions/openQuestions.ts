import type { FindingView } from '../../../../api/contract/imports.ts'
import { findingOf, type ReadingQuestion } from '../../../../workbook/said/readingQuestion.ts'
import { byLedger } from './byLedger.ts'
import { readinessOf, type Queue, type QueuedFile } from '../../../importQueue/queue.ts'

/** What is asked about a file that can still be changed. */
export const openQuestions = ({ reading, stage, judged }: QueuedFile): readonly ReadingQuestion[] =>
  readinessOf(stage) === 'done'
    ? []
    : (reading?.questions ?? []).map(question => byLedger(question, judged?.likely ?? []))

export const questionKey = ({ asks, sheet, at, columns }: ReadingQuestion): string =>
  [asks, sheet, at, ...columns].join('\n')

/** The same question about the other files of the layout that wait. */
export const alikeIn = (
  queue: Queue,
  asked: Pick<QueuedFile, 'key'>,
  { alike }: ReadingQuestion,
): readonly { readonly file: QueuedFile; readonly question: ReadingQuestion }[] =>
  queue.flatMap(file => {
    const question = file.key === asked.key ? undefined : openQuestions(file).find(other => other.alike === alike)
    return question ? [{ file, question }] : []
  })

/** The findings that no card asks about: what a card asks is not told a second time as an error. */
export const besideQuestions = (
  findings: readonly FindingView[],
  questions: readonly ReadingQuestion[],
): readonly FindingView[] => {
  const asked = new Set<string>(questions.map(({ asks }) => findingOf[asks]))
  return findings.filter(({ code }) => !asked.has(code))
}
