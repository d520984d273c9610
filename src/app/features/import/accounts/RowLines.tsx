import { useState } from 'react'
import type { RowAccount } from '../../../../workbook/said/account.ts'
import type { Words } from '../../../text/vi/vi.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { useFittingMoneyText } from '../../../ui/useMoneyText.ts'
import type { TableOutline } from '../../../worker/sheetOutline.ts'
import styles from './Accounts.module.css'

type RowLinesProps = { readonly table: TableOutline; readonly onLead: (cell: string) => void }

/** How many rows are projects, and each other row with money: what it adds up, or why it does not count. */
export const RowLines = ({ table, onLead }: RowLinesProps) => {
  const { accounts: words } = useScreenWords().importing
  const [all, setAll] = useState(false)
  const { rowAccounts, rowCounts } = table
  const shown = all ? rowAccounts : rowAccounts.slice(0, firstShown)
  return (
    <section className={styles['group']}>
      <h4>{words.rows(rowCounts.project ?? 0, table.rowAccountCount)}</h4>
      <ul className={styles['lines']}>
        {shown.map(account => (
          <RowLine key={account.row} account={account} onLead={onLead} />
        ))}
      </ul>
      {shown.length < rowAccounts.length && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {words.moreRows(rowAccounts.length - shown.length)}
        </button>
      )}
      {all && rowAccounts.length < table.rowAccountCount && (
        <p className="dimmed">{words.rowsBeyond(table.rowAccountCount - rowAccounts.length)}</p>
      )}
    </section>
  )
}

/** Shown before "more" is asked for. */
const firstShown = 10

type RowLineProps = { readonly account: RowAccount; readonly onLead: RowLinesProps['onLead'] }

const RowLine = ({ account, onLead }: RowLineProps) => {
  const words = useScreenWords().importing
  const moneyText = useFittingMoneyText()
  const { row, label, money } = account
  return (
    <li className={styles['line']}>
      <button
        type="button"
        className={styles['way']}
        aria-label={words.sheet.row(row)}
        onClick={() => onLead(`${money?.column ?? 'A'}${row}`)}
      >
        {row}
      </button>
      <div className={styles['said']}>
        {label !== '' && <span className={styles['meaning']}>“{label}”</span>}
        <span className={styles['heading']}>{rowText(account, words)}</span>
      </div>
      <span className={styles['amount']}>
        {money && `${words.counts.facts[money.kind]} ${moneyText(money.amount)}`}
      </span>
    </li>
  )
}

/** "bằng tổng 14 dòng dự án ở hàng 6–19", else what kind of row it is. */
const rowText = ({ adds, why, role }: RowAccount, { accounts, reading }: Words['importing']): string => {
  if (why !== undefined) return accounts.rowReasons[why]
  return adds === undefined ? accounts.notAdded(reading.rowRoles[role]) : accounts.rowSum(adds)
}
