import { Button } from '@mantine/core'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import { redoEdit, undoEdit, withoutEdit, withoutEdits } from '../../../importQueue/edits.ts'
import type { QueuedFile } from '../../../importQueue/queue.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { editText } from './editText.ts'
import styles from './EditList.module.css'

type EditListProps = { readonly desk: ImportDesk; readonly file: QueuedFile }

/** Everything that the officer changed about the file; each of them, the last one, or all can be taken back. */
export const EditList = ({ desk, file: { key, log, reading } }: EditListProps) => {
  const words = useScreenWords().importing
  const { list } = words.edit
  if (log.edits.length + log.past.length + log.future.length === 0) return null
  return (
    <section className={styles['edits']} aria-label={list.title}>
      <h3 className={styles['title']}>{list.title}</h3>
      <ul>
        {log.edits.map(edit => {
          const text = editText(edit, reading?.planYear, words)
          return (
            <li key={text}>
              <span>{text}</span>
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={list.undoOne(text)}
                onClick={() => void desk.edit(key, before => withoutEdit(before, edit))}
              >
                {list.takeBack}
              </Button>
            </li>
          )
        })}
      </ul>
      <div className={styles['actions']}>
        <Button
          variant="default"
          size="compact-sm"
          disabled={log.past.length === 0}
          onClick={() => void desk.edit(key, undoEdit)}
        >
          {list.undo}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          disabled={log.future.length === 0}
          onClick={() => void desk.edit(key, redoEdit)}
        >
          {list.redo}
        </Button>
        {log.edits.length > 1 && (
          <Button variant="default" size="compact-sm" onClick={() => void desk.edit(key, withoutEdits)}>
            {list.undoAll}
          </Button>
        )}
      </div>
    </section>
  )
}
