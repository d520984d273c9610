import styles from './Projects.module.css'
import { Button, Checkbox, Popover } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconColumns3, IconPin, IconPinFilled } from '@tabler/icons-react'
import { useScreenWords } from '../../text/screenWords.ts'
import { aimed } from '../../text/aimed.ts'
import { ToolButton } from '../../ui/ToolButton.tsx'
import { useTarget } from '../../view/useTarget.ts'
import { gridColumns, moved, pinToggled, toggled, type GridColumn, type GridLayout } from './gridView.ts'

type ColumnChooserProps = { readonly layout: GridLayout; readonly onChange: (layout: GridLayout | undefined) => void }

/** Which columns are shown, in which order, and which stay in sight: with the mouse or with the keyboard alone. */
export const ColumnChooser = ({ layout, onChange }: ColumnChooserProps) => {
  const { chooser: words } = useScreenWords().projects
  const hidden = gridColumns.filter(column => !layout.shown.includes(column))
  return (
    <Popover position="bottom-end" returnFocus hideDetached={false} shadow="md" withinPortal={false}>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {words.open}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles['chooser'] ?? ''} aria-label={words.title}>
        <ul className={styles['chooserColumns']}>
          {[...layout.shown, ...hidden].map(column => (
            <ColumnLine key={column} column={column} layout={layout} onChange={onChange} />
          ))}
        </ul>
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(undefined)}>
          {words.reset}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}

type ColumnLineProps = ColumnChooserProps & { readonly column: GridColumn }

const ColumnLine = ({ column, layout, onChange }: ColumnLineProps) => {
  const { chooser: words, columns } = useScreenWords().projects
  const name = aimed(columns[column], useTarget())
  const at = layout.shown.indexOf(column)
  const isPinned = layout.pinned.includes(column)
  return (
    <li className={styles['chooserLine']}>
      <Checkbox
        size="xs"
        label={name}
        checked={at >= 0}
        disabled={column === 'name'}
        onChange={() => onChange(toggled(layout, column))}
      />
      {at >= 0 && (
        <span className={styles['chooserTools']}>
          <ToolButton label={words.up(name)} disabled={at === 0} onPress={() => onChange(moved(layout, column, -1))}>
            <IconArrowUp size={16} aria-hidden />
          </ToolButton>
          <ToolButton
            label={words.down(name)}
            disabled={at === layout.shown.length - 1}
            onPress={() => onChange(moved(layout, column, 1))}
          >
            <IconArrowDown size={16} aria-hidden />
          </ToolButton>
          <ToolButton label={words.pin(name)} pressed={isPinned} onPress={() => onChange(pinToggled(layout, column))}>
            {isPinned ? <IconPinFilled size={16} aria-hidden /> : <IconPin size={16} aria-hidden />}
          </ToolButton>
        </span>
      )}
    </li>
  )
}
