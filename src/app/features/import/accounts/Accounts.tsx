import type { Reading } from '../../../worker/reading.ts'
import styles from './Accounts.module.css'
import { TableAccount, type TableAccountProps } from './TableAccount.tsx'

type AccountsProps = { readonly reading: Reading; readonly onLead: TableAccountProps['onLead'] }

/** What becomes of every column and every row with money: nothing that holds money disappears without being named. */
export const Accounts = ({ reading, onLead }: AccountsProps) => (
  <div className={styles['accounts']}>
    {reading.sheets.flatMap(({ name, tables }) =>
      tables.map(table => (
        <TableAccount
          key={`${name} ${table.at}`}
          sheet={name}
          table={table}
          planYear={reading.planYear}
          onLead={onLead}
        />
      )),
    )}
  </div>
)
