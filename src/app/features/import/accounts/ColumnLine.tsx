import type { PlanYear } from '../../../../domain/base/calendar.ts'
import { mainReason } from '../../../../workbook/said/evidence.ts'
import type { ColumnReading } from '../../../../workbook/said/interpretation.ts'
import type { Words } from '../../../text/vi/vi.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { useFittingMoneyText, type MoneyText } from '../../../ui/useMoneyText.ts'
import type { TableOutline } from '../../../worker/sheetOutline.ts'
import { columnMeaning } from '../columnMeaning.ts'
import { Why } from '../Why.tsx'
import styles from './Accounts.module.css'
import type { ColumnRun } from './columnRuns.ts'

type ColumnLineProps = {
  readonly run: ColumnRun
  readonly table: TableOutline
  readonly planYear: PlanYear | undefined
  readonly onLead: (column: string) => void
}

/** One column, or a run of columns alike: its letters, its heading, what it is, how much, and why. */
export const ColumnLine = ({ run, table, planYear, onLead }: ColumnLineProps) => {
  const words = useScreenWords().importing
  const moneyText = useFittingMoneyText()
  const { columns } = run
  const [first, last] = [columns[0], columns.at(-1)]
  if (!first || !last) return null
  const letters = first === last ? first.column : `${first.column}–${last.column}`
  const meaningOf = (column: ColumnReading): string =>
    columnMeaning(column, { planYear, unitFactor: table.unitFactor }, words)
  const heading = headingOf(first, last) || words.accounts.noHeading
  const counts = run.standing === 'counts'
  const meaning = first === last ? meaningOf(first) : `${meaningOf(first)} → ${meaningOf(last)}`
  const { evidence } = first.account
  const reason = run.standing === 'asked' ? evidence[0]?.because : mainReason(evidence)
  return (
    <li className={styles['line']}>
      <button
        type="button"
        className={styles['way']}
        aria-label={words.sheet.column(letters)}
        onClick={() => onLead(first.column)}
      >
        {letters}
      </button>
      <div className={styles['said']}>
        <span className={styles['meaning']}>{counts ? meaning : heading}</span>
        {counts && <span className={styles['heading']}>{heading}</span>}
        {!counts && run.standing !== 'words' && reason && (
          <span className={styles['heading']}>{words.why.because(reason)}</span>
        )}
        {run.standing !== 'words' && <Why evidence={evidence} about={words.sheet.column(letters)} />}
        {first !== last && <EachColumn columns={columns} meaningOf={meaningOf} moneyText={moneyText} />}
      </div>
      <span className={styles['amount']}>{amountText(run, { words, moneyText })}</span>
    </li>
  )
}

const headingOf = (first: ColumnReading, last: ColumnReading): string =>
  [...new Set([first, last])]
    .flatMap(({ header }) => (header.length === 0 ? [] : [`“${header.join(' / ')}”`]))
    .join(' → ')

type AmountContext = { readonly words: Words['importing']; readonly moneyText: MoneyText }

/** Its money; where that is not known, how many figures it holds. */
const amountText = (
  { standing, amount, filled }: Pick<ColumnRun, 'standing' | 'amount' | 'filled'>,
  { words, moneyText }: AmountContext,
): string => {
  if (standing === 'words') return ''
  return amount === undefined ? words.accounts.figures(filled) : moneyText(amount)
}

type EachColumnProps = {
  readonly columns: readonly ColumnReading[]
  readonly meaningOf: (column: ColumnReading) => string
  readonly moneyText: MoneyText
}

/** A run laid open. */
const EachColumn = ({ columns, meaningOf, moneyText }: EachColumnProps) => {
  const words = useScreenWords().importing
  return (
    <details className={styles['each']}>
      <summary>{words.accounts.each(columns.length)}</summary>
      <ul className={styles['lines']}>
        {columns.map(column => (
          <li key={column.column} className={styles['line']}>
            <span>{column.column}</span>
            <span className={styles['said']}>{meaningOf(column)}</span>
            <span className={styles['amount']}>{amountText(column.account, { words, moneyText })}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
