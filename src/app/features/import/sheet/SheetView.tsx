import { useMemo, useRef, useState } from 'react'
import type { FindingView } from '../../../../api/contract/imports.ts'
import { decisionsOf } from '../../../importQueue/edits.ts'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import type { QueuedFile } from '../../../importQueue/queue.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import type { Reading } from '../../../worker/reading.ts'
import { placeOfCell, type SheetOutline } from '../../../worker/sheetOutline.ts'
import type { ActiveCell } from './activeCell.ts'
import { CellBar } from './CellBar.tsx'
import { Legend } from './Legend.tsx'
import { OpenedPlace, type EditorPlace } from './OpenedPlace.tsx'
import { sheetFindings } from './sheetFindings.ts'
import { SheetGrid } from './SheetGrid.tsx'
import { sheetMarks } from './sheetMarks.ts'
import { SheetTabs } from './SheetTabs.tsx'
import styles from './SheetView.module.css'

/** A cell that a finding leads to; `time` counts, so that the same one can be led to again. */
export type TargetCell = { readonly sheet: string; readonly cell: string; readonly time: number }

type SheetViewProps = {
  readonly desk: ImportDesk
  readonly file: QueuedFile
  readonly reading: Reading
  readonly findings: readonly FindingView[]
  readonly ledCell: TargetCell | undefined
}

/** The workbook as it is, sheet by sheet, coloured by what was understood. */
export const SheetView = (props: SheetViewProps) => {
  const { reading, findings, ledCell } = props
  const { sheet: words } = useScreenWords().importing
  const [seen, setSeen] = useState<SheetViewState>(() => ({ ...firstSeen(reading), led: 0, ledTime: 0 }))
  if (ledCell && ledCell.time !== seen.ledTime) setSeen(lead(seen, ledCell))
  const sheet = reading.sheets.find(({ name }) => name === seen.sheet) ?? reading.sheets[0]
  if (!sheet) return null
  return (
    <div className={styles['view']}>
      <SheetTabs
        sheets={reading.sheets}
        findings={findings}
        shown={sheet.name}
        onShow={name => setSeen(before => ({ ...before, ...seenOf(sheetNamed(reading, name)) }))}
      />
      {sheet.rowCount === 0 ? (
        <p className="dimmed">{words.emptySheet}</p>
      ) : (
        <OneSheet key={sheet.name} {...props} sheet={sheet} seen={seen} onSeen={setSeen} />
      )}
      <Legend />
    </div>
  )
}

type OneSheetProps = SheetViewProps & {
  readonly sheet: SheetOutline
  readonly seen: SheetViewState
  readonly onSeen: (change: (before: SheetViewState) => SheetViewState) => void
}

const OneSheet = ({ desk, file, reading, findings, sheet, seen, onSeen }: OneSheetProps) => {
  const wrapper = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<EditorPlace>()
  const found = useMemo(() => sheetFindings(findings, sheet.name), [findings, sheet.name])
  const marks = useMemo(() => sheetMarks(decisionsOf(file.log), sheet.name), [file.log, sheet.name])
  const close = (): void => {
    setOpened(undefined)
    // The keyboard goes back to where it came from.
    onSeen(before => ({ ...before, led: before.led + 1 }))
  }
  return (
    <div ref={wrapper} className={styles['sheet']}>
      <CellBar desk={desk} file={file} sheet={sheet} active={seen.active} findings={found} marks={marks} />
      <SheetGrid
        desk={desk}
        fileKey={file.key}
        sheet={sheet}
        planYear={reading.planYear}
        findings={found}
        marks={marks}
        active={seen.active}
        led={seen.led}
        onMove={(active, by) =>
          onSeen(before => ({ ...before, active, led: by === 'keyboard' ? before.led + 1 : before.led }))
        }
        onOpen={(place, anchor) => setOpened({ place, box: boxOf(anchor, wrapper.current) })}
      />
      {opened && (
        <OpenedPlace
          desk={desk}
          file={file}
          reading={reading}
          sheet={sheet}
          marks={marks}
          findings={found}
          opened={opened}
          onClose={close}
        />
      )}
    </div>
  )
}

const boxOf = (anchor: HTMLElement, wrapper: HTMLElement | null): EditorPlace['box'] => {
  const [cell, around] = [anchor.getBoundingClientRect(), wrapper?.getBoundingClientRect()]
  return {
    left: cell.left - (around?.left ?? 0),
    top: cell.top - (around?.top ?? 0),
    width: cell.width,
    height: cell.height,
  }
}

type SheetViewState = {
  readonly sheet: string
  readonly active: ActiveCell
  /** How often the keyboard or a finding led somewhere. */
  readonly led: number
  readonly ledTime: number
}

const topLeft: ActiveCell = { row: 0, column: 0 }

const sheetNamed = ({ sheets }: Reading, name: string): SheetOutline | undefined =>
  sheets.find(sheet => sheet.name === name)

/** The first sheet with a table. */
const firstSeen = ({ sheets }: Reading): Pick<SheetViewState, 'sheet' | 'active'> =>
  seenOf(sheets.find(({ tables }) => tables.length > 0) ?? sheets[0])

/** At the first table's first heading. */
const seenOf = (
  sheet: SheetOutline | undefined,
): Pick<SheetViewState, 'sheet' | 'active'> & { readonly led: number } => {
  const area = sheet?.tables[0]?.area
  return { sheet: sheet?.name ?? '', active: area ? { row: area.top, column: area.left } : topLeft, led: 0 }
}

const lead = (seen: SheetViewState, { sheet, cell, time }: TargetCell): SheetViewState => ({
  sheet,
  active: placeOfCell(cell),
  led: seen.led + 1,
  ledTime: time,
})
