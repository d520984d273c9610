import { formatDate, formatShare } from '../text/format.ts'
import { useWords, type EarlyWords } from '../text/words.ts'
import { reportStates } from '../../domain/progress/reported.ts'
import { useMoneyText } from '../ui/useMoneyText.ts'
import type { CoverageTold } from './coverageTold.ts'
import styles from './CoverageBar.module.css'

/** A thin bar of how much of the plan was reported for the last due cut-off, earlier, or not at all; and the same in words. */
export const CoverageBar = ({ told }: CoverageProps) => {
  const { coverage: words } = useWords()
  const say = useMoneyText()
  if (told.share === undefined) return null
  return (
    <div className={styles['coverage']}>
      <CoverageTrack told={told} />
      <p className={styles['words']}>{coverageSentence(told, words, say)}</p>
    </div>
  )
}

type CoverageProps = { readonly told: CoverageTold }

/** The bar alone, for where the words stand already. */
export const CoverageTrack = ({ told: { coverage, share } }: CoverageProps) =>
  share === undefined ? null : (
    <div className={styles['bar']} aria-hidden>
      {reportStates.map(state => (
        <span key={state} data-state={state} style={{ flexGrow: coverage[state].plan }} />
      ))}
    </div>
  )

/** Every state of which there is any, and what follows where too little was reported. */
export const coverageSentence = (
  { coverage, share, state, least, due }: CoverageTold,
  words: EarlyWords['coverage'],
  say: ReturnType<typeof useMoneyText>,
): string => {
  const { reported, stale, silent } = coverage
  const projects = reported.projects + stale.projects + silent.projects
  const heard = words.reported({
    share: formatShare(share),
    reported: reported.projects,
    projects,
    due: due && formatDate(due),
  })
  const others = [
    ...(stale.projects > 0 ? [words.stale({ projects: stale.projects, plan: say(stale.plan) })] : []),
    ...(silent.projects > 0 ? [words.silent({ projects: silent.projects, plan: say(silent.plan) })] : []),
  ]
  const all = `${[heard, ...others].join('; ')}.`
  return state === 'tooLittle' ? `${all} ${words.tooLittle(formatShare(least))}` : all
}
