import { Link } from '@tanstack/react-router'
import { projectId } from '../../../domain/base/ids.ts'
import type { ProgressRow } from '../../../domain/progress/progress.ts'
import { aimed } from '../../text/aimed.ts'
import { formatDate, formatShare } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { Words } from '../../text/vi/vi.ts'
import { ClampedName } from '../../ui/ClampedName.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { useUnit } from '../../ui/unit.ts'
import { AmountFigure } from '../../view/AmountFigure.tsx'
import { useTarget } from '../../view/useTarget.ts'
import { useYear } from '../../view/YearProvider.tsx'

type ComponentsTableProps = {
  /** Of the key project. */
  readonly name: string
  readonly components: readonly ProgressRow[]
  readonly together: ProgressRow
}

/** The projects that a key project is made of. A single one says what the card's head says already, but leads to its page. */
export const ComponentsTable = ({ name, components, together }: ComponentsTableProps) => {
  const words = useScreenWords()
  const { components: said } = words.keyProjects
  const unit = useUnit()
  const { asOf } = useYear()
  return (
    <DataTable
      caption={
        <>
          {said.caption({ unit: words.figures.unit[unit], asOf: formatDate(asOf) })}{' '}
          <span className="spoken">{name}</span>
        </>
      }
      columns={columnsOf({ components, together, target: useTarget() }, said)}
      rows={components}
      keyOf={row => row.key}
      {...(components.length > 1 && { total: together })}
    />
  )
}

const columnsOf = (
  { components, together, target }: Omit<ComponentsTableProps, 'name'> & { readonly target: string },
  said: Words['keyProjects']['components'],
): readonly Column<ProgressRow>[] => [
  {
    key: 'project',
    head: said.project,
    kind: 'text',
    cell: row => (row === together ? said.total : <ComponentName row={row} />),
  },
  ...(['plan', 'actual', 'rate', 'gapToTarget'] as const).map((figure): Column<ProgressRow> => ({
    key: figure,
    head: aimed(said[figure], target),
    kind: 'number',
    cell: row => {
      if (figure === 'rate') return formatShare(row.rate)
      const projects = (row === together ? components : [row]).map(({ key }) => projectId(key))
      return <AmountFigure row={row} figure={figure} called={aimed(said[figure], target)} of={{ projects }} />
    },
  })),
]

const ComponentName = ({ row }: { readonly row: ProgressRow }) => (
  <Link to="/projects/$projectId" params={{ projectId: row.key }}>
    <ClampedName name={row.name} />
  </Link>
)
