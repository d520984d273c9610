import { Button } from '@mantine/core'
import { noDecisions } from '../../../../workbook/said/decisions.ts'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import type { QueuedFile } from '../../../importQueue/queue.ts'
import { formatInstant } from '../../../text/instant.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import styles from './EditForm.module.css'

type LayoutNoteProps = { readonly desk: ImportDesk; readonly file: QueuedFile }

/** The file is of a layout that an earlier one taught: said, and to be had without. */
export const LayoutNote = ({ desk, file: { key, log, judged } }: LayoutNoteProps) => {
  const { layout: words } = useScreenWords().importing.edit
  const layout = judged?.layout
  if (!layout || log.base?.layout === undefined) return null
  return (
    <div className={styles['row']}>
      <p className={styles['why']}>
        {words.read(layout.learnedFrom.fileName, formatInstant(layout.at))} {words.applied(layout.applied)}
      </p>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => void desk.edit(key, before => ({ ...before, base: noDecisions }))}
      >
        {words.plainly}
      </Button>
    </div>
  )
}
