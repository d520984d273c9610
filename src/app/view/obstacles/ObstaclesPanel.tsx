import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Obstacle } from '../../../api/contract/records/obstacles.ts'
import { sayFailure } from '../../client/errors.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import type { Part } from '../../ui/Part.tsx'
import { useToday } from '../defaultAsOf.ts'
import { useMayChange } from '../knownRecords.ts'
import { ObstacleForm } from './ObstacleForm.tsx'
import { ObstacleItem } from './ObstacleItem.tsx'
import { countObstacles, type ObstacleLine } from './obstacleLines.ts'
import styles from './Obstacles.module.css'
import { useSaveObstacle } from './useObstacles.ts'

type ObstaclesPanelProps = {
  readonly lines: readonly ObstacleLine[]
  /** Where a new one belongs; without it none can be added here. */
  readonly subject?: Pick<Obstacle, 'subject' | 'subjectId'>
  /** What the obstacle's subject is called, where the panel speaks of several. */
  readonly nameOf?: (obstacle: Obstacle) => string | undefined
  /** Told by a file or a publication, not by a record. */
  readonly published?: string | undefined
  /** A panel of the page, or a part of a card. */
  readonly frame?: typeof Panel | typeof Part
}

/** What keeps the money from being disbursed: who is to resolve it, by when; overdue ones first. */
export const ObstaclesPanel = ({ lines, subject, nameOf, published, frame: Frame = Panel }: ObstaclesPanelProps) => {
  const words = useScreenWords()
  const { obstacles: said } = words
  const mayChange = useMayChange()
  const save = useSaveObstacle()
  const today = useToday()
  const [editing, setEditing] = useState<ObstacleLine | 'new' | undefined>()
  const { open, overdue } = countObstacles(lines)
  const keep = (body: Obstacle): void =>
    save.mutate(
      { record: editing === 'new' ? undefined : editing?.record, body },
      { onSuccess: () => setEditing(undefined) },
    )
  const resolve = ({ record }: ObstacleLine): void =>
    save.mutate({ record, body: { ...record.body, state: 'resolved', resolvedOn: today() } })
  return (
    <Frame
      title={said.title({ open, overdue })}
      actions={
        subject &&
        mayChange &&
        editing === undefined && (
          <Button variant="default" size="compact-sm" onClick={() => setEditing('new')}>
            {said.add}
          </Button>
        )
      }
    >
      {published && <p className={styles['published']}>{said.published(published)}</p>}
      {lines.length === 0 && !published && editing === undefined && <p className="dimmed">{said.none}</p>}
      {mayChange && editing !== undefined && (subject ?? (editing !== 'new' && editing.record.body)) && (
        <ObstacleForm
          before={editing === 'new' ? undefined : editing.record.body}
          subject={editing === 'new' ? subject : editing.record.body}
          saving={save.isPending ? 'yes' : 'no'}
          onSave={keep}
          onCancel={() => setEditing(undefined)}
        />
      )}
      {save.isError && (
        <p role="alert">{`${sayFailure(save.error, words).title}. ${sayFailure(save.error, words).advice}`}</p>
      )}
      <ul className={styles['list']}>
        {lines.map(line => (
          <ObstacleItem
            key={line.record.id}
            line={line}
            of={nameOf?.(line.record.body)}
            {...(mayChange && { onEdit: () => setEditing(line), onResolve: () => resolve(line) })}
          />
        ))}
      </ul>
    </Frame>
  )
}
