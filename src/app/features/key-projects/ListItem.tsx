import { NativeSelect } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash, IconX } from '@tabler/icons-react'
import type { KeyProject } from '../../../domain/ledger/directory.ts'
import { componentsOf } from '../../../domain/ledger/keyProjects.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { ToolButton } from '../../ui/ToolButton.tsx'
import { useYear } from '../../view/YearProvider.tsx'
import styles from './KeyProjects.module.css'
import { movedBy, withComponent, without, withoutComponent, type ListDraft } from './listDraft.ts'

type ListItemProps = {
  readonly keyProject: KeyProject
  readonly draft: ListDraft
  readonly onChange: (draft: ListDraft) => void
}

export const ListItem = ({ keyProject, draft, onChange }: ListItemProps) => {
  const { edit } = useScreenWords().keyProjects
  const { id, name } = keyProject
  const at = draft.findIndex(known => known.id === id)
  return (
    <li className={styles['listItem']}>
      <p className={styles['listHead']}>
        <strong>{name}</strong>
        <span className={styles['listTools']}>
          <ToolButton label={edit.up(name)} disabled={at === 0} onPress={() => onChange(movedBy(draft, id, -1))}>
            <IconArrowUp size={18} aria-hidden />
          </ToolButton>
          <ToolButton
            label={edit.down(name)}
            disabled={at === draft.length - 1}
            onPress={() => onChange(movedBy(draft, id, 1))}
          >
            <IconArrowDown size={18} aria-hidden />
          </ToolButton>
          <ToolButton label={edit.remove(name)} onPress={() => onChange(without(draft, id))}>
            <IconTrash size={18} aria-hidden />
          </ToolButton>
        </span>
      </p>
      <Components keyProject={keyProject} draft={draft} onChange={onChange} />
    </li>
  )
}

/** Those that the name finds are counted; those put there by hand can be taken out again. */
const Components = ({ keyProject, draft, onChange }: ListItemProps) => {
  const { edit } = useScreenWords().keyProjects
  const { projects } = useYear().open.book.directory
  const { id, name } = keyProject
  const found = componentsOf({ ...keyProject, projects: [] }, projects)
  const chosen = projects.filter(project => keyProject.projects.includes(project.id))
  const offered = projects.filter(project => !found.includes(project) && !chosen.includes(project))
  return (
    <>
      <p className="dimmed">{edit.foundByName(found.length)}</p>
      <ul className={styles['chosen']}>
        {chosen.map(project => (
          <li key={project.id}>
            {project.name}
            <ToolButton
              label={edit.removeComponent(project.name)}
              onPress={() => onChange(withoutComponent(draft, id, project.id))}
            >
              <IconX size={16} aria-hidden />
            </ToolButton>
          </li>
        ))}
      </ul>
      <NativeSelect
        aria-label={edit.components(name)}
        size="xs"
        value=""
        data={[
          { value: '', label: edit.addComponent },
          ...offered.map(project => ({ value: project.id, label: project.name })),
        ]}
        onChange={event => {
          if (event.currentTarget.value !== '') onChange(withComponent(draft, id, event.currentTarget.value))
        }}
      />
    </>
  )
}
