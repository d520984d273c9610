import { memo, useMemo } from 'react'
import type { ImportDesk } from '../../importQueue/desk.ts'
import { readinessOf, type QueuedFile } from '../../importQueue/queue.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Changes, Figures } from './ReadingFigures.tsx'
import { Accounts } from './accounts/Accounts.tsx'
import { Views } from './Views.tsx'
import { HintsForm } from './HintsForm.tsx'
import { DifferencePane } from './difference/DifferencePane.tsx'
import { LayoutNote } from './edit/LayoutNote.tsx'
import { findingsOf } from './findingGroups.ts'
import { SheetView, type TargetCell } from './sheet/SheetView.tsx'
import { TableFacts } from './TableFacts.tsx'

type ReadingPaneProps = {
  readonly desk: ImportDesk
  readonly file: QueuedFile
  readonly ledCell: TargetCell | undefined
  readonly onLead: (sheet: string, cell: string) => void
}

/** What the file says as the app understood it: the officer's eye confirms it, column by column. */
export const ReadingPane = memo((props: ReadingPaneProps) => {
  const { reading: words } = useScreenWords().importing
  const { desk, file } = props
  return (
    <Panel title={file.file.name} subtitle={words.title}>
      <HintsForm desk={desk} file={file} />
      <Understood {...props} />
    </Panel>
  )
})

const Understood = ({ desk, file, ledCell, onLead }: ReadingPaneProps) => {
  const { reading: words } = useScreenWords().importing
  const findings = useMemo(() => findingsOf(file), [file])
  const { reading, stage } = file
  if (!reading && readinessOf(stage) === 'busy') return <LoadingSkeleton heights={pendingHeights} />
  if (!reading) return <p className="dimmed">{stage.name === 'unreadable' ? words.unreadable : words.none}</p>
  return (
    <>
      <LayoutNote desk={desk} file={file} />
      <Figures reading={reading} />
      {reading.questions.length === 0 && reading.sheets.every(({ tables }) => tables.length === 0) && (
        <p className="dimmed">{words.noTable}</p>
      )}
      <TableFacts desk={desk} fileKey={file.key} reading={reading} />
      <Views
        ledCell={ledCell}
        sheet={<SheetView desk={desk} file={file} reading={reading} findings={findings} ledCell={ledCell} />}
        accounts={<Accounts reading={reading} onLead={onLead} />}
        changes={<Changes file={file} />}
        difference={<DifferencePane desk={desk} file={file} onLead={onLead} />}
      />
    </>
  )
}

const pendingHeights = [48, 200]
