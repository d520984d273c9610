import { formatShare } from '../text/format.ts'
import styles from './RateBar.module.css'

type RateBarProps = {
  readonly rate: number | undefined
  /** Where the mark to compare with stands. */
  readonly average?: number | undefined
  /** Where the broken mark of the target stands. */
  readonly target?: number | undefined
}

/** A rate as a number, and as a bar from 0 to 100 % with the marks of average and target. The number alone is spoken. */
export const RateBar = ({ rate, average, target }: RateBarProps) => (
  <span className={styles['rate']}>
    <span className={styles['track']} aria-hidden>
      {rate !== undefined && <span className={styles['bar']} style={{ inlineSize: percent(rate) }} />}
      {target !== undefined && <span className={styles['target']} style={{ insetInlineStart: percent(target) }} />}
      {rate !== undefined && average !== undefined && (
        <span className={styles['mark']} style={{ insetInlineStart: percent(average) }} />
      )}
    </span>
    <span className="number">{formatShare(rate)}</span>
  </span>
)

/** A rate beyond 100 % fills the bar; below 0 there is none. */
const percent = (share: number): string => `${Math.min(Math.max(share, 0), 1) * 100}%`
