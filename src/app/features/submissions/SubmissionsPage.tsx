import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import {
  submissionBoard,
  type Submission,
  type SubmissionBoard,
  type SubmissionPeriod,
  type SubmissionRow,
} from '../../../domain/submissions.ts'
import { formatDate, formatMonth } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useSubmissionSettings } from '../../view/useSubmissionSettings.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { boardView, type BoardView } from './boardView.ts'
import { LockDialog } from './LockDialog.tsx'
import { RemindAll } from './RemindAllDialog.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { SubmissionControls } from './SubmissionControls.tsx'
import { SubmissionDialog } from './SubmissionDialog.tsx'
import { StateKeys } from './SubmissionMark.tsx'
import { SubmissionTable } from './SubmissionTable.tsx'
import styles from './Submissions.module.css'
import { useSubmissionSearch } from './useSubmissionSearch.ts'

/** Whose report of which month is in, and what to do about those that are not. */
export const SubmissionsPage = () => {
  const { submissions: words } = useWords()
  const { open, asOf } = useYear()
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

/** What is open above the board. */
type Opened =
  | { readonly kind: 'submission'; readonly row: SubmissionRow; readonly submission: Submission }
  | { readonly kind: 'lock'; readonly period: SubmissionPeriod }
  | { readonly kind: 'settings' }

const Board = ({ board }: { readonly board: SubmissionBoard }) => {
  const { submissions: words } = useWords()
  const { asOf } = useYear()
  const { settings } = useSubmissionSettings()
  const { search, setSearch } = useSubmissionSearch()
  const [opened, setOpened] = useState<Opened>()
  const view = boardView(board, { search, asOf })
  return (
    <Panel
      title={useFinding(view)}
      subtitle={words.subtitle({ asOf: formatDate(asOf), ...settings })}
      actions={
        <div className={styles['actions']}>
          {view.focus && <RemindAll focus={view.focus} />}
          <Button variant="default" onClick={() => setOpened({ kind: 'settings' })}>
            {words.settings.open}
          </Button>
        </div>
      }
    >
      <SubmissionControls
        search={search}
        onChange={setSearch}
        periods={board.periods}
        shown={view.rows.length}
        all={board.rows.length}
      />
      <StateKeys />
      {view.rows.length === 0 ? (
        <EmptyState title={words.nothing.title} advice={words.nothing.advice}>
          <Button variant="default" onClick={() => setSearch({ group: undefined, state: undefined, month: undefined })}>
            {words.nothing.showAll}
          </Button>
        </EmptyState>
      ) : (
        <SubmissionTable
          view={view}
          periods={board.periods}
          onLock={period => setOpened({ kind: 'lock', period })}
          onOpen={(row, submission) => setOpened({ kind: 'submission', row, submission })}
        />
      )}
      <OpenedDialog opened={opened} onClose={() => setOpened(undefined)} />
    </Panel>
  )
}

const OpenedDialog = ({ opened, onClose }: { readonly opened: Opened | undefined; readonly onClose: () => void }) => {
  if (opened === undefined) return null
  switch (opened.kind) {
    case 'submission':
      return <SubmissionDialog row={opened.row} submission={opened.submission} onClose={onClose} />
    case 'lock':
      return <LockDialog period={opened.period} onClose={onClose} />
    case 'settings':
      return <SettingsDialog onClose={onClose} />
  }
}

const useFinding = ({ focus }: BoardView): string => {
  const { submissions: words } = useWords()
  return focus
    ? words.finding({ month: formatMonth(focus.period.monthEnd), totals: focus.totals })
    : words.findingNothing
}
