import { useId, useState } from 'react'
import type { Mend } from '../../../../workbook/said/decisions.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { typedValue, type Notation } from '../edit/typedValue.ts'
import styles from './SheetGrid.module.css'

export type EditedCell = {
  readonly cell: string
  readonly holds: 'amount' | 'text'
  readonly notation: Notation
  /** As it stands now, mended or not. */
  readonly text: string
}

type CellEditorProps = {
  readonly edited: EditedCell
  readonly onMend: (value: Mend['value']) => void
  readonly onLeave: () => void
}

/** Over the cell: Enter takes what is typed, Escape leaves the cell as it was. */
export const CellEditor = ({ edited, onMend, onLeave }: CellEditorProps) => {
  const { cell: words } = useScreenWords().importing.edit
  const [text, setText] = useState(edited.text)
  const typed = typedValue(text, edited.holds, edited.notation)
  const problem = useId()
  const take = (): void => {
    if (text.trim() === edited.text.trim()) onLeave()
    else if (typed.kind === 'value') onMend(typed.value)
  }
  return (
    <div className={styles['editor']}>
      <label>
        <span>{words.label(edited.cell)}</span>
        <input
          // The cell was opened to be typed into.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={text}
          aria-invalid={typed.kind === 'wrong'}
          aria-describedby={problem}
          onFocus={event => event.currentTarget.select()}
          onChange={event => setText(event.currentTarget.value)}
          onKeyDown={event => {
            event.stopPropagation()
            if (event.key === 'Enter') take()
            if (event.key === 'Escape') onLeave()
          }}
          onBlur={() => (typed.kind === 'wrong' ? onLeave() : take())}
        />
      </label>
      <p id={problem}>{typed.kind === 'wrong' ? words.wrongNumber[edited.notation] : words.help}</p>
    </div>
  )
}
