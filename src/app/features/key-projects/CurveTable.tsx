import { shareOf, type Dong } from '../../../domain/base/money.ts'
import type { CurvePoint } from '../../../domain/progress/progress.ts'
import { formatDate, formatMoney, formatShare } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { useUnit } from '../../ui/unit.ts'

type CurveTableProps = {
  readonly name: string
  readonly points: readonly CurvePoint[]
  readonly plan: Dong | undefined
}

/** The table behind a key project's curve. */
export const CurveTable = ({ name, points, plan }: CurveTableProps) => {
  const words = useScreenWords()
  const { curve } = words.keyProjects
  const unit = useUnit()
  return (
    <DataTable
      caption={
        <>
          {curve.caption(words.figures.unit[unit])} <span className="spoken">{name}</span>
        </>
      }
      columns={[
        { key: 'date', head: curve.date, kind: 'text', cell: point => formatDate(point.date) },
        { key: 'committed', head: curve.committed, kind: 'number', cell: point => formatMoney(point.committed, unit) },
        { key: 'actual', head: curve.actual, kind: 'number', cell: point => formatMoney(point.actual, unit) },
        { key: 'rate', head: curve.rate, kind: 'number', cell: point => formatShare(shareOf(point.actual, plan)) },
      ]}
      rows={points}
      keyOf={point => point.date}
    />
  )
}
