import { useQueue } from '../../importQueue/useImportDesk.ts'
import type { ImportDesk } from '../../importQueue/desk.ts'
import { useWords } from '../../text/words.ts'
import { FileChoice, FileDrop } from '../../ui/FileDrop.tsx'
import { FileList } from './FileList.tsx'
import { FindingsPane } from './FindingsPane.tsx'
import { ReadingPane } from './ReadingPane.tsx'
import styles from './Workbench.module.css'

type WorkbenchProps = { readonly desk: ImportDesk }

/** The whole bench takes drops. */
export const Workbench = ({ desk }: WorkbenchProps) => {
  const { queue, selected } = useQueue(desk)
  const file = queue.find(({ key }) => key === selected)
  return (
    <FileDrop onFiles={desk.add}>
      {file ? (
        <div className={styles['bench']}>
          <FileList desk={desk} queue={queue} selected={file.key} />
          <ReadingPane key={`reading ${file.key}`} desk={desk} file={file} />
          <FindingsPane key={`findings ${file.key}`} desk={desk} file={file} />
        </div>
      ) : (
        <EmptyBench desk={desk} />
      )}
    </FileDrop>
  )
}

const EmptyBench = ({ desk }: WorkbenchProps) => {
  const { drop, lead } = useWords().importing
  return (
    <section className={styles['empty']} aria-label={drop.title}>
      <p className={styles['title']}>{drop.title}</p>
      <p className={styles['lead']}>{lead}</p>
      <FileChoice label={drop.choose} onFiles={desk.add} weight="main" />
      <p className={styles['formats']}>{drop.formats}</p>
    </section>
  )
}
