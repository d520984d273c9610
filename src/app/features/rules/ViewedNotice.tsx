import { Link } from '@tanstack/react-router'
import { quoteOf } from '../../../domain/lagging/ruleSetQuote.ts'
import type { RuleSet } from '../../../domain/lagging/ruleSet.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import styles from './Rules.module.css'

type ViewedNoticeProps = { readonly shown: RuleSet; readonly inUse: RuleSet }

/** Whoever looks by another set than everybody else is told so, and led back. */
export const ViewedNotice = ({ shown, inUse }: ViewedNoticeProps) => {
  const { rules: words } = useScreenWords()
  if (quoteOf(shown) === quoteOf(inUse)) return null
  return (
    <output className={styles['notice']}>
      {words.viewing(words.quote(shown))}{' '}
      <Link to="." search={current => ({ ...current, rules: undefined })}>
        {words.backToInUse}
      </Link>
    </output>
  )
}
