import type { PlanYear } from '../../../../domain/base/calendar.ts'
import { standings } from '../../../../workbook/said/account.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import type { TableOutline } from '../../../worker/sheetOutline.ts'
import styles from './Accounts.module.css'
import { ColumnLine } from './ColumnLine.tsx'
import { columnRuns } from './columnRuns.ts'
import { RowLines } from './RowLines.tsx'

export type TableAccountProps = {
  readonly sheet: string
  readonly table: TableOutline
  readonly planYear: PlanYear | undefined
  readonly onLead: (sheet: string, cell: string) => void
}

/** One table, column by column and row by row: what counts, what others say already, what is left out, and why. */
export const TableAccount = ({ sheet, table, planYear, onLead }: TableAccountProps) => {
  const words = useScreenWords().importing
  const runs = columnRuns(table.columns)
  const headingRow = (table.headerRows.at(-1) ?? 0) + 1
  return (
    <section className={styles['table']} aria-label={words.reading.table(sheet, table.range)}>
      <h3 className={styles['title']}>{words.reading.table(sheet, table.range)}</h3>
      {standings.map(standing => {
        const own = runs.filter(run => run.standing === standing)
        return (
          own.length > 0 && (
            <section key={standing} className={styles['group']} data-standing={standing}>
              <h4>{words.accounts.standings[standing]}</h4>
              <ul className={styles['lines']}>
                {own.map(run => (
                  <ColumnLine
                    key={run.columns[0]?.column}
                    run={run}
                    table={table}
                    planYear={planYear}
                    onLead={column => onLead(sheet, `${column}${headingRow}`)}
                  />
                ))}
              </ul>
            </section>
          )
        )
      })}
      <RowLines table={table} onLead={cell => onLead(sheet, cell)} />
    </section>
  )
}
