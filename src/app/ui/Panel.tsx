import { useId, type ReactNode } from 'react'
import styles from './Panel.module.css'

type PanelProps = {
  /** The finding, where there is one; else the name of what is shown. */
  readonly title: ReactNode
  /** The neutral name with unit, as-of date and source. */
  readonly subtitle?: ReactNode
  /** Controls at the head's end. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A region of a screen with its head. */
export const Panel = ({ title, subtitle, actions, children }: PanelProps) => {
  const titleId = useId()
  return (
    <section className={styles['panel']} aria-labelledby={titleId}>
      <header className={styles['head']}>
        <div className={styles['titles']}>
          <h2 id={titleId} className={styles['title']}>
            {title}
          </h2>
          {subtitle && <p className={styles['subtitle']}>{subtitle}</p>}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
