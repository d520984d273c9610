import { Button } from '@mantine/core'
import { formatDate } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { Words } from '../../text/vi/vi.ts'
import { StatusMark, type Status } from '../../ui/StatusMark.tsx'
import type { ObstacleLine } from './obstacleLines.ts'
import styles from './Obstacles.module.css'

type ObstacleItemProps = {
  readonly line: ObstacleLine
  readonly of?: string | undefined
  readonly onEdit?: () => void
  readonly onResolve?: () => void
}

export const ObstacleItem = ({ line, of, onEdit, onResolve }: ObstacleItemProps) => {
  const { obstacles: said } = useScreenWords()
  const { body, by } = line.record
  const { kind, text, authority, owner } = body
  return (
    <li className={styles['item']} data-standing={line.standing}>
      <p className={styles['head']}>
        <strong>{said.kinds[kind]}</strong>
        <StatusMark status={statusOf[line.standing]} label={standingOf(line, said)} />
      </p>
      {of && <p className="dimmed">{of}</p>}
      <p className={styles['text']}>{text}</p>
      <p className={styles['facts']}>
        {[
          owner && said.ownedBy(owner),
          authority && said.authorities[authority],
          said.found({ date: formatDate(body.foundOn), age: line.age }),
          said.savedBy(by),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {onEdit && (
        <p className={styles['tools']}>
          <Button variant="subtle" size="compact-sm" onClick={onEdit}>
            {said.edit}
            <span className="spoken">: {text}</span>
          </Button>
          {line.standing !== 'resolved' && (
            <Button variant="subtle" size="compact-sm" onClick={onResolve}>
              {said.resolve}
              <span className="spoken">: {text}</span>
            </Button>
          )}
        </p>
      )}
    </li>
  )
}

const statusOf = { overdue: 'lagging', open: 'watch', resolved: 'onTrack' } as const satisfies Record<
  ObstacleLine['standing'],
  Status
>

const standingOf = ({ standing, overdueBy, record: { body } }: ObstacleLine, said: Words['obstacles']): string => {
  switch (standing) {
    case 'overdue':
      return said.overdue({ due: formatDate(body.due), days: overdueBy ?? 0 })
    case 'open':
      return body.due === undefined ? said.withoutDue : said.due(formatDate(body.due))
    case 'resolved':
      return said.resolved(formatDate(body.resolvedOn))
  }
}
