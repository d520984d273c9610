import { SegmentedControl } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useScreenWords } from '../../text/screenWords.ts'
import styles from './ReadingPane.module.css'
import type { TargetCell } from './sheet/SheetView.tsx'

type ViewsProps = {
  readonly ledCell: TargetCell | undefined
  readonly sheet: ReactNode
  /** Column by column and row by row. */
  readonly accounts: ReactNode
  readonly difference: ReactNode
  /** Beside the choice between them. */
  readonly changes: ReactNode
}

const views = ['sheet', 'accounts', 'difference'] as const

/** The file as it is, what becomes of it, or what it does to the ledger; whatever leads to a cell leads to the file. */
export const Views = ({ ledCell, changes, ...shownIn }: ViewsProps) => {
  const { accounts, difference: words } = useScreenWords().importing
  const [shown, setShown] = useState<{ readonly view: (typeof views)[number]; readonly time: number }>({
    view: 'sheet',
    time: 0,
  })
  if (ledCell && ledCell.time !== shown.time) setShown({ view: 'sheet', time: ledCell.time })
  return (
    <>
      <div className={styles['views']}>
        <SegmentedControl
          size="xs"
          aria-label={words.views}
          value={shown.view}
          onChange={value => setShown({ ...shown, view: views.find(view => view === value) ?? shown.view })}
          data={[
            { value: 'sheet', label: words.sheet },
            { value: 'accounts', label: accounts.view },
            { value: 'difference', label: words.view },
          ]}
        />
        {changes}
      </div>
      {shownIn[shown.view]}
    </>
  )
}
