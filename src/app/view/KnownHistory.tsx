import { useQuery } from '@tanstack/react-query'
import type { KnownStepView } from '../../api/contract/history.ts'
import { dong } from '../../domain/base/money.ts'
import { useApi } from '../client/api.ts'
import { historyQuery, type HistoryOf } from '../client/queries.ts'
import { FailedState } from '../frame/FailedState.tsx'
import { formatDate, formatMoney, formatShare } from '../text/format.ts'
import { formatInstant } from '../text/instant.ts'
import { useScreenWords } from '../text/screenWords.ts'
import { DataTable, type Column } from '../ui/DataTable.tsx'
import { LoadingSkeleton } from '../ui/LoadingSkeleton.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useUnit } from '../ui/unit.ts'
import { useYear } from './YearProvider.tsx'

/** The figures of the day as they were known after each file: whoever was told another number last month finds it here. */
export const KnownHistory = ({ of }: { readonly of: HistoryOf }) => {
  const { history: said, figures } = useScreenWords()
  const { planYear, asOf } = useYear()
  const unit = useUnit()
  const history = useQuery(historyQuery(useApi(), { planYear, asOf, of }))
  const columns = useColumns()
  const subtitle = said.subtitle({ asOf: formatDate(asOf), unit: figures.unit[unit] })
  return (
    <Panel title={said.title} subtitle={subtitle}>
      {history.isPending && <LoadingSkeleton heights={[120]} />}
      {history.isError && <FailedState error={history.error} onRetry={() => void history.refetch()} />}
      {history.data && (
        <DataTable
          caption={<span className="spoken">{subtitle}</span>}
          columns={columns}
          rows={history.data.steps.toReversed()}
          keyOf={({ importId, event }) => `${importId} ${event}`}
        />
      )}
    </Panel>
  )
}

const useColumns = (): readonly Column<KnownStepView>[] => {
  const { history: said } = useScreenWords()
  const unit = useUnit()
  const money = (amount: number | null): string => formatMoney(amount === null ? undefined : dong(amount), unit)
  return [
    { key: 'at', head: said.at, kind: 'text', cell: ({ at }) => formatInstant(at) },
    {
      key: 'file',
      head: said.file,
      kind: 'text',
      cell: ({ event, fileName, by }) => said.events[event]({ fileName, by }),
    },
    { key: 'plan', head: said.plan, kind: 'number', cell: ({ plan }) => money(plan) },
    { key: 'committedYear', head: said.committedYear, kind: 'number', cell: step => money(step.committedYear) },
    { key: 'actual', head: said.actual, kind: 'number', cell: ({ actual }) => money(actual) },
    {
      key: 'actualAsOf',
      head: said.actualAsOf,
      kind: 'number',
      cell: ({ actualAsOf }) => formatDate(actualAsOf ?? undefined),
    },
    { key: 'rate', head: said.rate, kind: 'number', cell: ({ rate }) => formatShare(rate ?? undefined) },
  ]
}
