import { Button } from '@mantine/core'
import type { ImportDesk } from '../../importQueue/desk.ts'
import { countReadiness, progressOf, type Queue } from '../../importQueue/queue.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import styles from './FileList.module.css'

type QueueProgressProps = { readonly desk: ImportDesk; readonly queue: Queue }

/** How far the whole queue is, and the way to stop it. Announced as it changes: the queue works on while one reads. */
export const QueueProgress = ({ desk, queue }: QueueProgressProps) => {
  const { summary, progress } = useScreenWords().importing
  const counts = countReadiness(queue)
  const { read, checked, all } = progressOf(queue)
  const said = (['busy', 'ready', 'asks', 'needsYes', 'blocked', 'done'] as const)
    .filter(readiness => counts[readiness] > 0)
    .map(readiness => summary[readiness](counts[readiness]))
  return (
    <div className={styles['progress']}>
      {counts.busy > 0 && (
        <>
          <progress aria-label={progress.label} max={all * 2} value={read + checked} />
          <p className={styles['summary']}>{progress.counts({ read, checked, all })}</p>
        </>
      )}
      <output className={styles['summary']}>{said.join('; ')}</output>
      <Stopping desk={desk} queue={queue} />
    </div>
  )
}

const Stopping = ({ desk, queue }: QueueProgressProps) => {
  const { progress } = useScreenWords().importing
  const { stopped, stoppable } = progressOf(queue)
  return (
    <>
      {stoppable > 1 && (
        <Button variant="default" size="compact-sm" onClick={desk.stopAll}>
          {progress.stopAll}
        </Button>
      )}
      {stopped > 0 && (
        <Button variant="default" size="compact-sm" onClick={() => void desk.resume()}>
          {progress.resume(stopped)}
        </Button>
      )}
    </>
  )
}
