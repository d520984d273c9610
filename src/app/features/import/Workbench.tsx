import { useCallback, useState } from 'react'
import { usePrepared, useQueue } from '../../importQueue/useImportDesk.ts'
import type { ImportDesk } from '../../importQueue/desk.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { FileChoice, FileDrop } from '../../ui/FileDrop.tsx'
import type { DeskState } from '../../importQueue/steps.ts'
import { FileList } from './FileList.tsx'
import { FindingsPane } from './FindingsPane.tsx'
import { ReadingPane } from './ReadingPane.tsx'
import { SetAsideList } from './SetAsideList.tsx'
import type { TargetCell } from './sheet/SheetView.tsx'
import styles from './Workbench.module.css'

type WorkbenchProps = { readonly desk: ImportDesk }

/** The whole bench takes drops. */
export const Workbench = ({ desk }: WorkbenchProps) => {
  usePrepared(desk)
  const state = useQueue(desk)
  const { queue, selected } = state
  const file = queue.find(({ key }) => key === selected)
  const [ledCell, setLedCell] = useState<TargetCell>()
  const lead = useCallback(
    (sheet: string, cell: string): void => setLedCell(before => ({ sheet, cell, time: (before?.time ?? 0) + 1 })),
    [],
  )
  return (
    <FileDrop onFiles={desk.add}>
      {file ? (
        <div className={styles['bench']}>
          <FileList desk={desk} state={state} selected={file.key} />
          <ReadingPane key={`reading ${file.key}`} desk={desk} file={file} ledCell={ledCell} onLead={lead} />
          <FindingsPane key={`findings ${file.key}`} desk={desk} file={file} onLead={lead} />
        </div>
      ) : (
        <EmptyBench desk={desk} state={state} />
      )}
    </FileDrop>
  )
}

const EmptyBench = ({ desk, state }: WorkbenchProps & { readonly state: DeskState }) => {
  const { drop, lead } = useScreenWords().importing
  return (
    <section className={styles['empty']} aria-label={drop.title}>
      <p className={styles['title']}>{drop.title}</p>
      <p className={styles['lead']}>{lead}</p>
      <div className={styles['choices']}>
        <FileChoice label={drop.choose} onFiles={desk.add} weight="main" of="files" />
        <FileChoice label={drop.folder} onFiles={desk.add} weight="main" of="folder" />
      </div>
      <p className={styles['formats']}>{drop.formats}</p>
      <SetAsideList aside={state.aside} onForget={desk.forgetAside} />
    </section>
  )
}
