import { formatDate } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import type { Reading } from '../../worker/reading.ts'
import type { TableOutline } from '../../worker/sheetOutline.ts'
import { unitName } from './columnMeaning.ts'
import styles from './ReadingPane.module.css'

/** What holds for each table as a whole: its unit, whose it is, and the day of its figures. */
export const TableFacts = ({ reading }: { readonly reading: Reading }) => {
  const { reading: words } = useWords().importing
  return (
    <ul className={styles['tables']}>
      {reading.sheets.flatMap(({ name, hidden, tables }) =>
        tables.map(table => (
          <li key={`${name} ${table.range}`}>
            {words.table(name, table.range)}
            {hidden && ` (${words.hiddenSheet})`}: <Facts table={table} />
          </li>
        )),
      )}
    </ul>
  )
}

const Facts = ({ table }: { readonly table: TableOutline }) => {
  const words = useWords().importing
  const { reading } = words
  const unit = table.unitFactor === undefined ? reading.unitUnknown : unitName(table.unitFactor, words)
  const said: readonly (readonly [string, string | undefined])[] = [
    [reading.unit, table.unitCell ? reading.unitAt(unit, table.unitCell) : unit],
    [reading.investor, table.investor],
    [reading.asOf, table.asOf && formatDate(table.asOf)],
    [reading.planDate, table.planDate && formatDate(table.planDate)],
  ]
  return said.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])).join(' · ')
}
