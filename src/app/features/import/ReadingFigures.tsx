import { factKinds } from '../../../domain/ledger/ledger.ts'
import { outcomeOf, type QueuedFile } from '../../importQueue/queue.ts'
import { formatCount, formatDate } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { Reading } from '../../worker/reading.ts'
import styles from './ReadingPane.module.css'

/** What was understood of the whole file, in figures that an officer can check at a glance. */
export const Figures = ({ reading }: { readonly reading: Reading }) => {
  const { reading: words, counts } = useScreenWords().importing
  const { projects, investors, facts, totals } = reading.counts
  const checked = totals.matching + totals.differing
  return (
    <>
      <dl className={styles['said']}>
        <Said name={words.planYear} value={reading.planYear ?? words.unknown} />
        <Said name={words.reportDate} value={formatDate(reading.reportDate)} />
        <Said name={words.reporter} value={words.reporters[reading.reporter]} />
      </dl>
      <p className={styles['counts']}>
        <strong>{counts.projects(projects)}</strong>, {counts.investors(investors)}
        {factKinds.map(kind => {
          const count = facts[kind] ?? 0
          return count > 0 && ` · ${formatCount(count)} ${counts.facts[kind]}`
        })}
        {' · '}
        {checked === 0 ? counts.noTotals : counts.totals(totals.matching, checked)}
      </p>
    </>
  )
}

const Said = ({ name, value }: { readonly name: string; readonly value: string | number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

/** What the commit would do to the ledger, counted. */
export const Changes = ({ file }: { readonly file: QueuedFile }) => {
  const { changes } = useScreenWords().importing
  const outcome = outcomeOf(file.stage)
  if (!outcome) return <p className={styles['changes']}>{changes.pending}</p>
  return (
    <dl className={styles['changes']} aria-label={changes.title}>
      <dt className={styles['changesTitle']}>{changes.title}</dt>
      {(['added', 'changed', 'unchanged'] as const).map(change => (
        <dd key={change} data-change={outcome.changes[change] > 0 ? change : 'none'}>
          <strong>{formatCount(outcome.changes[change])}</strong> {changes[change]}
        </dd>
      ))}
    </dl>
  )
}
