import type { Evidence } from '../../../workbook/said/evidence.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import styles from './Why.module.css'

type WhyProps = {
  readonly evidence: readonly Evidence[]
  /** What it is about, for whoever hears a list of these. */
  readonly about: string
}

/** What speaks for and against what was understood, in words; shut until somebody asks. */
export const Why = ({ evidence, about }: WhyProps) => {
  const { why } = useScreenWords().importing
  if (evidence.length === 0) return null
  return (
    <details className={styles['why']}>
      <summary aria-label={`${why.ask} ${about}`}>{why.ask}</summary>
      <ul>
        {evidence.map(({ speaks, because }, place) => (
          <li key={`${because.kind} ${place}`} data-speaks={speaks}>
            <strong>{why.speaks[speaks]}</strong> {why.because(because)}
          </li>
        ))}
      </ul>
    </details>
  )
}
