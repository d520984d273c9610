import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { RecordBody } from '../../../api/contract/records/kinds.ts'
import { keyProjectCapitals } from '../../../domain/ledger/directory.ts'
import { useApi } from '../../client/api.ts'
import { sayFailure } from '../../client/errors.ts'
import { recordsChanged, recordsQuery, saveRecord } from '../../client/records.ts'
import { formatInstant } from '../../text/instant.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useYear } from '../../view/YearProvider.tsx'
import styles from './KeyProjects.module.css'
import { withNew, type ListDraft } from './listDraft.ts'
import { ListItem } from './ListItem.tsx'

/** The list of key projects: its order, what belongs to each, what comes in and what goes. */
export const ListEditor = ({ onDone }: { readonly onDone: () => void }) => {
  const words = useScreenWords()
  const { edit } = words.keyProjects
  const { keyProjects } = useYear().open.book.directory
  const [draft, setDraft] = useState<ListDraft>(keyProjects)
  const saved = useQuery(recordsQuery(useApi(), 'key-projects')).data?.[0]
  const save = useSaveList(saved?.version ?? 0, onDone)
  const subtitle = saved ? edit.lastSaved({ by: saved.by, at: formatInstant(saved.at) }) : undefined
  return (
    <Panel title={edit.title} subtitle={subtitle}>
      <p className="dimmed">{edit.explained}</p>
      <ol className={styles['list']}>
        {draft.map(keyProject => (
          <ListItem key={keyProject.id} keyProject={keyProject} draft={draft} onChange={setDraft} />
        ))}
      </ol>
      <NewKeyProject onAdd={added => setDraft(withNew(draft, { ...added, id: crypto.randomUUID() }))} />
      {save.isError && (
        <p role="alert">{`${sayFailure(save.error, words).title}. ${sayFailure(save.error, words).advice}`}</p>
      )}
      <p className={styles['tools']}>
        <Button size="sm" loading={save.isPending} onClick={() => save.mutate(draft)}>
          {edit.save}
        </Button>
        <Button size="sm" variant="default" onClick={onDone}>
          {edit.cancel}
        </Button>
      </p>
    </Panel>
  )
}

type NewKeyProjectProps = {
  readonly onAdd: (added: Pick<ListDraft[number], 'name' | 'capital'>) => void
}

const NewKeyProject = ({ onAdd }: NewKeyProjectProps) => {
  const { edit } = useScreenWords().keyProjects
  const [name, setName] = useState('')
  const [capital, setCapital] = useState<ListDraft[number]['capital']>('provincial')
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() === '') return
    onAdd({ name: name.trim(), capital })
    setName('')
  }
  return (
    <form className={styles['newItem']} onSubmit={add}>
      <TextInput
        label={edit.newName}
        size="sm"
        maxLength={300}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={edit.capital}
        size="sm"
        value={capital}
        data={keyProjectCapitals.map(value => ({ value, label: edit.capitals[value] }))}
        onChange={event =>
          setCapital(keyProjectCapitals.find(known => known === event.currentTarget.value) ?? 'provincial')
        }
      />
      <Button type="submit" variant="default" size="sm" disabled={name.trim() === ''}>
        {edit.add}
      </Button>
    </form>
  )
}

const useSaveList = (version: number, onDone: () => void) => {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (list: ListDraft) =>
      saveRecord(api, { kind: 'key-projects', id: 'current', version, body: bodyOf(list) }),
    onSuccess: async () => {
      await recordsChanged(queryClient, 'key-projects')
      onDone()
    },
  })
}

/** JSON leaves out what is undefined, and so does the contract. */
const bodyOf = (list: ListDraft): RecordBody<'key-projects'> =>
  JSON.parse(JSON.stringify({ keyProjects: list })) as RecordBody<'key-projects'> // the directory's list came by the same schema
