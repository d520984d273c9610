import type { TableDecision } from '../../../workbook/said/decisions.ts'
import type { ImportDesk } from '../../importQueue/desk.ts'
import { withEdit } from '../../importQueue/edits.ts'
import { formatDate } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { Reading } from '../../worker/reading.ts'
import type { TableOutline } from '../../worker/sheetOutline.ts'
import { LeftOutNote } from './accounts/LeftOutNote.tsx'
import { unitName } from './columnMeaning.ts'
import { TableForm } from './edit/TableForm.tsx'
import styles from './ReadingPane.module.css'

type TableFactsProps = { readonly desk: ImportDesk; readonly fileKey: string; readonly reading: Reading }

/** What holds for each table as a whole: its unit, whose it is, the day of its figures. Each can be changed. */
export const TableFacts = ({ desk, fileKey, reading }: TableFactsProps) => {
  const words = useScreenWords().importing
  const apply = (decisions: readonly TableDecision[]): void =>
    void desk.edit(fileKey, log => decisions.reduce((all, table) => withEdit(all, { kind: 'table', table }), log))
  return (
    <ul className={styles['tables']}>
      {reading.sheets.flatMap(({ name, hidden, tables }) =>
        tables.map(table => (
          <li key={`${name} ${table.at}`}>
            {words.reading.table(name, table.range)}
            {hidden && ` (${words.reading.hiddenSheet})`}
            {table.ignored && ` (${words.edit.table.ignored})`}: <Facts table={table} />
            <LeftOutNote columns={table.columns} />
            <details>
              <summary>{words.edit.table.edit}</summary>
              <TableForm
                key={[table.unitFactor, table.asOf, table.planDate, table.investor].join()}
                place={{ sheet: name, at: table.at }}
                table={table}
                onApply={apply}
              />
            </details>
          </li>
        )),
      )}
    </ul>
  )
}

const Facts = ({ table }: { readonly table: TableOutline }) => {
  const words = useScreenWords().importing
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
