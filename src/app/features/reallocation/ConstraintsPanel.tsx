import { ActionIcon, NativeSelect } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { units } from '../../../domain/base/money.ts'
import { givingLevels, reallocationScopes } from '../../../domain/reallocation/moves.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useUnit } from '../../ui/unit.ts'
import { AmountField } from './AmountField.tsx'
import styles from './Reallocation.module.css'
import type { Reallocation } from './useReallocation.ts'

/** What the proposal is to keep to. */
export const ConstraintsPanel = ({ reallocation }: { readonly reallocation: Reallocation }) => {
  const { reallocation: words, figures } = useScreenWords()
  const unit = useUnit()
  const { constraints, setConstraints } = reallocation
  const { constraints: said } = words
  return (
    <Panel title={said.title}>
      <div className={styles['constraints']}>
        <NativeSelect
          label={said.level}
          size="sm"
          value={constraints.level}
          data={givingLevels.map(level => ({ value: level, label: said.levels[level] }))}
          onChange={event => setConstraints({ level: givingLevels.find(level => level === event.currentTarget.value) })}
        />
        <NativeSelect
          label={said.within}
          size="sm"
          value={constraints.within}
          data={reallocationScopes.map(scope => ({ value: scope, label: said.withins[scope] }))}
          onChange={event =>
            setConstraints({ within: reallocationScopes.find(scope => scope === event.currentTarget.value) })
          }
        />
        <AmountField
          label={said.leastMove(figures.unit[unit])}
          labelled="seen"
          amount={constraints.leastMove}
          onAmount={amount => setConstraints({ least: Math.round(amount / units.trieu) })}
        />
        <p className={styles['hint']}>{said.always}</p>
        <LeftAlone reallocation={reallocation} />
      </div>
    </Panel>
  )
}

/** Projects that neither give nor receive, each with the way back. */
const LeftAlone = ({ reallocation }: { readonly reallocation: Reallocation }) => {
  const { constraints: said } = useScreenWords().reallocation
  const { constraints, setConstraints, capital } = reallocation
  const { excluded } = constraints
  const names = new Map(capital.lines.map(({ project, projectName }) => [project, projectName]))
  return (
    <section aria-label={said.excluded(excluded.length)}>
      <h3 className={styles['subhead']}>{said.excluded(excluded.length)}</h3>
      {excluded.length === 0 ? (
        <p className={styles['hint']}>{said.excludedHint}</p>
      ) : (
        <ul className={styles['excluded']}>
          {excluded.map(project => {
            const name = names.get(project) ?? project
            return (
              <li key={project}>
                <span>{name}</span>
                <ActionIcon
                  size="md"
                  variant="default"
                  aria-label={said.include(name)}
                  title={said.include(name)}
                  onClick={() => setConstraints({ excluded: excluded.filter(other => other !== project) })}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
