import type { ReactNode } from 'react'
import styles from './Message.module.css'

type MessageProps = {
  readonly title: string
  readonly advice: ReactNode
  /** The next step to take, as links or buttons. */
  readonly children?: ReactNode
}

/** Nothing is here yet, and how to go on. */
export const EmptyState = ({ title, advice, children }: MessageProps) => (
  <div className={styles['message']}>
    <h2 className={styles['title']}>{title}</h2>
    <p className={styles['advice']}>{advice}</p>
    {children && <div className={styles['steps']}>{children}</div>}
  </div>
)

/** Something went wrong, and what to do. Announced when it appears. */
export const ErrorState = ({ title, advice, children }: MessageProps) => (
  <div className={styles['message']} data-kind="error" role="alert">
    <h2 className={styles['title']}>{title}</h2>
    <p className={styles['advice']}>{advice}</p>
    {children && <div className={styles['steps']}>{children}</div>}
  </div>
)
