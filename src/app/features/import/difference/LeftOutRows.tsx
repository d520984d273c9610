import { Button } from '@mantine/core'
import { decisionsOf, withEdit } from '../../../importQueue/edits.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import styles from './Difference.module.css'
import type { DifferencePaneProps } from './DifferencePane.tsx'

/** What the officer left out: named, counted, and to be had back. */
export const LeftOutRows = ({ desk, file, onLead }: DifferencePaneProps) => {
  const { difference: words, findings } = useScreenWords().importing
  const leftOut = decisionsOf(file.log)?.leftOut ?? []
  if (leftOut.length === 0) return <p className="dimmed">{words.rows.none}</p>
  return (
    <ul className={styles['leftOut']}>
      {leftOut.map(out => {
        const cell = 'row' in out ? `A${out.row}` : out.cell
        const place = 'row' in out ? `${out.sheet} · ${words.leftRow(out.row)}` : findings.at(out.sheet, out.cell)
        return (
          <li key={place}>
            <button type="button" className={styles['way']} onClick={() => onLead(out.sheet, cell)}>
              {place}
            </button>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => void desk.edit(file.key, log => withEdit(log, { kind: 'takeIn', what: [out] }))}
            >
              {words.takeIn}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
