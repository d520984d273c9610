import type { Measure } from '../../../domain/ledger/directory.ts'
import { formatDate, formatQuantity } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { Words } from '../../text/vi/vi.ts'
import styles from './KeyProjects.module.css'

/** Progress besides money: done of total with its unit and day, and a bar where there is a total. */
export const Measures = ({ measures }: { readonly measures: readonly Measure[] }) => {
  const { measures: words } = useScreenWords().keyProjects
  if (measures.length === 0) return words.none
  return (
    <ul className={styles['measures']}>
      {measures.map(({ name, unit, done, total, asOf }) => (
        <li key={`${name} ${asOf}`} className={styles['measure']}>
          <span>{name}</span>
          <span className="number">{amountText({ done, total, unit }, words)}</span>
          {total !== undefined && total > 0 && (
            <span className={styles['progress']} aria-hidden>
              <span style={{ inlineSize: `${Math.min(done / total, 1) * 100}%` }} />
            </span>
          )}
          <span className={styles['measureDate']}>{words.asOf(formatDate(asOf))}</span>
        </li>
      ))}
    </ul>
  )
}

/** A measure in one line: what, how much of how much, as of when. */
export const MeasureText = ({ measure: { name, unit, done, total, asOf } }: { readonly measure: Measure }) => {
  const { measures: words } = useScreenWords().keyProjects
  return `${name}: ${amountText({ done, total, unit }, words)}, ${words.asOf(formatDate(asOf))}`
}

const amountText = (
  { done, total, unit }: Pick<Measure, 'done' | 'total' | 'unit'>,
  words: Words['keyProjects']['measures'],
): string =>
  total === undefined || unit === '%'
    ? words.done({ done: formatQuantity(done), unit })
    : words.doneOf({ done: formatQuantity(done), total: formatQuantity(total), unit })
