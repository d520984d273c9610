import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import { formatDate, formatShare, formatTarget } from '../../text/format.ts'
import { useApi } from '../../client/api.ts'
import { sessionQuery } from '../../client/queries.ts'
import { ChartKeys } from '../../charts/ChartKeys.tsx'
import { curveKeys } from '../../charts/curveKeys.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { Words } from '../../text/vi/vi.ts'
import { EmptyState } from '../../ui/Message.tsx'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { CapitalCard } from './CapitalCard.tsx'
import { keyProjectCards, type KeyProjectCards } from './keyProjectCards.ts'
import { SummaryTable } from './SummaryTable.tsx'
import { ListEditor } from './ListEditor.tsx'
import { OtherCapitalCard } from './OtherCapitalCard.tsx'
import styles from './KeyProjects.module.css'

/** The works that leaders follow by name: those that the province pays for by their money, the others by their progress. */
export const KeyProjectsPage = () => {
  const { keyProjects, charts } = useScreenWords()
  const { open, asOf } = useYear()
  const cards = useMemo(() => keyProjectCards(open, asOf), [open, asOf])
  const summarised = useMemo(() => [...cards.withPlan, ...cards.withoutPlan], [cards])
  const [editing, setEditing] = useState<Editing>('no')
  const say = useMoneyText()
  const ids = { withPlan: useId(), withoutPlan: useId() }
  if (cards.withPlan.length + cards.withoutPlan.length === 0) {
    return (
      <>
        <h1 className={styles['title']}>{keyProjects.title}</h1>
        <EditButton pressed={editing} onPress={() => setEditing(editing === 'no' ? 'yes' : 'no')} />
        {editing === 'yes' ? <ListEditor onDone={() => setEditing('no')} /> : <EmptyState {...keyProjects.empty} />}
      </>
    )
  }
  return (
    <div className={styles['page']}>
      <div className={styles['heading']}>
        <div>
          <p className={styles['name']}>{keyProjects.title}</p>
          <h1 className={styles['title']}>
            {headlineOf(
              cards.together,
              { asOf: formatDate(asOf), target: formatTarget(open.target), say },
              keyProjects,
            )}
          </h1>
        </div>
        <EditButton pressed={editing} onPress={() => setEditing(editing === 'no' ? 'yes' : 'no')} />
      </div>
      {editing === 'yes' && <ListEditor onDone={() => setEditing('no')} />}
      <SummaryTable cards={summarised} />
      {cards.withPlan.length > 0 && (
        <section aria-labelledby={ids.withPlan}>
          <h2 id={ids.withPlan} className={styles['section']}>
            {keyProjects.withPlan}
          </h2>
          <ChartKeys keys={curveKeys(charts, open.target)} />
          <div className={styles['cards']}>
            {cards.withPlan.map(card => (
              <CapitalCard key={card.keyProject.id} card={card} top={cards.top} />
            ))}
          </div>
        </section>
      )}
      {cards.withoutPlan.length > 0 && (
        <section aria-labelledby={ids.withoutPlan}>
          <h2 id={ids.withoutPlan} className={styles['section']}>
            {keyProjects.withoutPlan}
          </h2>
          <div className={styles['cards']}>
            {cards.withoutPlan.map(card => (
              <OtherCapitalCard key={card.keyProject.id} card={card} />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}

type Editing = 'no' | 'yes'

const EditButton = ({ pressed, onPress }: { readonly pressed: Editing; readonly onPress: () => void }) => {
  const { edit } = useScreenWords().keyProjects
  const mayWrite = useQuery(sessionQuery(useApi())).data?.mayWrite === true
  if (!mayWrite) return null
  return (
    <Button className="no-print" variant="default" size="xs" aria-expanded={pressed === 'yes'} onClick={onPress}>
      {edit.open}
    </Button>
  )
}

type Said = { readonly asOf: string; readonly target: string; readonly say: ReturnType<typeof useMoneyText> }

const headlineOf = (
  { actual, rate, gapToTarget }: KeyProjectCards['together'],
  { asOf, target, say }: Said,
  words: Words['keyProjects'],
): string => {
  if (actual === undefined || rate === undefined || gapToTarget === undefined) return words.headlineNoRate(asOf)
  const facts = { asOf, actual: say(actual), rate: formatShare(rate), target }
  return gapToTarget > 0 ? words.headline({ ...facts, gap: say(gapToTarget) }) : words.headlineBeyond(facts)
}
