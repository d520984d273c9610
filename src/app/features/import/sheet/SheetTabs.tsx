import type { FindingView } from '../../../../api/contract/imports.ts'
import { severities } from '../../../../workbook/said/findings.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { StatusShape } from '../../../ui/StatusMark.tsx'
import type { SheetOutline } from '../../../worker/sheetOutline.ts'
import { statusOf } from './GridCell.tsx'
import { severityCounts } from './sheetFindings.ts'
import styles from './SheetView.module.css'

type SheetTabsProps = {
  readonly sheets: readonly SheetOutline[]
  readonly findings: readonly FindingView[]
  readonly shown: string
  readonly onShow: (sheet: string) => void
}

/** As in the workbook, hidden ones too: they are read, and must not pass unseen. */
export const SheetTabs = ({ sheets, findings, shown, onShow }: SheetTabsProps) => {
  const { sheet: words } = useScreenWords().importing
  return (
    <nav className={styles['tabs']} aria-label={words.tabs}>
      {sheets.map(sheet => (
        <button
          key={sheet.name}
          type="button"
          className={styles['tab']}
          aria-current={sheet.name === shown}
          onClick={() => onShow(sheet.name)}
        >
          <span className={styles['tabName']}>{sheet.name}</span>
          {sheet.hidden && <span className={styles['tag']}>{words.hiddenSheet}</span>}
          {sheet.tables.length !== 1 && (
            <span className={styles['tabNote']}>
              {sheet.tables.length === 0 ? words.noTable : words.tableCount(sheet.tables.length)}
            </span>
          )}
          <Worst findings={findings} sheet={sheet.name} />
        </button>
      ))}
    </nav>
  )
}

const Worst = ({ findings, sheet }: { readonly findings: readonly FindingView[]; readonly sheet: string }) => {
  const { sheet: words } = useScreenWords().importing
  const counts = severityCounts(findings, sheet)
  const worst = severities.find(severity => (counts[severity] ?? 0) > 0)
  if (worst === undefined) return null
  return (
    <span className={styles['tabNote']}>
      <StatusShape status={statusOf[worst]} />
      {counts[worst]}
      <span className="spoken"> {words.findings(counts[worst] ?? 0)}</span>
    </span>
  )
}
