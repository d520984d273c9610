import { Link } from '@tanstack/react-router'
import { projectId } from '../../../domain/ids.ts'
import type { ProgressRow } from '../../../domain/progress.ts'
import { formatDate, formatShare } from '../../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { ClampedName } from '../../ui/ClampedName.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { useUnit } from '../../ui/unit.ts'
import { AmountFigure, type AmountName } from '../../view/AmountFigure.tsx'
import { useYear } from '../../view/YearProvider.tsx'

type ComponentsTableProps = {
  /** Of the key project. */
  readonly name: string
  readonly components: readonly ProgressRow[]
  readonly together: ProgressRow
}

/** The projects that a key project is made of. A single one says what the card's head says already, but leads to its page. */
export const ComponentsTable = ({ name, components, together }: ComponentsTableProps) => {
  const words = useWords()
  const { components: said } = words.keyProjects
  const unit = useUnit()
  const { asOf } = useYear()
  const figure = figureOf(components)
  const columns: readonly Column<ProgressRow>[] = [
    { key: 'project', head: said.project, kind: 'text', cell: row => <ComponentName row={row} /> },
    { key: 'plan', head: said.plan, kind: 'number', cell: row => figure({ row, figure: 'plan', called: said.plan }) },
    {
      key: 'actual',
      head: said.actual,
      kind: 'number',
      cell: row => figure({ row, figure: 'actual', called: said.actual }),
    },
    { key: 'rate', head: said.rate, kind: 'number', cell: row => formatShare(row.rate) },
    {
      key: 'gap',
      head: said.gap,
      kind: 'number',
      cell: row => figure({ row, figure: 'gapToTarget', called: said.gap }),
    },
  ]
  const caption = said.caption({ name, unit: words.figures.unit[unit], asOf: formatDate(asOf) })
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={components}
      keyOf={row => row.key}
      {...(components.length > 1 && { total: { ...together, key: '', name: said.total } })}
    />
  )
}

/** The sum of the components has no page of its own. */
const ComponentName = ({ row }: { readonly row: ProgressRow }) =>
  row.key === '' ? (
    row.name
  ) : (
    <Link to="/projects/$projectId" params={{ projectId: row.key }}>
      <ClampedName name={row.name} />
    </Link>
  )

type FigureProps = { readonly row: ProgressRow; readonly figure: AmountName; readonly called: string }

/** The sum's own row asks about all components. */
const figureOf = (components: readonly ProgressRow[]) => {
  const keys = (row: ProgressRow) => (row.key === '' ? components.map(({ key }) => key) : [row.key])
  return ({ row, figure, called }: FigureProps) => (
    <AmountFigure row={row} figure={figure} called={called} of={{ projects: keys(row).map(projectId) }} />
  )
}
