import { ActionIcon, Button, Popover, TextInput } from '@mantine/core'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApi } from '../../client/api.ts'
import { sayFailure } from '../../client/errors.ts'
import { sessionQuery } from '../../client/queries.ts'
import { recordsChanged, recordsQuery, removeRecord, saveRecord } from '../../client/records.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { noSearch, parseGridSearch, type GridSearch } from './gridView.ts'
import styles from './Projects.module.css'

/** Ways of looking at the grid that somebody gave a name: search, filters, columns and order, for everyone. */
export const SavedViews = ({ search }: { readonly search: GridSearch }) => {
  const words = useScreenWords()
  const { views } = words.projects
  const api = useApi()
  const saved = useQuery(recordsQuery(api, 'saved-views'))
  const session = useQuery(sessionQuery(api))
  const change = useViewChange()
  const { show } = useShow()
  const ofGrid = saved.data?.filter(({ body }) => body.screen === 'projects') ?? []
  return (
    <Popover position="bottom-end" returnFocus hideDetached={false} shadow="md" withinPortal={false}>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconBookmark size={16} aria-hidden />}>
          {views.open(ofGrid.length)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles['chooser'] ?? ''} aria-label={views.title}>
        {ofGrid.length === 0 && <p className="dimmed">{views.none}</p>}
        <ul className={styles['chooserColumns']}>
          {ofGrid.map(({ id, version, body, by }) => (
            <li key={id} className={styles['chooserLine']}>
              <Button variant="subtle" size="compact-sm" title={views.by(by)} onClick={() => show(body.search)}>
                {body.name}
              </Button>
              {session.data?.mayWrite && (
                <ActionIcon
                  variant="subtle"
                  size={26}
                  aria-label={views.remove(body.name)}
                  onClick={() => change.mutate({ kind: 'remove', id, version })}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
        {session.data?.mayWrite && <SaveView onSave={name => change.mutate({ kind: 'save', name, search })} />}
        {change.isError && <p role="alert">{sayFailure(change.error, words).title}</p>}
      </Popover.Dropdown>
    </Popover>
  )
}

const SaveView = ({ onSave }: { readonly onSave: (name: string) => void }) => {
  const { views } = useScreenWords().projects
  const [name, setName] = useState('')
  return (
    <form
      className={styles['saveView']}
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() === '') return
        onSave(name.trim())
        setName('')
      }}
    >
      <TextInput
        size="xs"
        label={views.name}
        maxLength={100}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={name.trim() === ''}>
        {views.save}
      </Button>
    </form>
  )
}

type ViewChange =
  | { readonly kind: 'save'; readonly name: string; readonly search: GridSearch }
  | { readonly kind: 'remove'; readonly id: string; readonly version: number }

const useViewChange = () => {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (change: ViewChange) => {
      if (change.kind === 'remove') return removeRecord(api, { ...change, kind: 'saved-views' })
      const body = { screen: 'projects' as const, name: change.name, search: JSON.stringify(change.search) }
      await saveRecord(api, { kind: 'saved-views', id: crypto.randomUUID(), version: 0, body })
    },
    onSuccess: () => recordsChanged(queryClient, 'saved-views'),
  })
}

/** The saved question takes the place of the present one, all of it. */
const useShow = () => {
  const navigate = useNavigate({ from: '/projects' })
  return {
    show: (saved: string): void => {
      const search = parseGridSearch(recordOf(saved))
      void navigate({ search: current => ({ ...current, ...noSearch, ...search }) })
    },
  }
}

/** A view that another version of the program saved may hold anything: what makes no sense is as good as absent. */
const recordOf = (json: string): Record<string, unknown> => {
  try {
    const parsed: unknown = JSON.parse(json)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}
