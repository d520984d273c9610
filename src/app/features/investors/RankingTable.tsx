import { Link } from '@tanstack/react-router'
import type { ProgressRow } from '../../../domain/progress/progress.ts'
import { flagSentence } from '../../text/flags.ts'
import { formatDate, formatShare } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { ClampedName } from '../../ui/ClampedName.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { RateBar } from '../../ui/RateBar.tsx'
import { SeverityMark } from '../../ui/SeverityMark.tsx'
import { useUnit } from '../../ui/unit.ts'
import { AmountFigure, type AmountName } from '../../view/AmountFigure.tsx'
import { useTarget } from '../../view/useTarget.ts'
import { useYear } from '../../view/YearProvider.tsx'
import type { InvestorLine } from './investorLines.ts'
import styles from './Ranking.module.css'

type RankingTableProps = { readonly lines: readonly InvestorLine[]; readonly province: ProgressRow }

/** A line per investor; the bar is read against the province's average and the target, marked on each. */
export const RankingTable = ({ lines, province }: RankingTableProps) => {
  const { investors: words, figures } = useWords()
  const { asOf } = useYear()
  const target = useTarget()
  const unit = useUnit()
  const caption = words.subtitle({ asOf: formatDate(asOf), unit: figures.unit[unit] })
  return (
    <>
      <p className={styles['marks']}>
        <span className={styles['averageMark']} aria-hidden /> {words.average(formatShare(province.rate))}
        <span className={styles['targetMark']} aria-hidden /> {words.target(target)}
      </p>
      <DataTable
        caption={<span className="spoken">{caption}</span>}
        columns={useColumns(province)}
        rows={lines}
        keyOf={({ row }) => row.key}
      />
    </>
  )
}

const useColumns = (province: ProgressRow): readonly Column<InvestorLine>[] => {
  const { columns: head } = useWords().investors
  const { target } = useYear().open
  return [
    { key: 'name', head: head.name, kind: 'text', cell: line => <InvestorName line={line} /> },
    {
      key: 'rate',
      head: head.rate,
      kind: 'number',
      cell: ({ row }) => <RateBar rate={row.rate} average={province.rate} target={target} />,
    },
    amountColumn('plan', head.plan),
    amountColumn('actual', head.actual),
    amountColumn('remaining', head.remaining),
    amountColumn('gapToCommitment', head.gap),
    { key: 'why', head: head.why, kind: 'text', cell: line => <Why line={line} /> },
  ]
}

const amountColumn = (figure: AmountName, called: string): Column<InvestorLine> => ({
  key: figure,
  head: called,
  kind: 'number',
  cell: ({ row, projects }) => <AmountFigure row={row} figure={figure} called={called} of={{ projects }} />,
})

const InvestorName = ({ line: { row, group, severity } }: { readonly line: InvestorLine }) => {
  const { investors: words } = useWords()
  return (
    <div className={styles['name']}>
      {row.key === '' ? (
        <ClampedName name={row.name} />
      ) : (
        <Link to="/investors/$investorId" params={{ investorId: row.key }}>
          <ClampedName name={row.name} />
        </Link>
      )}
      <span className={styles['about']}>
        {severity && <SeverityMark severity={severity} />}
        {row.key !== '' && <span className={styles['group']}>{words.groups[group]}</span>}
      </span>
    </div>
  )
}

/** The heaviest reason as it can stand in a report; the others on asking. */
const Why = ({ line: { flags } }: { readonly line: InvestorLine }) => {
  const { investors: words } = useWords()
  const [first, ...others] = flags
  if (!first) return <span className="dimmed">{words.noFlags}</span>
  return (
    <div className={styles['why']}>
      <p>{flagSentence(first)}</p>
      {others.length > 0 && (
        <details>
          <summary>{words.moreFlags(others.length)}</summary>
          <ul>
            {others.map(flag => (
              <li key={flag.rule}>{flagSentence(flag)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
