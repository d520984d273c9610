import { useWords } from '../text/words.ts'
import styles from './StatusMark.module.css'

export type Status = 'onTrack' | 'watch' | 'lagging'

/** Told by shape and word as well as by colour: it must hold in a black and white print-out. */
const shapes = { onTrack: '●', watch: '◆', lagging: '▲' } as const satisfies Record<Status, string>

type StatusMarkProps = { readonly status: Status; readonly label?: string }

export const StatusMark = ({ status, label }: StatusMarkProps) => {
  const { figures } = useWords()
  return (
    <span className={styles['mark']}>
      <StatusShape status={status} />
      <span>{label ?? figures.status[status]}</span>
    </span>
  )
}

/** The shape alone, where the words stand beside it already. */
export const StatusShape = ({ status }: { readonly status: Status }) => (
  <span aria-hidden className={styles['shape']} data-status={status}>
    {shapes[status]}
  </span>
)
