import { Link } from '@tanstack/react-router'
import type { LaggingInvestor } from '../../../domain/lagging/lagging.ts'
import { shareOf, sum, type Dong } from '../../../domain/base/money.ts'
import { provinceFigures } from '../../../domain/progress/progress.ts'
import { flagSentence } from '../../text/flags.ts'
import { formatDate, formatShare } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { Money } from '../../ui/Amount.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { statusOf } from '../../ui/SeverityMark.tsx'
import { StatusShape } from '../../ui/StatusMark.tsx'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import { useUnit } from '../../ui/unit.ts'
import { RuleSetQuote } from '../RuleSetQuote.tsx'
import { laggingOn } from '../laggingOn.ts'
import { useYear } from '../YearProvider.tsx'
import styles from './Province.module.css'

/** As many as can be spoken of in a meeting's first minutes; the ranking has them all. */
const shownAtOnce = 6

/** Who lags, whoever holds most money first, with the sentence that says why. */
export const LaggingPanel = () => {
  const words = useWords()
  const { lagging: said } = words.overview
  const unit = useUnit()
  const say = useMoneyText()
  const { open, asOf, ruleSet } = useYear()
  const lagging = laggingOn(open, { asOf, ruleSet })
  const province = provinceFigures(open, asOf)
  if (lagging.length === 0) {
    const isKnown = province.actual !== undefined
    return (
      <Panel title={isKnown ? said.none : said.unknown}>
        <p className={styles['aside']}>{isKnown ? said.noneAdvice : said.unknownAdvice}</p>
      </Panel>
    )
  }
  const held = heldBy(lagging)
  const share = shareOf(held, province.remaining)
  const title =
    held === undefined || share === undefined
      ? said.titleWithoutShare(lagging.length)
      : said.title({ count: lagging.length, remaining: say(held), share: formatShare(share) })
  return (
    <Panel
      title={title}
      subtitle={
        <>
          {said.subtitle({ unit: words.figures.unit[unit], asOf: formatDate(asOf) })}. <RuleSetQuote />
        </>
      }
    >
      <ol className={styles['investors']}>
        {mostHeldFirst(lagging)
          .slice(0, shownAtOnce)
          .map(investor => (
            <LaggingLine key={investor.key} investor={investor} />
          ))}
      </ol>
      {lagging.length > shownAtOnce && (
        <p className={styles['more']}>
          <Link to="/investors" search={{ tab: 'flags' }}>
            {said.all(lagging.length)}
          </Link>
        </p>
      )}
    </Panel>
  )
}

const LaggingLine = ({ investor }: { readonly investor: LaggingInvestor }) => {
  const { severity } = useWords().investors
  const [flag] = investor.flags
  return (
    <li className={styles['investor']}>
      <StatusShape status={statusOf[investor.severity]} />
      <span className={styles['investorName']}>
        <span className="spoken">{severity[investor.severity]}: </span>
        {investor.key === '' ? (
          investor.name
        ) : (
          <Link to="/investors/$investorId" params={{ investorId: investor.key }}>
            {investor.name}
          </Link>
        )}
      </span>
      <span className={styles['owed']}>
        <Money amount={investor.remaining} />
      </span>
      {flag && <p className={styles['sentence']}>{flagSentence(flag)}</p>}
    </li>
  )
}

/** What they have not disbursed, together; undefined where that is known of none. */
export const heldBy = (lagging: readonly LaggingInvestor[]): Dong | undefined => {
  const held = lagging.flatMap(({ remaining }) => remaining ?? [])
  return held.length === 0 ? undefined : sum(held)
}

const mostHeldFirst = (lagging: readonly LaggingInvestor[]): readonly LaggingInvestor[] =>
  lagging.toSorted((a, b) => (b.remaining ?? 0) - (a.remaining ?? 0))
