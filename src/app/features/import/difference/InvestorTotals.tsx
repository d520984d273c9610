import type { Difference } from '../../../../api/contract/importPreview.ts'
import { dong } from '../../../../domain/base/money.ts'
import { formatMoney } from '../../../text/format.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { DataTable, type Column } from '../../../ui/DataTable.tsx'
import { useUnit } from '../../../ui/unit.ts'

type InvestorTotal = Difference['investors'][number]

/** The year's totals of each investor that the file speaks of, before and after. */
export const InvestorTotals = ({ investors }: { readonly investors: readonly InvestorTotal[] }) => {
  const words = useScreenWords()
  const { investors: said } = words.importing.difference
  const unit = useUnit()
  const money = (amount: number | null): string => formatMoney(amount === null ? undefined : dong(amount), unit)
  const change = ({ before, after }: InvestorTotal['plan']): string =>
    before === after ? money(after) : said.change(money(before), money(after))
  const columns: readonly Column<InvestorTotal>[] = [
    { key: 'name', head: said.investor, kind: 'text', cell: ({ name }) => name ?? said.unnamed },
    { key: 'plan', head: said.plan, kind: 'number', cell: ({ plan }) => change(plan) },
    { key: 'commitment', head: said.commitment, kind: 'number', cell: ({ commitment }) => change(commitment) },
    { key: 'disbursement', head: said.disbursement, kind: 'number', cell: ({ disbursement }) => change(disbursement) },
  ]
  if (investors.length === 0) return null
  return (
    <DataTable
      caption={said.caption(words.figures.unit[unit])}
      columns={columns}
      rows={investors}
      keyOf={({ id, name }) => id ?? name ?? ''}
    />
  )
}
