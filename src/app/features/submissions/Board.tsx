import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SubmissionBoard } from '../../../domain/submissions/submissions.ts'
import { formatDate, formatMonth } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useSubmissionSettings } from '../../view/useSubmissionSettings.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { boardView, type BoardView } from './boardView.ts'
import { OpenedDialog, type DialogSubject } from './OpenedDialog.tsx'
import { RemindAll } from './RemindAllDialog.tsx'
import { SubmissionControls } from './SubmissionControls.tsx'
import { StateKeys } from './SubmissionMark.tsx'
import { SubmissionTable } from './SubmissionTable.tsx'
import styles from './Submissions.module.css'
import { useSubmissionSearch } from './useSubmissionSearch.ts'

/** The board with its sentence, its choices, and whatever is opened from it. */
export const Board = ({ board }: { readonly board: SubmissionBoard }) => {
  const { submissions: words, templates } = useScreenWords()
  const { asked: asOf } = useYear()
  const { settings } = useSubmissionSettings()
  const { search, setSearch } = useSubmissionSearch()
  const [opened, setOpened] = useState<DialogSubject>()
  const view = boardView(board, { search, asOf })
  return (
    <Panel
      title={useFinding(view)}
      subtitle={words.subtitle({ asOf: formatDate(asOf), ...settings })}
      actions={
        <div className={styles['actions']}>
          {view.focus && <RemindAll focus={view.focus} />}
          <Button variant="default" onClick={() => setOpened({ kind: 'templates' })}>
            {templates.open}
          </Button>
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

const useFinding = ({ focus }: BoardView): string => {
  const { submissions: words } = useScreenWords()
  return focus
    ? words.finding({ month: formatMonth(focus.period.monthEnd), totals: focus.totals })
    : words.findingNothing
}
