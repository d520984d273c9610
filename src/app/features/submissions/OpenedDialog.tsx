import type { Submission, SubmissionPeriod, SubmissionRow } from '../../../domain/submissions/submissions.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TemplateForm } from '../../view/TemplateForm.tsx'
import { LockDialog } from './LockDialog.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import { SubmissionDialog } from './SubmissionDialog.tsx'

/** What is open above the board. */
export type DialogSubject =
  | { readonly kind: 'submission'; readonly row: SubmissionRow; readonly submission: Submission }
  | { readonly kind: 'lock'; readonly period: SubmissionPeriod }
  | { readonly kind: 'settings' }
  | { readonly kind: 'templates' }

export const OpenedDialog = ({
  opened,
  onClose,
}: {
  readonly opened: DialogSubject | undefined
  readonly onClose: () => void
}) => {
  if (opened === undefined) return null
  switch (opened.kind) {
    case 'submission':
      return <SubmissionDialog row={opened.row} submission={opened.submission} onClose={onClose} />
    case 'lock':
      return <LockDialog period={opened.period} onClose={onClose} />
    case 'settings':
      return <SettingsDialog onClose={onClose} />
    case 'templates':
      return <TemplatesDialog onClose={onClose} />
  }
}

const TemplatesDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { submissions: words, templates } = useScreenWords()
  return (
    <Dialog title={templates.title} closeLabel={words.detail.close} onClose={onClose}>
      <TemplateForm />
    </Dialog>
  )
}
