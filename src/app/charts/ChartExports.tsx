import { Button } from '@mantine/core'
import { useClickOutside } from '@mantine/hooks'
import { useState, type KeyboardEvent } from 'react'
import { useWords } from '../text/words.ts'
import styles from './ChartPanel.module.css'

export const exportFormats = ['png', 'svg', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

type ChartExportsProps = {
  /** Whose export it is, where several buttons on a screen would sound alike. */
  readonly of: string
  readonly onExport: (format: ExportFormat) => Promise<void>
}

/** The ways to take a chart along: a picture, a drawing, its figures. */
export const ChartExports = ({ of, onExport }: ChartExportsProps) => {
  const { charts } = useWords()
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const place = useClickOutside<HTMLDivElement>(() => setOpen(false))
  const focusBack = (): void => place.current?.querySelector('button')?.focus()
  const choose = (format: ExportFormat): void => {
    setOpen(false)
    setFailed(false)
    focusBack()
    onExport(format).catch(() => setFailed(true))
  }
  const leave = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !open) return
    setOpen(false)
    focusBack()
  }
  return (
    <div
      ref={place}
      className={styles['exports']}
      onBlur={({ currentTarget, relatedTarget }) =>
        relatedTarget && !currentTarget.contains(relatedTarget) && setOpen(false)
      }
    >
      <ExportButton of={of} open={open} onToggle={() => setOpen(!open)} onKeyDown={leave} />
      {open && (
        <ul className={styles['choices']}>
          {exportFormats.map(format => (
            <li key={format}>
              <button type="button" onClick={() => choose(format)} onKeyDown={leave}>
                {charts.exportAs[format]}
              </button>
            </li>
          ))}
        </ul>
      )}
      {failed && (
        <p role="alert" className={styles['failed']}>
          {charts.exportFailed}
        </p>
      )}
    </div>
  )
}

type ExportButtonProps = {
  readonly of: string
  readonly open: boolean
  readonly onToggle: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const ExportButton = ({ of, open, onToggle, onKeyDown }: ExportButtonProps) => {
  const { charts } = useWords()
  return (
    <Button variant="default" size="compact-sm" aria-expanded={open} onClick={onToggle} onKeyDown={onKeyDown}>
      {charts.export}
      <span className="spoken">: {of}</span>
    </Button>
  )
}
