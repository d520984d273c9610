import type { ProjectId } from '../../../domain/base/ids.ts'
import { shareOf } from '../../../domain/base/money.ts'
import type { ProgressRow } from '../../../domain/progress/progress.ts'
import { formatDate, formatMoney, formatShare } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { FigureButton } from '../../ui/FigureButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import type { SourceLine } from './projectView.ts'
import styles from './Project.module.css'

type SourcesTableProps = {
  readonly lines: readonly SourceLine[]
  readonly project: ProjectId
  readonly row: ProgressRow
}

type Line = Pick<SourceLine, 'name' | 'depth' | 'plan' | 'actual' | 'committed'> & {
  /** Undefined: all sources together. */
  readonly source: SourceLine['source'] | undefined
}

/** Where the project's capital comes from. */
export const SourcesTable = ({ lines, project, row }: SourcesTableProps) => {
  const { project: words, figures } = useScreenWords()
  const unit = useUnit()
  const { asOf } = useYear()
  const { plan, actual, committed } = row
  const subtitle = words.bySourceSubtitle({ asOf: formatDate(asOf), unit: figures.unit[unit] })
  return (
    <Panel title={words.bySource} subtitle={subtitle}>
      <DataTable<Line>
        caption={<span className="spoken">{subtitle}</span>}
        columns={useColumns(project)}
        rows={lines}
        keyOf={line => line.source ?? 'all'}
        total={{ source: undefined, name: words.allSources, depth: 0, plan, actual, committed }}
      />
    </Panel>
  )
}

const useColumns = (project: ProjectId): readonly Column<Line>[] => {
  const { project: words, projects } = useScreenWords()
  const head = projects.columns
  const amount = (figure: 'plan' | 'actual' | 'committed'): Column<Line> => ({
    key: figure,
    head: head[figure],
    kind: 'number',
    cell: line => <SourceAmount line={line} figure={figure} project={project} />,
  })
  return [
    {
      key: 'source',
      head: words.source,
      kind: 'text',
      cell: ({ name, depth }) => (
        <span className={styles['source']} data-depth={Math.min(depth, 3)}>
          {name ?? words.wholeSource}
        </span>
      ),
    },
    amount('plan'),
    amount('actual'),
    { key: 'rate', head: head.rate, kind: 'number', cell: line => formatShare(shareOf(line.actual, line.plan)) },
    amount('committed'),
  ]
}

type SourceAmountProps = {
  readonly line: Line
  readonly figure: 'plan' | 'actual' | 'committed'
  readonly project: ProjectId
}

const SourceAmount = ({ line, figure, project }: SourceAmountProps) => {
  const { project: words, projects } = useScreenWords()
  const unit = useUnit()
  const { asOf } = useYear()
  const amount = line[figure]
  const title = `${projects.columns[figure]}: ${line.name ?? words.wholeSource}`
  const question = { figure, asOf, projects: [project], ...(line.source !== undefined && { source: line.source }) }
  return (
    <FigureButton explained={amount === undefined ? undefined : { title, figure: question }}>
      {formatMoney(amount, unit)}
    </FigureButton>
  )
}
