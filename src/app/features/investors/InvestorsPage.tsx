import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { provinceFigures } from '../../../domain/progress.ts'
import { formatDate } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { heldByLagging, investorLines, rankedLines, type InvestorLine } from './investorLines.ts'
import { LaggingExport } from './LaggingExport.tsx'
import { RankingControls } from './RankingControls.tsx'
import { RankingTable } from './RankingTable.tsx'
import { useRanking } from './useRanking.ts'

/** Who holds how much, who lags, and the sentence that says why. */
export const InvestorsPage = () => {
  const { investors: words } = useWords()
  const { open, asOf } = useYear()
  const lines = useMemo(() => investorLines(open, asOf), [open, asOf])
  return (
    <div className="stack">
      <h1 className="page-title">{words.title}</h1>
      {lines.every(({ row }) => row.key === '') ? (
        <EmptyState title={words.none.title} advice={words.none.advice} />
      ) : (
        <Ranked lines={lines} />
      )}
    </div>
  )
}

const Ranked = ({ lines }: { readonly lines: readonly InvestorLine[] }) => {
  const { investors: words, figures } = useWords()
  const { open, asOf } = useYear()
  const unit = useUnit()
  const { ranking, setRanking } = useRanking()
  const shown = rankedLines(lines, ranking)
  return (
    <Panel
      title={useFinding(lines)}
      subtitle={words.subtitle({ asOf: formatDate(asOf), unit: figures.unit[unit] })}
      actions={<LaggingExport />}
    >
      <RankingControls ranking={ranking} onChange={setRanking} shown={shown.length} all={lines.length} />
      {shown.length === 0 ? (
        <EmptyState title={words.nothing.title} advice={words.nothing.advice}>
          <Button variant="default" onClick={() => setRanking({ group: undefined, show: undefined })}>
            {words.nothing.showAll}
          </Button>
        </EmptyState>
      ) : (
        <RankingTable lines={shown} province={provinceFigures(open, asOf)} />
      )}
    </Panel>
  )
}

const useFinding = (lines: readonly InvestorLine[]): string => {
  const { investors: words } = useWords()
  const say = useMoneyText()
  const lagging = lines.filter(({ standing }) => standing === 'lagging').length
  return words.finding({ lagging, all: lines.length, remaining: say(heldByLagging(lines)) })
}
