import { SegmentedControl } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useScreenWords } from '../../text/screenWords.ts'
import styles from './ReadingPane.module.css'
import type { TargetCell } from './sheet/SheetView.tsx'

type TwoViewsProps = {
  readonly ledCell: TargetCell | undefined
  readonly sheet: ReactNode
  readonly difference: ReactNode
  /** Beside the choice between the two. */
  readonly changes: ReactNode
}

const views = ['sheet', 'difference'] as const

/** The file as it is, or what it does to the ledger; whatever leads to a cell leads to the file. */
export const TwoViews = ({ ledCell, sheet, difference, changes }: TwoViewsProps) => {
  const { difference: words } = useScreenWords().importing
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
            { value: 'difference', label: words.view },
          ]}
        />
        {changes}
      </div>
      {shown.view === 'sheet' ? sheet : difference}
    </>
  )
}
