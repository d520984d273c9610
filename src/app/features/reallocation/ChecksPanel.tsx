import type { Breach } from '../../../domain/reallocation/breaches.ts'
import { reallocationSentences } from '../../text/reallocationSentences.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Reallocation.module.css'
import type { ReallocationView } from './reallocationView.ts'

/** Where the moves leave the constraints: a sentence each, what is not allowed before what is to be weighed. */
export const ChecksPanel = ({ view: { forbidden, doubtful, isUnsplit } }: { readonly view: ReallocationView }) => {
  const { checks, unsplit } = useScreenWords().reallocation
  const count = forbidden.length + doubtful.length + (isUnsplit ? 1 : 0)
  return (
    <Panel title={count === 0 ? checks.fine : checks.title(count)}>
      <ul className={styles['checks']} aria-live="polite">
        {forbidden.map(breach => (
          <Check key={keyOf(breach)} weight="forbidding" sentence={reallocationSentences().breachSentence(breach)} />
        ))}
        {doubtful.map(breach => (
          <Check key={keyOf(breach)} weight="weighing" sentence={reallocationSentences().breachSentence(breach)} />
        ))}
        {isUnsplit && <Check weight="weighing" sentence={unsplit} />}
      </ul>
    </Panel>
  )
}

const keyOf = (breach: Breach): string =>
  'move' in breach
    ? `${breach.kind} ${breach.move} ${'side' in breach ? breach.side : ''}`
    : `${breach.kind} ${breach.line.project} ${breach.line.source}`

const Check = ({ weight, sentence }: { readonly weight: 'forbidding' | 'weighing'; readonly sentence: string }) => {
  const { checks } = useScreenWords().reallocation
  return (
    <li data-weight={weight}>
      <span className={styles['weight']}>
        <span aria-hidden>{weight === 'forbidding' ? '▲' : '◆'}</span> {checks[weight]}
      </span>
      <span>{sentence}</span>
    </li>
  )
}
