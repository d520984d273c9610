import { Link } from '@tanstack/react-router'
import { useWords } from '../../text/words.ts'
import { investorTabs, type InvestorTab } from './ranking.ts'
import styles from './Ranking.module.css'

/** The ways to look at the investors; each is an address of its own. */
export const InvestorTabs = ({ tab }: { readonly tab: InvestorTab }) => {
  const { investors: words } = useWords()
  return (
    <nav className={styles['tabs']} aria-label={words.tabsLabel}>
      {investorTabs.map(each => (
        <Link
          key={each}
          from="/investors"
          to="/investors"
          search={current => ({ ...current, tab: each })}
          aria-current={each === tab ? 'page' : undefined}
          data-active={each === tab}
        >
          {words.tabs[each]}
        </Link>
      ))}
    </nav>
  )
}
