import { Button } from '@mantine/core'
import type { SetAside } from '../../importQueue/dropped.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import styles from './FileList.module.css'

type SetAsideListProps = { readonly aside: readonly SetAside[]; readonly onForget: () => void }

/** What lay among the workbooks and is none: named, so that nobody takes it for read. */
export const SetAsideList = ({ aside, onForget }: SetAsideListProps) => {
  const { aside: words } = useScreenWords().importing
  if (aside.length === 0) return null
  return (
    <details className={styles['aside']} open={aside.length <= 5}>
      <summary>{words.title(aside.length)}</summary>
      <ul>
        {aside.map(({ name, folder, why }, place) => (
          <li key={`${folder}/${name} ${place}`}>
            <strong>{name}</strong>: {words.why[why]}
          </li>
        ))}
      </ul>
      <Button variant="subtle" size="compact-sm" onClick={onForget}>
        {words.forget}
      </Button>
    </details>
  )
}
