import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { projectId } from '../../../domain/base/ids.ts'
import { provinceFigures, type ProgressRow } from '../../../domain/progress/progress.ts'
import { formatDate } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { ClampedName } from '../../ui/ClampedName.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { RateBar } from '../../ui/RateBar.tsx'
import { useUnit } from '../../ui/unit.ts'
import { AmountFigure, type AmountName } from '../../view/AmountFigure.tsx'
import { useYear } from '../../view/YearProvider.tsx'

/** Projects shown before more are asked for. */
const firstShown = 50

/** The investor's projects, those with most money left on top. */
export const InvestorProjects = ({ rows }: { readonly rows: readonly ProgressRow[] }) => {
  const { investor: words, projects, figures } = useScreenWords()
  const unit = useUnit()
  const { asOf } = useYear()
  const [shown, setShown] = useState(firstShown)
  const subtitle = words.projectsSubtitle({ asOf: formatDate(asOf), unit: figures.unit[unit] })
  return (
    <Panel title={words.projects(rows.length)} subtitle={subtitle}>
      <DataTable
        caption={<span className="spoken">{subtitle}</span>}
        columns={useColumns()}
        rows={rows.slice(0, shown)}
        keyOf={row => row.key}
      />
      {shown < rows.length && (
        <button type="button" className="more" onClick={() => setShown(rows.length)}>
          {projects.more(rows.length - shown)}
        </button>
      )}
    </Panel>
  )
}

const useColumns = (): readonly Column<ProgressRow>[] => {
  const { columns: head } = useScreenWords().projects
  const { open, asOf } = useYear()
  const average = provinceFigures(open, asOf).rate
  return [
    { key: 'name', head: head.name, kind: 'text', cell: row => <ProjectName row={row} /> },
    {
      key: 'rate',
      head: head.rate,
      kind: 'number',
      cell: ({ rate }) => <RateBar rate={rate} average={average} target={open.target} />,
    },
    amountColumn('plan', head.plan),
    amountColumn('actual', head.actual),
    amountColumn('committed', head.committed),
    amountColumn('remaining', head.remaining),
  ]
}

const amountColumn = (figure: AmountName, called: string): Column<ProgressRow> => ({
  key: figure,
  head: called,
  kind: 'number',
  cell: row => <AmountFigure row={row} figure={figure} called={called} of={{ projects: [projectId(row.key)] }} />,
})

const ProjectName = ({ row }: { readonly row: ProgressRow }) => (
  <Link to="/projects/$projectId" params={{ projectId: row.key }}>
    <ClampedName name={row.name} />
  </Link>
)
