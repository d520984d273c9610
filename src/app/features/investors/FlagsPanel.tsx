import { formatDate } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { heldByLagging } from './investorLines.ts'
import type { InvestorPanelProps } from './investorPanel.ts'
import { LaggingExport } from './LaggingExport.tsx'
import { RankingTable } from './RankingTable.tsx'

/** Who is named, with the sentence that says why; and the list as the file that is sent around. */
export const FlagsPanel = ({ lines, all, province }: InvestorPanelProps) => {
  const { investors: words, figures } = useWords()
  const { ruleSet, asOf } = useYear()
  const unit = useUnit()
  const say = useMoneyText()
  const lagging = all.filter(({ standing }) => standing === 'lagging').length
  return (
    <Panel
      title={words.finding({ lagging, all: all.length, remaining: say(heldByLagging(all)) })}
      subtitle={`${words.subtitle({ asOf: formatDate(asOf), unit: figures.unit[unit] })}. ${words.ruleSet(ruleSet)}`}
      actions={<LaggingExport />}
    >
      <RankingTable lines={lines} province={province} />
    </Panel>
  )
}
