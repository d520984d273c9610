import type { ReactNode } from 'react'
import { useWords } from '../text/words.ts'
import styles from './FigureButton.module.css'
import { useProvenance, type ProvenanceQuestion } from './provenance.ts'

type FigureButtonProps = {
  /** Undefined where there is nothing to explain: the figure is then plain text. */
  readonly explained: ProvenanceQuestion | undefined
  readonly children: ReactNode
}

/** A figure that can be pressed to see which cells of which files it is made of. */
export const FigureButton = ({ explained, children }: FigureButtonProps) => {
  const provenance = useProvenance()
  const { figures } = useWords()
  if (!provenance || !explained) return <>{children}</>
  return (
    <button
      type="button"
      className={styles['figure']}
      aria-haspopup="dialog"
      title={figures.provenance}
      onClick={() => provenance.open(explained)}
    >
      {children}
    </button>
  )
}
