import { Button } from '@mantine/core'
import { yearClose } from '../../../domain/base/calendar.ts'
import { formatDate } from '../../text/format.ts'
import { reallocationSentences } from '../../text/reallocationSentences.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { AddMove } from './AddMove.tsx'
import { ChecksPanel } from './ChecksPanel.tsx'
import { ConstraintsPanel } from './ConstraintsPanel.tsx'
import { EffectPanel } from './EffectPanel.tsx'
import { MovesTable } from './MovesTable.tsx'
import { ProposalExport } from './ProposalExport.tsx'
import styles from './Reallocation.module.css'
import { useReallocation, type Reallocation } from './useReallocation.ts'

/** What if capital that lies idle went where it can be spent: constraints, moves, and the province before and after. */
export const ReallocationPage = () => {
  const { reallocation: words } = useScreenWords()
  const reallocation = useReallocation()
  const { capital, view } = reallocation
  const { forecast } = view.province
  const isClosed = forecast.kind === 'none' && forecast.reason === 'yearClosed'
  return (
    <div className="stack">
      <header>
        <h1 className="page-title">{words.title}</h1>
        <p className="dimmed">{words.lead}</p>
      </header>
      {isClosed || capital.lines.length === 0 ? (
        <EmptyState {...(isClosed ? words.closed : words.tooLittle)} />
      ) : (
        <div className={styles['layout']}>
          <ConstraintsPanel reallocation={reallocation} />
          <div className="stack">
            <EffectPanel view={view} />
            <Moves reallocation={reallocation} />
            <ChecksPanel view={view} />
          </div>
        </div>
      )}
      {reallocationSentences()
        .leftOutSentences(capital)
        .map(sentence => (
          <p key={sentence} className={styles['hint']}>
            {sentence}
          </p>
        ))}
    </div>
  )
}

const Moves = ({ reallocation }: { readonly reallocation: Reallocation }) => {
  const { reallocation: words, figures } = useScreenWords()
  const { planYear, asOf } = useYear()
  const unit = useUnit()
  const say = useMoneyText()
  const { view, moves, origin, proposeAgain } = reallocation
  const subtitle = words.subtitle({
    asOf: formatDate(asOf),
    close: formatDate(yearClose(planYear)),
    unit: figures.unit[unit],
  })
  const found = words.found({ moves: moves.length, projects: view.projects, amount: say(view.total) })
  return (
    <Panel
      title={moves.length === 0 ? words.movesTitle : found}
      subtitle={subtitle}
      actions={<ProposalExport reallocation={reallocation} />}
    >
      {origin === 'adjusted' && (
        <p className={styles['adjusted']}>
          <strong>{words.adjusted}.</strong> {words.adjustedHint}{' '}
          <Button size="compact-sm" variant="default" onClick={proposeAgain}>
            {words.proposeAgain}
          </Button>
        </p>
      )}
      {moves.length === 0 ? (
        <EmptyState {...words.nothing} />
      ) : (
        <MovesTable reallocation={reallocation} caption={subtitle} />
      )}
      <AddMove reallocation={reallocation} />
    </Panel>
  )
}
