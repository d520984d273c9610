import type { ReactNode } from 'react'
import styles from './Part.module.css'

type PartProps = { readonly title: ReactNode; readonly actions?: ReactNode; readonly children: ReactNode }

/** A part of a card, under the card's own heading. No landmark: a page of cards would have as many of one name. */
export const Part = ({ title, actions, children }: PartProps) => (
  <div className={styles['part']}>
    <div className={styles['head']}>
      <h4 className={styles['title']}>{title}</h4>
      {actions}
    </div>
    {children}
  </div>
)
