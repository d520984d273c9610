import type { ReactNode } from 'react'
import type { Flag } from '../../domain/lagging/flag.ts'
import { flagSentence } from '../text/flags.ts'
import styles from './FlagList.module.css'
import { Panel } from './Panel.tsx'
import { SeverityMark } from './SeverityMark.tsx'

type FlagListProps = {
  readonly title: string
  /** What is said where there is no flag. */
  readonly none: string
  readonly flags: readonly Flag[]
  /** By which rules. */
  readonly by: ReactNode
}

/** Every reason, heaviest first, as it can stand in a report. */
export const FlagList = ({ title, none, flags, by }: FlagListProps) => (
  <Panel title={title} subtitle={by}>
    {flags.length === 0 ? (
      <p className="dimmed">{none}</p>
    ) : (
      <ul className={styles['flags']}>
        {flags.map(flag => (
          <li key={flag.rule}>
            <SeverityMark severity={flag.severity} />
            <p>{flagSentence(flag)}</p>
          </li>
        ))}
      </ul>
    )}
  </Panel>
)
