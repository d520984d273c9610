import { Link } from '@tanstack/react-router'
import type { LaggingInvestor, RuleSet } from '../../../domain/lagging/lagging.ts'
import { formatDate } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useYear } from '../../view/YearProvider.tsx'
import type { LiveCount } from './liveCount.ts'
import styles from './Rules.module.css'

type LivePanelProps = { readonly count: LiveCount | undefined; readonly inUse: RuleSet }

/** Who would be named, and who joins or leaves the list beside the set in use; told as one types. */
export const LivePanel = ({ count, inUse }: LivePanelProps) => {
  const { rules: words } = useScreenWords()
  const { asOf } = useYear()
  const { live } = words
  return (
    <div className={styles['live']} aria-live="polite">
      {count === undefined ? (
        <Panel title={live.waiting}>{null}</Panel>
      ) : (
        <Panel
          title={live.title({ lagging: count.lagging.length, watched: count.watched })}
          subtitle={live.subtitle({ asOf: formatDate(asOf), inUse: words.quote(inUse) })}
        >
          {count.joins.length + count.leaves.length === 0 && <p>{live.same}</p>}
          <Named title={live.joins(count.joins.length)} investors={count.joins} />
          <Named title={live.leaves(count.leaves.length)} investors={count.leaves} />
        </Panel>
      )}
    </div>
  )
}

type NamedProps = { readonly title: string; readonly investors: readonly LaggingInvestor[] }

const Named = ({ title, investors }: NamedProps) =>
  investors.length === 0 ? null : (
    <section>
      <h3 className={styles['namedTitle']}>{title}</h3>
      <ul className={styles['namedList']}>
        {investors.map(({ key, name }) => (
          <li key={key}>
            {key === '' ? (
              name
            ) : (
              <Link to="/investors/$investorId" params={{ investorId: key }}>
                {name}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
