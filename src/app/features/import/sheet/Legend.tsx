import { useScreenWords } from '../../../text/screenWords.ts'
import styles from './SheetView.module.css'

const roles = ['header', 'project', 'group', 'subtotal', 'total', 'ofWhich', 'ignored', 'hidden', 'finding'] as const

/** What the grounds of the cells mean; each row's head says it in a word as well. */
export const Legend = () => {
  const { sheet: words } = useScreenWords().importing
  return (
    <>
      <p className={styles['why']}>{words.help}</p>
      <ul className={styles['legend']} aria-label={words.legend}>
        {roles.map(role => (
          <li key={role}>
            <span className={styles['swatch']} data-role={role} aria-hidden />
            {words.legendText[role]}
          </li>
        ))}
      </ul>
    </>
  )
}
