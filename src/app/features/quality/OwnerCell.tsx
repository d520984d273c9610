import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useApi } from '../../client/api.ts'
import { sayFailure } from '../../client/errors.ts'
import { sessionQuery } from '../../client/queries.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useSaveOwner, type Owners } from './useOwners.ts'

type OwnerCellProps = { readonly issue: string; readonly owners: Owners }

/** Who puts it right; an officer names somebody, or says that it was looked at and is as it should be. */
export const OwnerCell = ({ issue, owners }: OwnerCellProps) => {
  const words = useScreenWords()
  const { quality: said } = words
  const mayWrite = useQuery(sessionQuery(useApi())).data?.mayWrite === true
  const save = useSaveOwner(owners)
  const [editing, setEditing] = useState<'no' | 'yes'>('no')
  const { owner, state = 'open' } = owners.get(issue)?.body ?? {}
  const keep = (changed: { readonly owner?: string | undefined; readonly state: 'open' | 'accepted' }): void => {
    setEditing('no')
    save.mutate({ issue, state: changed.state, ...(changed.owner && { owner: changed.owner }) })
  }
  if (editing === 'yes')
    return (
      <OwnerForm before={owner ?? ''} onSave={name => keep({ owner: name, state })} onCancel={() => setEditing('no')} />
    )
  return (
    <>
      {owner ?? said.noOwner}
      {state === 'accepted' && ` · ${said.accepted}`}
      {mayWrite && (
        <span className="no-print">
          <Button variant="subtle" size="compact-xs" onClick={() => setEditing('yes')}>
            {owner === undefined ? said.assign : said.change}
          </Button>
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => keep({ owner, state: state === 'open' ? 'accepted' : 'open' })}
          >
            {state === 'open' ? said.accept : said.reopen}
          </Button>
        </span>
      )}
      {save.isError && <span role="alert">{sayFailure(save.error, words).title}</span>}
    </>
  )
}

type OwnerFormProps = {
  readonly before: string
  readonly onSave: (owner: string) => void
  readonly onCancel: () => void
}

const OwnerForm = ({ before, onSave, onCancel }: OwnerFormProps) => {
  const { quality: said } = useScreenWords()
  const [name, setName] = useState(before)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSave(name.trim())
  }
  return (
    <form onSubmit={submit}>
      <TextInput
        size="xs"
        aria-label={said.name}
        placeholder={said.name}
        maxLength={200}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-xs">
        {said.save}
      </Button>
      <Button variant="subtle" size="compact-xs" onClick={onCancel}>
        {said.cancel}
      </Button>
    </form>
  )
}
