import type { ReactNode } from 'react'
import { FigureButton } from './FigureButton.tsx'
import styles from './FigureTile.module.css'
import type { Explained } from './provenance.ts'

type FigureTileProps = Explained & {
  readonly value: ReactNode
  readonly unit: string
  /** What the figure is measured against. */
  readonly note?: ReactNode
  /** Change since the report before. */
  readonly change?: ReactNode
}

/** One figure of the moment: its name, value with unit, what it is measured against, its change. */
export const FigureTile = ({ title, factRows, value, unit, note, change }: FigureTileProps) => (
  <div className={styles['tile']}>
    <dt className={styles['name']}>{title}</dt>
    <dd className={styles['value']}>
      <FigureButton title={title} factRows={factRows}>
        <span className="number">{value}</span>
        <span className={styles['unit']}> {unit}</span>
      </FigureButton>
    </dd>
    {note && <dd className={styles['note']}>{note}</dd>}
    {change && <dd className={styles['change']}>{change}</dd>}
  </div>
)

/** The tiles in a row, as a list of names and values. */
export const FigureTiles = ({ children }: { readonly children: ReactNode }) => (
  <dl className={styles['tiles']}>{children}</dl>
)
