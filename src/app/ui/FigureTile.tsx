import type { ReactNode } from 'react'
import { FigureButton } from './FigureButton.tsx'
import styles from './FigureTile.module.css'
import type { ProvenanceQuestion } from './provenance.ts'

type FigureTileProps = {
  readonly title: string
  readonly value: ReactNode
  readonly unit: string
  readonly explained: ProvenanceQuestion | undefined
  /** What the figure is measured against. */
  readonly note?: ReactNode
  /** Change since the report before. */
  readonly change?: ReactNode
}

/** One figure of the moment: its name, value with unit, what it is measured against, its change. */
export const FigureTile = ({ title, value, unit, explained, note, change }: FigureTileProps) => (
  <div className={styles['tile']}>
    <dt className={styles['name']}>{title}</dt>
    <dd className={styles['value']}>
      <FigureButton explained={explained}>
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
