import { formatDate, formatMoney } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useUnit } from '../../ui/unit.ts'
import type { ReporterAmounts } from './projectView.ts'

/** Investor and treasury side by side, each with the day it speaks of; the treasury's figure is the one used. */
export const TellersTable = ({
  tellers: { investor, treasury, difference },
}: {
  readonly tellers: ReporterAmounts
}) => {
  const { project: words, figures } = useScreenWords()
  const unit = useUnit()
  const rows = [
    { name: words.tellerInvestor, asOf: formatDate(investor.asOf), amount: investor.amount },
    { name: words.tellerTreasury, asOf: formatDate(treasury.asOf), amount: treasury.amount },
  ]
  const subtitle = words.tellersSubtitle(figures.unit[unit])
  return (
    <Panel title={difference === 0 ? words.tellersSame : words.tellersDiffer} subtitle={subtitle}>
      <DataTable
        caption={<span className="spoken">{subtitle}</span>}
        columns={[
          { key: 'name', head: words.teller, kind: 'text', cell: row => row.name },
          { key: 'asOf', head: words.toDate, kind: 'number', cell: row => row.asOf },
          { key: 'amount', head: words.amount, kind: 'number', cell: row => formatMoney(row.amount, unit) },
        ]}
        rows={rows}
        keyOf={row => row.name}
        total={{ name: words.tellerDifference, asOf: '', amount: difference }}
      />
    </Panel>
  )
}
