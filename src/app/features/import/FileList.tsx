import { ActionIcon, Button, Loader } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ImportDesk } from '../../importQueue/desk.ts'
import { cleanFiles, countReadiness, readinessOf, type Queue, type QueuedFile } from '../../importQueue/queue.ts'
import { useWords } from '../../text/words.ts'
import { FileChoice } from '../../ui/FileDrop.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusShape } from '../../ui/StatusMark.tsx'
import styles from './FileList.module.css'
import { stageStatus, stageWord } from './stageWords.ts'

type FileListProps = { readonly desk: ImportDesk; readonly queue: Queue; readonly selected: string }

/** Every dropped file with where it stands, and the one button that takes in all that raise no question. */
export const FileList = ({ desk, queue, selected }: FileListProps) => {
  const { files, drop, commit } = useWords().importing
  const clean = cleanFiles(queue).length
  const done = countReadiness(queue).done
  return (
    <Panel
      title={files.count(queue.length)}
      actions={<FileChoice label={drop.more} onFiles={desk.add} weight="quiet" />}
    >
      <Summary queue={queue} />
      <ul className={styles['files']} aria-label={files.title}>
        {queue.map(file => (
          <FileEntry key={file.key} desk={desk} file={file} current={file.key === selected ? 'true' : 'false'} />
        ))}
      </ul>
      <div className={styles['actions']}>
        {clean > 1 && <Button onClick={() => void desk.commitClean()}>{commit.all(clean)}</Button>}
        {done > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={desk.removeDone}>
            {files.clearDone}
          </Button>
        )}
      </div>
    </Panel>
  )
}

/** Announced whenever it changes: the queue works on while one reads. */
const Summary = ({ queue }: { readonly queue: Queue }) => {
  const { summary } = useWords().importing
  const counts = countReadiness(queue)
  const said = (['busy', 'ready', 'needsYes', 'blocked', 'done'] as const)
    .filter(readiness => counts[readiness] > 0)
    .map(readiness => summary[readiness](counts[readiness]))
  return <output className={styles['summary']}>{said.join('; ')}</output>
}

type FileEntryProps = { readonly desk: ImportDesk; readonly file: QueuedFile; readonly current: 'true' | 'false' }

const FileEntry = ({ desk, file, current }: FileEntryProps) => {
  const words = useWords().importing
  const { files } = words
  const { name, size } = file.file
  const status = stageStatus(file.stage)
  const remove = readinessOf(file.stage) === 'busy' ? files.cancel(name) : files.remove(name)
  return (
    <li className={styles['file']} data-current={current}>
      <button type="button" className={styles['choose']} aria-current={current} onClick={() => desk.select(file.key)}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['stage']}>
          {status ? <StatusShape status={status} /> : <Loader size={12} aria-hidden />}
          <span>{stageWord(file.stage, words)}</span>
          <span className={styles['size']}>{files.size(size)}</span>
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
}
