import { useId, type ReactNode } from 'react'
import styles from './Part.module.css'

type PartProps = { readonly title: ReactNode; readonly actions?: ReactNode; readonly children: ReactNode }

/** A part of a card, under the card's own heading. */
export const Part = ({ title, actions, children }: PartProps) => {
  const titleId = useId()
  return (
    <section className={styles['part']} aria-labelledby={titleId}>
      <header className={styles['head']}>
        <h4 id={titleId} className={styles['title']}>
          {title}
        </h4>
        {actions}
      </header>
      {children}
    </section>
  )
}
