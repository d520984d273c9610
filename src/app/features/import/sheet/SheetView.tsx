import { useMemo, useState } from 'react'
import type { FindingView } from '../../../../api/contract/imports.ts'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import type { QueuedFile } from '../../../importQueue/queue.ts'
import { useWords } from '../../../text/words.ts'
import type { Reading } from '../../../worker/reading.ts'
import { placeOfCell } from '../../../worker/sheetOutline.ts'
import type { ActiveCell } from './activeCell.ts'
import { CellBar } from './CellBar.tsx'
import { Legend } from './Legend.tsx'
import { sheetFindings } from './sheetFindings.ts'
import { SheetGrid } from './SheetGrid.tsx'
import type { SheetMarks } from './sheetMarks.ts'
import { SheetTabs } from './SheetTabs.tsx'
import styles from './SheetView.module.css'

/** A cell that a finding leads to; `time` counts, so that the same one can be led to again. */
export type LedCell = { readonly sheet: string; readonly cell: string; readonly time: number }

type SheetViewProps = {
  readonly desk: ImportDesk
  readonly file: QueuedFile
  readonly reading: Reading
  readonly findings: readonly FindingView[]
  readonly ledCell: LedCell | undefined
}

/** The workbook as it is, sheet by sheet, coloured by what was understood. */
export const SheetView = ({ desk, file, reading, findings, ledCell }: SheetViewProps) => {
  const { sheet: words } = useWords().importing
  const [seen, setSeen] = useState<Seen>(() => ({ ...firstSeen(reading), led: 0, ledTime: 0 }))
  if (ledCell && ledCell.time !== seen.ledTime) setSeen(lead(seen, ledCell))
  const sheet = reading.sheets.find(({ name }) => name === seen.sheet) ?? reading.sheets[0]
  const found = useMemo(() => sheetFindings(findings, seen.sheet), [findings, seen.sheet])
  if (!sheet) return null
  return (
    <div className={styles['view']}>
      <SheetTabs
        sheets={reading.sheets}
        findings={findings}
        shown={sheet.name}
        onShow={name => setSeen(before => ({ ...before, sheet: name, active: topLeft, led: 0 }))}
      />
      {sheet.rowCount === 0 ? (
        <p className="dimmed">{words.emptySheet}</p>
      ) : (
        <>
          <CellBar desk={desk} file={file} sheet={sheet} active={seen.active} findings={found} />
          <SheetGrid
            key={sheet.name}
            desk={desk}
            fileKey={file.key}
            sheet={sheet}
            planYear={reading.planYear}
            findings={found}
            marks={noMarks}
            active={seen.active}
            led={seen.led}
            onMove={(active, by) =>
              setSeen(before => ({ ...before, active, led: by === 'keyboard' ? before.led + 1 : before.led }))
            }
            onOpen={() => undefined}
          />
        </>
      )}
      <Legend />
    </div>
  )
}

const noMarks: SheetMarks = new Map()

type Seen = {
  readonly sheet: string
  readonly active: ActiveCell
  /** How often the keyboard or a finding led somewhere. */
  readonly led: number
  readonly ledTime: number
}

const topLeft: ActiveCell = { row: 0, column: 0 }

/** The first sheet with a table, at the table's first heading. */
const firstSeen = ({ sheets }: Reading): Pick<Seen, 'sheet' | 'active'> => {
  const sheet = sheets.find(({ tables }) => tables.length > 0) ?? sheets[0]
  const area = sheet?.tables[0]?.area
  return { sheet: sheet?.name ?? '', active: area ? { row: area.top, column: area.left } : topLeft }
}

const lead = (seen: Seen, { sheet, cell, time }: LedCell): Seen => ({
  sheet,
  active: placeOfCell(cell),
  led: seen.led + 1,
  ledTime: time,
})
