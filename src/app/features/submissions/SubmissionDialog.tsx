import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Submission, SubmissionRow } from '../../../domain/submissions/submissions.ts'
import { useApi } from '../../client/api.ts'
import { provinceQuery } from '../../client/queries.ts'
import { formatCount, formatDate, formatMonth } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { OriginalFile } from '../../view/OriginalFile.tsx'
import { ReturnedImport } from '../../view/ReturnedImport.tsx'
import { TemplateDownload } from '../../view/TemplateDownload.tsx'
import { useYear } from '../../view/YearProvider.tsx'
import { Reminder } from './Reminder.tsx'
import { reminderFacts } from './reminders.ts'
import { SubmissionMark } from './SubmissionMark.tsx'
import styles from './Submissions.module.css'

type SubmissionDialogProps = {
  readonly row: SubmissionRow
  readonly submission: Submission
  readonly onClose: () => void
}

/** What is behind a cell of the board: the file that came, or the reminder to whom it did not. */
export const SubmissionDialog = ({ row, submission, onClose }: SubmissionDialogProps) => {
  const {
    submissions: { detail: words },
    templates,
  } = useScreenWords()
  const { planYear, asked: asOf } = useYear()
  const organisation = useQuery(provinceQuery(useApi())).data?.organisation
  const { state, period, receipt, treasury } = submission
  return (
    <Dialog title={words.title(row.name, formatMonth(period.monthEnd))} closeLabel={words.close} onClose={onClose}>
      <p className={styles['about']}>
        <SubmissionMark submission={submission} />
        <span>
          {words.due}: {formatDate(period.due)}
        </span>
        <Link to="/investors/$investorId" params={{ investorId: row.investorId }}>
          {words.toInvestor}
        </Link>
      </p>
      {receipt && <ReceiptFacts submission={submission} />}
      {state === 'notExpected' && <p className={styles['about']}>{words.notExpected}</p>}
      {state === 'notDue' && <p className={styles['about']}>{words.nothingDue}</p>}
      {!receipt && treasury && <p className={styles['about']}>{words.treasury}</p>}
      {!receipt && state !== 'notExpected' && (
        <div>
          <TemplateDownload
            choice={{ kind: 'disbursement', month: period.monthEnd, investorId: row.investorId }}
            label={templates.downloadMonth(formatMonth(period.monthEnd))}
          />
        </div>
      )}
      {(state === 'missing' || state === 'late') && organisation && (
        <Reminder facts={reminderFacts(row, { planYear, asOf, organisation, about: submission })} />
      )}
    </Dialog>
  )
}

const ReceiptFacts = ({ submission: { receipt } }: Pick<SubmissionDialogProps, 'submission'>) => {
  const { detail: words } = useScreenWords().submissions
  const { open } = useYear()
  const file = receipt && open.book.imports[receipt.import]
  if (!file) return null
  return (
    <dl className={styles['facts']}>
      <dt>{words.file}</dt>
      <dd>
        <OriginalFile file={file} />
        <Link to="/import" hash={file.id}>
          {words.toHistory}
        </Link>
      </dd>
      <dt>{words.receivedOn}</dt>
      <dd>{formatDate(receipt.receivedOn)}</dd>
      <dt>{words.receivedBy}</dt>
      <dd>{file.committedBy}</dd>
      <dt>{words.reaches}</dt>
      <dd>{formatDate(receipt.day)}</dd>
      <dt>{words.findings}</dt>
      <dd>
        {receipt.findings === 0 ? words.noFindings : formatCount(receipt.findings)}
        {receipt.findings > 0 && <ReturnedImport file={file} />}
      </dd>
    </dl>
  )
}
