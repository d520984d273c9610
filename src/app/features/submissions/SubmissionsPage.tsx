import { useMemo } from 'react'
import { submissionBoard } from '../../../domain/submissions/submissions.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { useSubmissionSettings } from '../../view/useSubmissionSettings.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { Board } from './Board.tsx'

/** Whose report of which month is in, and what to do about those that are not. */
export const SubmissionsPage = () => {
  const { submissions: words } = useScreenWords()
  const { open, asked: asOf } = useYear()
  const { settings } = useSubmissionSettings()
  const board = useMemo(() => submissionBoard(open, { asOf, settings }), [open, asOf, settings])
  return (
    <div className="stack">
      <h1 className="page-title">{words.title}</h1>
      {board.rows.length === 0 ? (
        <EmptyState title={words.none.title} advice={words.none.advice} />
      ) : (
        <Board board={board} />
      )}
    </div>
  )
}
