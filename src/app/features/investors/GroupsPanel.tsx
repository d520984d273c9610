import { useMemo } from 'react'
import { BarList } from '../../charts/BarList.tsx'
import { ChartPanel } from '../../charts/ChartPanel.tsx'
import type { ChartColumn, ChartTable } from '../../charts/chartTable.ts'
import { ChartTableView } from '../../charts/ChartTableView.tsx'
import { formatDate, formatShare, formatTarget } from '../../text/format.ts'
import { useWords, type EarlyWords } from '../../text/words.ts'
import { useUnit } from '../../ui/unit.ts'
import { AmountFigure, type AmountName } from '../../view/AmountFigure.tsx'
import { averageTold, speakForWhole } from '../../view/coverageTold.ts'
import { useChartAbout } from '../../view/useChartAbout.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { groupLines, type GroupLine } from './groupLines.ts'
import type { InvestorPanelProps } from './investorPanel.ts'

/** The groups beside one another: small units with low rates owe little, large ones with fair rates owe most. */
export const GroupsPanel = ({ all, province }: InvestorPanelProps) => {
  const words = useWords()
  const { investors: said } = words
  const unit = words.figures.unit[useUnit()]
  const { open, ruleSet, asOf } = useYear()
  const about = useChartAbout()
  const average = averageTold(open, { asOf, ruleSet })
  const groups = useMemo(
    () => groupLines(open, { asOf, lines: all, nameOf: group => said.groups[group] }),
    [open, asOf, all, said],
  )
  const [lowest] = groups
  const title =
    lowest?.row.rate === undefined ||
    average === undefined ||
    !speakForWhole([province, ...groups.map(({ row }) => row)])
      ? said.compared.neutral
      : said.compared.title({
          name: lowest.row.name,
          rate: formatShare(lowest.row.rate),
          average: formatShare(province.rate),
        })
  const table = tableOf(
    { groups, target: formatTarget(open.target) },
    said,
    said.compared.caption({ unit, asOf: formatDate(asOf) }),
  )
  return (
    <ChartPanel
      title={title}
      subtitle={said.compared.subtitle({ unit, asOf: formatDate(asOf) })}
      about={about}
      description={said.compared.description(title)}
      fileName={said.compared.file(asOf)}
      keys={[
        { mark: 'average', name: said.average(formatShare(province.rate)) },
        { mark: 'target', name: said.target(formatTarget(open.target)) },
      ]}
      chart={
        <BarList
          bars={groups.map(({ group, row, investors, flagged }) => ({
            key: group,
            name: said.compared.group({ name: row.name, investors, flagged }),
            value: row.rate,
            label: formatShare(row.rate),
            tone: 'actual',
          }))}
          marks={[
            ...(province.rate === undefined ? [] : [{ kind: 'average', at: province.rate } as const]),
            { kind: 'target', at: open.target },
          ]}
        />
      }
      note={<ChartTableView table={table} />}
      table={table}
    />
  )
}

type TableFacts = { readonly groups: readonly GroupLine[]; readonly target: string }

const tableOf = (
  { groups, target }: TableFacts,
  said: EarlyWords['investors'],
  caption: string,
): ChartTable<GroupLine> => ({
  caption,
  columns: [
    { key: 'group', head: said.group, kind: 'text', value: ({ row }) => row.name },
    { key: 'investors', head: said.compared.investors, kind: 'count', value: ({ investors }) => investors },
    { key: 'flagged', head: said.compared.flagged, kind: 'count', value: ({ flagged }) => flagged },
    amountColumn('plan', said.columns.plan),
    amountColumn('actual', said.columns.actual),
    { key: 'rate', head: said.columns.rate, kind: 'share', value: ({ row }) => row.rate },
    amountColumn('remaining', said.columns.remaining),
    amountColumn('gapToTarget', said.columns.gapToTarget(target)),
    { key: 'fulfilment', head: said.columns.fulfilment, kind: 'share', value: ({ row }) => row.fulfilment },
  ],
  rows: groups,
  keyOf: ({ group }) => group,
})

const amountColumn = (figure: AmountName, called: string): ChartColumn<GroupLine> => ({
  key: figure,
  head: called,
  kind: 'money',
  value: ({ row }) => row[figure],
  cell: ({ row, projects }) => <AmountFigure row={row} figure={figure} called={called} of={{ projects }} />,
})
