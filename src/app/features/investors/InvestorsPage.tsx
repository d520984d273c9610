import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { provinceFigures } from '../../../domain/progress/progress.ts'
import { useWords } from '../../text/words.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { RuleSetQuote } from '../../view/RuleSetQuote.tsx'
import { useYear } from '../../view/YearProvider.tsx'
import { FlagsPanel } from './FlagsPanel.tsx'
import { GroupsPanel } from './GroupsPanel.tsx'
import { investorLines, rankedLines, type InvestorLine } from './investorLines.ts'
import { InvestorTabs } from './InvestorTabs.tsx'
import { MonthsPanel } from './MonthsPanel.tsx'
import { QuadrantsPanel } from './QuadrantsPanel.tsx'
import { RankingControls } from './RankingControls.tsx'
import { RankingPanel } from './RankingPanel.tsx'
import type { InvestorTab } from './ranking.ts'
import { useRanking } from './useRanking.ts'

/** Who holds how much, who lags and why, when each kept its word, and how the groups compare. */
export const InvestorsPage = () => {
  const { investors: words } = useWords()
  const { open, asOf, ruleSet } = useYear()
  const lines = useMemo(() => investorLines(open, { asOf, ruleSet }), [open, asOf, ruleSet])
  return (
    <div className="stack">
      <header>
        <h1 className="page-title">{words.title}</h1>
        <p className="dimmed">
          <RuleSetQuote />
        </p>
      </header>
      {lines.every(({ row }) => row.key === '') ? (
        <EmptyState title={words.none.title} advice={words.none.advice} />
      ) : (
        <Looked lines={lines} />
      )}
    </div>
  )
}

const Looked = ({ lines }: { readonly lines: readonly InvestorLine[] }) => {
  const { investors: words } = useWords()
  const { open, asOf } = useYear()
  const { ranking, setRanking } = useRanking()
  const shown = useMemo(() => rankedLines(lines, ranking), [lines, ranking])
  const Shown = panelOf[ranking.tab]
  return (
    <>
      <InvestorTabs tab={ranking.tab} />
      {/* The groups are compared whole: nothing to choose. */}
      {ranking.tab !== 'groups' && (
        <RankingControls ranking={ranking} onChange={setRanking} shown={shown.length} all={lines.length} />
      )}
      {shown.length === 0 && ranking.tab !== 'groups' ? (
        <EmptyState title={words.nothing.title} advice={words.nothing.advice}>
          <Button variant="default" onClick={() => setRanking({ group: undefined, show: undefined })}>
            {words.nothing.showAll}
          </Button>
        </EmptyState>
      ) : (
        <Shown lines={shown} all={lines} province={provinceFigures(open, asOf)} sort={ranking.sort} />
      )}
    </>
  )
}

const panelOf = {
  ranking: RankingPanel,
  flags: FlagsPanel,
  months: MonthsPanel,
  quadrants: QuadrantsPanel,
  groups: GroupsPanel,
} as const satisfies Record<InvestorTab, unknown>
