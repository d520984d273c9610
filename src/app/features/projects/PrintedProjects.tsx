import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ProgressRow } from '../../../domain/progress/progress.ts'
import { formatDate, formatMoney, formatShare } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import type { ProjectRow } from './projectRows.ts'

type PrintedProjectsProps = { readonly rows: readonly ProjectRow[]; readonly total: ProgressRow }

/** On paper nothing scrolls: every row shown, as a table that breaks between rows and repeats its head. */
export const PrintedProjects = ({ rows, total }: PrintedProjectsProps) => {
  const { projects: words, figures } = useScreenWords()
  const unit = useUnit()
  const { asOf } = useYear()
  const { plan, actual, rate, committed, remaining } = total
  return (
    <DataTable<PrintedRow>
      caption={words.grid(formatDate(asOf), figures.unit[unit])}
      columns={useColumns()}
      rows={rows}
      keyOf={row => row.id}
      total={{
        id: '',
        code: undefined,
        name: words.total,
        investor: undefined,
        plan,
        actual,
        rate,
        committed,
        remaining,
      }}
    />
  )
}

type PrintedRow = Pick<
  ProjectRow,
  'code' | 'name' | 'investor' | 'plan' | 'actual' | 'rate' | 'committed' | 'remaining'
> & {
  readonly id: string
}

const useColumns = (): readonly Column<PrintedRow>[] => {
  const { columns: head } = useScreenWords().projects
  const unit = useUnit()
  return [
    { key: 'name', head: head.name, kind: 'text', cell: row => row.name },
    { key: 'code', head: head.code, kind: 'text', cell: row => row.code },
    { key: 'investor', head: head.investor, kind: 'text', cell: row => row.investor },
    { key: 'plan', head: head.plan, kind: 'number', cell: row => formatMoney(row.plan, unit) },
    { key: 'actual', head: head.actual, kind: 'number', cell: row => formatMoney(row.actual, unit) },
    { key: 'rate', head: head.rate, kind: 'number', cell: row => formatShare(row.rate) },
    { key: 'committed', head: head.committed, kind: 'number', cell: row => formatMoney(row.committed, unit) },
    { key: 'remaining', head: head.remaining, kind: 'number', cell: row => formatMoney(row.remaining, unit) },
  ]
}

/** Whether the page is on its way to paper. The browser takes its picture right after it says so. */
export const usePrinting = (): 'screen' | 'paper' => {
  const [medium, setMedium] = useState<'screen' | 'paper'>('screen')
  useEffect(() => {
    const toPaper = (): void => flushSync(() => setMedium('paper'))
    const toScreen = (): void => setMedium('screen')
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', toScreen)
    return () => {
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', toScreen)
    }
  }, [])
  return medium
}
