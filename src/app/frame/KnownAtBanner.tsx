import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { formatInstant } from '../text/instant.ts'
import { useWords } from '../text/words.ts'
import { instantOf } from '../view/knownAt.ts'
import { useView } from '../view/useView.ts'
import styles from './KnownAtBanner.module.css'

/** Whoever looks back must not take old figures for today's. */
export const KnownAtBanner = () => {
  const { frame } = useWords()
  const { view, setView } = useView()
  if (view.knownAt === undefined) return null
  return (
    <output className={styles['banner']}>
      <IconHistory aria-hidden size={20} />
      <span>{frame.knownThen(formatInstant(instantOf(view.knownAt)))}</span>
      <Button className="no-print" variant="default" size="compact-sm" onClick={() => setView({ knownAt: undefined })}>
        {frame.knownNow}
      </Button>
    </output>
  )
}
