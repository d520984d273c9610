import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { HeatKeys, HeatMap, type HeatCell, type HeatMapFacts, type HeatRow } from '../../charts/HeatMap.tsx'
import { HeatMapPicture } from '../../charts/HeatMapPicture.tsx'
import { ChartPanel } from '../../charts/ChartPanel.tsx'
import type { ChartTable } from '../../charts/chartTable.ts'
import { formatDate, formatMoney, formatShare, nothingToSay } from '../../text/format.ts'
import { useWords, type EarlyWords } from '../../text/words.ts'
import { useUnit, type ShownUnit } from '../../ui/unit.ts'
import { useChartAbout } from '../../view/useChartAbout.ts'
import { useYear } from '../../view/YearProvider.tsx'
import type { InvestorPanelProps } from './investorPanel.ts'
import {
  fulfilmentSteps,
  monthlyFulfilment,
  shownAtOnce,
  stepOf,
  worstMonth,
  type MonthCell,
  type MonthlyFulfilment,
} from './monthlyFulfilment.ts'

/** Investor by month: how much of what was promised for the month was disbursed in it. */
export const MonthsPanel = ({ lines }: InvestorPanelProps) => {
  const words = useWords()
  const { months: said } = words.investors
  const unit = useUnit()
  const { open, asOf } = useYear()
  const about = useChartAbout()
  const found = useMemo(
    () => monthlyFulfilment(open, { asOf, lines, othersName: said.others(lines.length - shownAtOnce + 1) }),
    [open, asOf, lines, said],
  )
  const worst = worstMonth(found)
  const title = worst ? said.title({ month: said.month(worst.month), share: formatShare(worst.share) }) : said.neutral
  const facts = heatFacts(found, unit, words)
  const { caption: _, ...drawn } = facts
  return (
    <ChartPanel
      title={title}
      subtitle={said.subtitle(formatDate(asOf))}
      about={about}
      description={said.description(title)}
      fileName={said.file(asOf)}
      chart={
        <>
          <HeatKeys
            label={words.charts.keys}
            keys={fulfilmentSteps.map(({ step }) => ({ step, name: said.steps[step] }))}
          />
          <HeatMap {...facts} nothing={nothingToSay} nameOf={nameOf} />
        </>
      }
      picture={<HeatMapPicture {...drawn} nothing={nothingToSay} />}
      table={tableOf(found, words)}
    />
  )
}

const nameOf = ({ key, name }: HeatRow) =>
  key === '' || key === 'others' ? (
    name
  ) : (
    <Link to="/investors/$investorId" params={{ investorId: key }}>
      {name}
    </Link>
  )

const heatFacts = ({ months, rows }: MonthlyFulfilment, unit: ShownUnit, words: EarlyWords): HeatMapFacts => {
  const { months: said } = words.investors
  return {
    caption: said.caption,
    corner: words.investors.columns.name,
    columns: [...months.map(month => said.month(month)), said.toDate],
    rows: rows.map(({ key, name, cells, toDate }) => ({
      key,
      name,
      cells: [
        ...months.map(month => heatCell(cells.get(month), unit, said)),
        toDate === undefined
          ? undefined
          : { text: wholePercent(toDate), step: stepOf(toDate), title: said.toDateTitle(formatShare(toDate)) },
      ],
    })),
  }
}

type MonthsWords = EarlyWords['investors']['months']

const heatCell = (cell: MonthCell | undefined, unit: ShownUnit, said: MonthsWords): HeatCell | undefined => {
  if (!cell) return undefined
  const { since, until, actual, committed, fulfilment } = cell
  const title = said.cellTitle({
    since: formatDate(since),
    until: formatDate(until),
    actual: formatMoney(actual, unit),
    committed: formatMoney(committed, unit),
    fulfilment: formatShare(fulfilment),
  })
  return fulfilment === undefined
    ? { text: nothingToSay, step: undefined, title }
    : { text: wholePercent(fulfilment), step: stepOf(fulfilment), title }
}

/** Per cent without the sign, which the caption says; beyond a thousand the number no longer tells more. */
const wholePercent = (share: number): string => {
  const percent = Math.round(share * 100)
  return percent > 999 ? '>999' : String(percent).replace('-', '−')
}

/** A line per investor and month: what the cell was worked out from. */
type MonthLine = MonthCell & { readonly name: string; readonly month: string; readonly key: string }

const tableOf = ({ months, rows }: MonthlyFulfilment, words: EarlyWords): ChartTable<MonthLine> => {
  const { months: said, columns } = words.investors
  return {
    caption: said.caption,
    columns: [
      { key: 'name', head: columns.name, kind: 'text', value: ({ name }) => name },
      { key: 'month', head: said.monthHead, kind: 'text', value: ({ month }) => month },
      { key: 'since', head: said.since, kind: 'date', value: ({ since }) => since },
      { key: 'until', head: said.until, kind: 'date', value: ({ until }) => until },
      { key: 'actual', head: said.actual, kind: 'money', value: ({ actual }) => actual },
      { key: 'committed', head: said.committed, kind: 'money', value: ({ committed }) => committed },
      { key: 'fulfilment', head: said.fulfilment, kind: 'share', value: ({ fulfilment }) => fulfilment },
    ],
    rows: rows.flatMap(({ key, name, cells }) =>
      months.flatMap(month => {
        const cell = cells.get(month)
        return cell ? [{ ...cell, name, month: said.month(month), key: `${key} ${month}` }] : []
      }),
    ),
    keyOf: ({ key }) => key,
  }
}
