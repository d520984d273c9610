import { Button } from '@mantine/core'
import { useState } from 'react'
import { BarList, type BarMark } from '../../charts/BarList.tsx'
import type { ChartKey } from '../../charts/ChartKeys.tsx'
import { ChartPanel } from '../../charts/ChartPanel.tsx'
import type { ChartTable } from '../../charts/chartTable.ts'
import { formatDate, formatMoney, formatShare, formatTarget } from '../../text/format.ts'
import { useWords, type EarlyWords } from '../../text/words.ts'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { useUnit } from '../../ui/unit.ts'
import { averageTold } from '../../view/coverageTold.ts'
import { useChartAbout } from '../../view/useChartAbout.ts'
import { useInvestorLink } from '../../view/useInvestorLink.ts'
import { useYear } from '../../view/YearProvider.tsx'
import type { InvestorLine } from './investorLines.ts'
import type { InvestorPanelProps } from './investorPanel.ts'
import { amountColumn, groupColumn, nameColumn, shareColumn } from './lineColumns.tsx'
import { rankingBars, rankingFinding, type RankingFinding } from './rankingBars.ts'

/** As many as a screen shows; the others on asking. */
const shownAtOnce = 25

/** Investors as bars, by rate, by money left or by how far behind their commitment, with the average and the target drawn. */
export const RankingPanel = ({ lines, sort }: InvestorPanelProps) => {
  const words = useWords()
  const { investors: said } = words
  const unit = useUnit()
  const say = useMoneyText()
  const linkTo = useInvestorLink()
  const { open, ruleSet, asOf } = useYear()
  const { target } = open
  const average = averageTold(open, { asOf, ruleSet })
  const about = useChartAbout()
  const [whole, setWhole] = useState(false)
  const title = sayFinding(rankingFinding(lines, { sort, average, target }), {
    say,
    said,
    average,
    target,
  })
  const shown = whole ? lines : lines.slice(0, shownAtOnce)
  const bars = rankingBars(shown, sort, { money: amount => formatMoney(amount, unit), share: formatShare })
  return (
    <ChartPanel
      title={title}
      subtitle={said.ranked[sort]({ unit: words.figures.unit[unit], asOf: formatDate(asOf) })}
      about={about}
      description={said.rankingDescription(title)}
      fileName={said.rankingFile(sort, asOf)}
      keys={keysOf({ lines, sort, average: formatShare(average), target }, words)}
      chart={
        <BarList bars={bars} marks={sort === 'rate' ? marksOf(average, target) : []} linkOf={bar => linkTo(bar.key)} />
      }
      note={
        lines.length > shownAtOnce && (
          <Button className="no-print" variant="default" size="compact-sm" mt="xs" onClick={() => setWhole(!whole)}>
            {whole ? said.fewer(shownAtOnce) : said.more(lines.length)}
          </Button>
        )
      }
      table={tableOf(lines, said, formatTarget(target))}
    />
  )
}

const marksOf = (average: number | undefined, target: number): readonly BarMark[] => [
  ...(average === undefined ? [] : [{ kind: 'average', at: average } as const]),
  { kind: 'target', at: target },
]

type KeyFacts = {
  readonly lines: readonly InvestorLine[]
  readonly sort: InvestorPanelProps['sort']
  readonly average: string
  readonly target: number
}

const keysOf = ({ lines, sort, average, target }: KeyFacts, { investors: said }: EarlyWords): readonly ChartKey[] => [
  ...(lines.some(({ standing }) => standing !== 'lagging') ? [{ mark: 'bar', name: said.onTrackBar } as const] : []),
  ...(lines.some(({ standing }) => standing === 'lagging')
    ? [{ mark: 'laggingBar', name: said.laggingBar } as const]
    : []),
  ...(sort === 'rate'
    ? ([
        { mark: 'average', name: said.average(average) },
        { mark: 'target', name: said.target(formatTarget(target)) },
      ] as const)
    : []),
]

type FindingTexts = {
  readonly say: ReturnType<typeof useMoneyText>
  readonly said: EarlyWords['investors']
  readonly average: number | undefined
  readonly target: number
}

const sayFinding = (finding: RankingFinding, { say, said, average, target }: FindingTexts): string => {
  switch (finding.kind) {
    case 'rate':
      return said.findings.rate({ ...finding, average: formatShare(average), target: formatTarget(target) })
    case 'remaining':
      return said.findings.remaining({ ...finding, amount: say(finding.amount), share: formatShare(finding.share) })
    case 'gap':
      return said.findings.gap({ ...finding, amount: say(finding.amount) })
    case 'nothing':
      return said.findings.nothing
  }
}

const tableOf = (
  lines: readonly InvestorLine[],
  said: EarlyWords['investors'],
  target: string,
): ChartTable<InvestorLine> => ({
  caption: said.title,
  columns: [
    nameColumn(said),
    groupColumn(said),
    shareColumn('rate', said.columns.rate),
    amountColumn('plan', said.columns.plan),
    amountColumn('actual', said.columns.actual),
    amountColumn('remaining', said.columns.remaining),
    amountColumn('gapToTarget', said.columns.gapToTarget(target)),
    amountColumn('gapToCommitment', said.columns.gap),
    shareColumn('fulfilment', said.columns.fulfilment),
  ],
  rows: lines,
  keyOf: ({ row }) => row.key,
})
