import type { ReactNode } from 'react'
import { useWords } from '../text/words.ts'
import styles from './FigureButton.module.css'
import { useProvenance, type Explained } from './provenance.ts'

type FigureButtonProps = Explained & { readonly children: ReactNode }

/** A figure that can be pressed to see which cells of which files it is made of. Without any, it is plain text. */
export const FigureButton = ({ title, factRows, children }: FigureButtonProps) => {
  const provenance = useProvenance()
  const { figures } = useWords()
  if (!provenance || factRows.length === 0) return <>{children}</>
  return (
    <button
      type="button"
      className={styles['figure']}
      aria-haspopup="dialog"
      title={figures.provenance}
      onClick={() => provenance.open({ title, factRows })}
    >
      {children}
    </button>
  )
}
