import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ImportOutcome } from '../../../api/contract/imports.ts'
import { parsePlanYear } from '../../../domain/base/calendar.ts'
import type { ImportDesk } from '../../importQueue/desk.ts'
import { warningsOf, type QueuedFile, type Stage } from '../../importQueue/queue.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { openQuestions } from './names/answers.ts'
import { besideQuestions, openQuestions as readingQuestions } from './questions/openQuestions.ts'
import { findingsOf } from './findingGroups.ts'
import styles from './Decision.module.css'

type DecisionProps = { readonly desk: ImportDesk; readonly file: QueuedFile }

/** The next step for the file, whatever stage it is in. */
export const Decision = ({ desk, file }: DecisionProps) => (
  <div className={styles['decision']}>
    <Step desk={desk} file={file} />
  </div>
)

const Step = ({ desk, file }: DecisionProps) => {
  const { commit, findings, stage: stages, files } = useScreenWords().importing
  const { stage } = file
  switch (stage.name) {
    case 'waiting':
    case 'reading':
    case 'recognising':
    case 'checking':
    case 'committing':
    case 'askingWhether':
    case 'undoing':
      return <p>{stage.name === 'checking' ? findings.pending : `${stages[stage.name]}…`}</p>
    case 'unknown':
      return (
        <>
          <p role="alert">{commit.unknown}</p>
          <Button onClick={() => void desk.askWhether(file.key)}>{commit.askWhether}</Button>
        </>
      )
    case 'checked':
      return (
        <>
          {file.lostCommit === 'notWritten' && <p role="alert">{commit.notWritten}</p>}
          <Commit desk={desk} file={file} stage={stage} />
        </>
      )
    case 'rejected':
      return <Blocked file={file} />
    case 'unreadable':
      return <p role="alert">{commit.unreadable}</p>
    case 'failed':
      return (
        <>
          <p role="alert">{stage.message}</p>
          <Button variant="default" onClick={() => desk.readAgain(file.key, file.hints)}>
            {files.retry}
          </Button>
        </>
      )
    case 'stopped':
      return (
        <Button variant="default" onClick={() => desk.readAgain(file.key, file.hints)}>
          {files.resumeOne}
        </Button>
      )
    case 'committed':
      return <Committed desk={desk} file={file} outcome={stage.outcome} />
    case 'undone':
      return (
        <>
          <output>{commit.undone}</output>
          <Button variant="default" onClick={() => desk.readAgain(file.key, file.hints)}>
            {commit.again}
          </Button>
        </>
      )
    case 'duplicate':
      return <p>{commit.duplicate(stage.outcome.importId ?? '')}</p>
  }
}

const Blocked = ({ file }: Pick<DecisionProps, 'file'>) => {
  const { commit } = useScreenWords().importing
  const questions = readingQuestions(file)
  const errors = besideQuestions(findingsOf(file), questions).filter(({ severity }) => severity === 'error').length
  return <p role="alert">{commit.blocked({ errors, questions: questions.length })}</p>
}

type CommitProps = DecisionProps & { readonly stage: Extract<Stage, { name: 'checked' }> }

const Commit = ({ desk, file, stage: { outcome, accepted } }: CommitProps) => {
  const { commit } = useScreenWords().importing
  const warnings = warningsOf(outcome)
  const open = openQuestions(outcome.questions, file.log).length
  if (open > 0) return <p>{commit.asks(open)}</p>
  return (
    <>
      {warnings > 0 && (
        <label className={styles['accept']}>
          <input
            type="checkbox"
            checked={accepted === 'accepted'}
            onChange={event => desk.acceptWarnings(file.key, event.currentTarget.checked ? 'accepted' : 'notAsked')}
          />
          <span>{commit.accept(warnings)}</span>
        </label>
      )}
      <Button disabled={warnings > 0 && accepted === 'notAsked'} onClick={() => void desk.commit(file.key)}>
        {commit.one}
      </Button>
    </>
  )
}

type CommittedProps = DecisionProps & { readonly outcome: ImportOutcome }

const Committed = ({ desk, file, outcome }: CommittedProps) => {
  const { commit } = useScreenWords().importing
  const year = outcome.planYear === null ? undefined : parsePlanYear(outcome.planYear)
  return (
    <>
      <output>{commit.committed(outcome.importId ?? '')}</output>
      <div className={styles['steps']}>
        <Link to="/" search={{ ...(year && { year }), asOf: outcome.asOf ?? undefined }}>
          {commit.see}
        </Link>
        <Button variant="default" size="compact-sm" onClick={() => void desk.undo(file.key)}>
          {commit.undo}
        </Button>
      </div>
    </>
  )
}
