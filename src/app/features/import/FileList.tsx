import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { memo, useRef } from 'react'
import type { ImportDesk } from '../../importQueue/desk.ts'
import {
  cleanGroups,
  countReadiness,
  outcomeOf,
  readinessOf,
  type Queue,
  type QueuedFile,
} from '../../importQueue/queue.ts'
import type { DeskState } from '../../importQueue/steps.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { FileChoice } from '../../ui/FileDrop.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusShape } from '../../ui/StatusMark.tsx'
import styles from './FileList.module.css'
import { QueueProgress } from './QueueProgress.tsx'
import { SetAsideList } from './SetAsideList.tsx'
import { stageStatus, stageWord } from './stageWords.ts'
import { useViewport } from './useViewport.ts'

type FileListProps = { readonly desk: ImportDesk; readonly state: DeskState; readonly selected: string }

/** Every dropped file with where it stands, and the one button that takes in all that raise no question. */
export const FileList = ({ desk, state: { queue, aside }, selected }: FileListProps) => {
  const { files, drop } = useScreenWords().importing
  return (
    <Panel title={files.count(queue.length)}>
      <div className={styles['choices']}>
        <FileChoice label={drop.more} onFiles={desk.add} weight="quiet" of="files" />
        <FileChoice label={drop.folder} onFiles={desk.add} weight="quiet" of="folder" />
      </div>
      <QueueProgress desk={desk} queue={queue} />
      <Actions desk={desk} queue={queue} />
      <Entries desk={desk} queue={queue} selected={selected} />
      <SetAsideList aside={aside} onForget={desk.forgetAside} />
    </Panel>
  )
}

type QueueProps = { readonly desk: ImportDesk; readonly queue: Queue }

const Actions = ({ desk, queue }: QueueProps) => {
  const { files, commit } = useScreenWords().importing
  const { adding, changing, changed } = cleanGroups(queue)
  const commitAll = (group: Queue): void => void desk.commitAll(group.map(({ key }) => key))
  const done = countReadiness(queue).done
  return (
    <div className={styles['actions']}>
      {adding.length > 0 && adding.length + changing.length > 1 && (
        <Button onClick={() => commitAll(adding)}>{commit.all(adding.length)}</Button>
      )}
      {changing.length > 0 && adding.length + changing.length > 1 && (
        <Button variant="default" onClick={() => commitAll(changing)}>
          {commit.allChanging(changing.length, changed)}
        </Button>
      )}
      {done > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={desk.removeDone}>
          {files.clearDone}
        </Button>
      )}
    </div>
  )
}

/** Hundreds of files are a list like any other: only those in view are drawn. */
const Entries = ({ desk, queue, selected }: QueueProps & { readonly selected: string }) => {
  const { files } = useScreenWords().importing
  const list = useRef<HTMLUListElement>(null)
  const { top, height } = useViewport(list)
  const from = Math.min(queue.length, Math.max(0, Math.floor(top / entryHeight) - beyond))
  const to = Math.min(queue.length, Math.ceil((top + height) / entryHeight) + beyond)
  const room = { paddingBlock: `${from * entryHeight}px ${(queue.length - to) * entryHeight}px` }
  return (
    <ul ref={list} className={styles['files']} aria-label={files.title} style={room}>
      {queue.slice(from, to).map((file, at) => (
        <FileEntry
          key={file.key}
          desk={desk}
          file={file}
          current={file.key === selected ? 'true' : 'false'}
          place={from + at + 1}
          of={queue.length}
        />
      ))}
    </ul>
  )
}

/** As in the style: every entry is as high as the next. */
const entryHeight = 52

/** Entries drawn outside the view on either side. */
const beyond = 6

type FileEntryProps = {
  readonly desk: ImportDesk
  readonly file: QueuedFile
  readonly current: 'true' | 'false'
  readonly place: number
  readonly of: number
}

const FileEntry = memo(({ desk, file, current, place, of }: FileEntryProps) => {
  const words = useScreenWords().importing
  const { files } = words
  const { name, size } = file.file
  const status = stageStatus(file.stage)
  const readiness = readinessOf(file.stage)
  const changes = readiness === 'ready' || readiness === 'needsYes' ? outcomeOf(file.stage)?.changes : undefined
  const remove = readiness === 'busy' ? files.cancel(name) : files.remove(name)
  return (
    <li className={styles['file']} data-current={current} aria-posinset={place} aria-setsize={of}>
      <button
        type="button"
        className={styles['choose']}
        aria-current={current}
        title={file.folder === '' ? name : `${file.folder}/${name}`}
        onClick={() => desk.select(file.key)}
      >
        <span className={styles['name']}>{name}</span>
        <span className={styles['stage']}>
          {status ? <StatusShape status={status} /> : <span className={styles['busy']} aria-hidden />}
          <span>{stageWord(file.stage, words)}</span>
          <span className={styles['size']}>{changes ? files.changes(changes) : files.size(size)}</span>
        </span>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={remove}
        title={remove}
        onClick={() => desk.remove(file.key)}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  )
})
