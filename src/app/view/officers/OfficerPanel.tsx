import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { ResponsibleOfficer } from '../../../api/contract/records/responsibleOfficers.ts'
import { useApi } from '../../client/api.ts'
import { sayFailure } from '../../client/errors.ts'
import { recordsChanged, saveRecord } from '../../client/records.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useMayChange } from '../knownRecords.ts'
import styles from '../obstacles/Obstacles.module.css'
import { useOfficers, type OfficerRecord } from './useOfficers.ts'

/** Who answers for the project: named by the investor, kept by the officer. */
export const OfficerPanel = ({ projectId }: { readonly projectId: string }) => {
  const { officer: said } = useScreenWords().obstacles
  const record = useOfficers().get(projectId)
  const mayChange = useMayChange()
  const [editing, setEditing] = useState<'no' | 'yes'>('no')
  return (
    <Panel
      title={said.title}
      actions={
        mayChange &&
        editing === 'no' && (
          <Button variant="default" size="compact-sm" onClick={() => setEditing('yes')}>
            {record ? said.edit : said.set}
          </Button>
        )
      }
    >
      {editing === 'yes' && mayChange ? (
        <OfficerForm projectId={projectId} record={record} onDone={() => setEditing('no')} />
      ) : record ? (
        <Officer officer={record.body} />
      ) : (
        <p className="dimmed">{said.none}</p>
      )}
    </Panel>
  )
}

export const Officer = ({ officer: { name, position, phone, leader } }: { readonly officer: ResponsibleOfficer }) => {
  const { officer: said } = useScreenWords().obstacles
  return (
    <p className={styles['facts']}>
      <strong>{name}</strong>
      {[position, phone, leader && said.ledBy(leader)].filter(Boolean).map(fact => ` · ${fact}`)}
    </p>
  )
}

type OfficerFormProps = {
  readonly projectId: string
  readonly record: OfficerRecord | undefined
  readonly onDone: () => void
}

const OfficerForm = ({ projectId, record, onDone }: OfficerFormProps) => {
  const words = useScreenWords()
  const { officer: said, save: saveWord, cancel } = words.obstacles
  const [draft, setDraft] = useState<ResponsibleOfficer>(() => record?.body ?? { projectId, name: '' })
  const save = useSaveOfficer({ record, onDone })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (draft.name.trim() !== '') save.mutate(draft)
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      <div className={styles['fields']}>
        {(['name', 'position', 'phone', 'leader'] as const).map(field => (
          <TextInput
            key={field}
            label={said[field]}
            size="sm"
            required={field === 'name'}
            maxLength={field === 'phone' ? 50 : 200}
            value={draft[field] ?? ''}
            onChange={event => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      {save.isError && <p role="alert">{sayFailure(save.error, words).title}</p>}
      <p className={styles['tools']}>
        <Button type="submit" size="sm" loading={save.isPending} disabled={draft.name.trim() === ''}>
          {saveWord}
        </Button>
        <Button variant="default" size="sm" onClick={onDone}>
          {cancel}
        </Button>
      </p>
    </form>
  )
}

const useSaveOfficer = ({ record, onDone }: Pick<OfficerFormProps, 'record' | 'onDone'>) => {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: ResponsibleOfficer) =>
      saveRecord(api, { kind: 'responsible-officers', id: body.projectId, version: record?.version ?? 0, body }),
    onSuccess: async () => {
      await recordsChanged(queryClient, 'responsible-officers')
      onDone()
    },
  })
}
