import '@mantine/core/styles/NumberInput.layer.css'
import { Button, NumberInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmissionSettings } from '../../../domain/submissions/submissions.ts'
import { useApi } from '../../client/api.ts'
import { sayFailure } from '../../client/errors.ts'
import { recordsChanged, saveRecord } from '../../client/records.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { submissionSettingsId, useSubmissionSettings } from '../../view/useSubmissionSettings.ts'
import styles from './Submissions.module.css'

/** When a month's report is due, for all investors and years. */
export const SettingsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useScreenWords()
  const { settings: said, detail } = words.submissions
  const { settings, version } = useSubmissionSettings()
  const [draft, setDraft] = useState<SettingsDraft>(settings)
  const save = useSaving({ version, onSaved: onClose })
  const failure = save.isError ? sayFailure(save.error, words) : undefined
  const whole = wholeDraft(draft)
  const change = (part: Partial<SettingsDraft>): void => setDraft({ ...draft, ...part })
  return (
    <Dialog title={said.title} closeLabel={detail.close} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={event => {
          event.preventDefault()
          if (whole) save.mutate(whole)
        }}
      >
        <NumberInput
          label={said.dueDay}
          value={draft.dueDay}
          min={1}
          max={28}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={dueDay => change({ dueDay })}
        />
        <NumberInput
          label={said.graceDays}
          description={said.graceHelp}
          value={draft.graceDays}
          min={0}
          max={20}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={graceDays => change({ graceDays })}
        />
        <p className={styles['about']}>{said.applies}</p>
        {failure && (
          <p role="alert">
            {failure.title}. {failure.advice}
          </p>
        )}
        <Button type="submit" loading={save.isPending} disabled={!whole}>
          {said.save}
        </Button>
      </form>
    </Dialog>
  )
}

/** While it is being typed a number may be missing. */
type SettingsDraft = { readonly dueDay: number | string; readonly graceDays: number | string }

const wholeDraft = ({ dueDay, graceDays }: SettingsDraft): SubmissionSettings | undefined =>
  typeof dueDay === 'number' && typeof graceDays === 'number' ? { dueDay, graceDays } : undefined

const useSaving = ({ version, onSaved }: { readonly version: number; readonly onSaved: () => void }) => {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: SubmissionSettings) =>
      saveRecord(api, { kind: 'submission-settings', id: submissionSettingsId, version, body }),
    onSuccess: async () => {
      await recordsChanged(queryClient, 'submission-settings')
      onSaved()
    },
  })
}
