import { useWords } from '../text/words.ts'
import styles from './CurveKeys.module.css'

type CurveKeysProps = { readonly withTarget: boolean }

/** Which line is which, by colour and by dash, where there is no room to say it at the lines. */
export const CurveKeys = ({ withTarget }: CurveKeysProps) => {
  const { charts } = useWords()
  return (
    <ul className={styles['keys']} aria-label={charts.keys}>
      <Key line="actual" name={charts.actual} />
      <Key line="committed" name={charts.committed} />
      {withTarget && <Key line="target" name={charts.target} />}
    </ul>
  )
}

type KeyProps = { readonly line: 'actual' | 'committed' | 'target'; readonly name: string }

const Key = ({ line, name }: KeyProps) => (
  <li className={styles['key']}>
    <span aria-hidden className={styles['line']} data-line={line} />
    {name}
  </li>
)
