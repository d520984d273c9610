import styles from './ProvenancePanel.module.css'
import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useId, useMemo, useRef } from 'react'
import type { OpenBook } from '../../domain/book/openBook.ts'
import type { FigureName } from '../../domain/progress/parts.ts'
import { formatDate, formatTarget } from '../text/format.ts'
import { useWords, type EarlyWords } from '../text/words.ts'
import type { Explained, FetchOriginal } from './provenance.ts'
import { ProvenanceSection } from './ProvenanceSection.tsx'
import { provenanceSections } from './provenanceSections.ts'

type ProvenancePanelProps = {
  readonly open: OpenBook
  readonly explained: Explained
  readonly fetchOriginal: FetchOriginal
  readonly onClose: () => void
}

/** Beside the screen: the parts of the figure that was pressed, down to file, sheet and cell. */
export const ProvenancePanel = ({ open, explained, fetchOriginal, onClose }: ProvenancePanelProps) => {
  const words = useWords()
  const titleId = useId()
  const dialog = useShownDialog()
  const sections = useMemo(() => provenanceSections(open, explained), [open, explained])
  return (
    // Pressing the ground beside the panel closes it; by keyboard Escape does, which the dialog brings.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles['panel']}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={event => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div className={styles['inside']}>
        <header className={styles['head']}>
          <div>
            <p className={styles['kicker']}>{words.figures.provenanceTitle}</p>
            <h2 id={titleId}>{explained.title}</h2>
            <p className={styles['note']}>{noteOf(explained, words, formatTarget(open.target))}</p>
          </div>
          <ActionIcon variant="subtle" aria-label={words.provenance.close} onClick={() => dialog.current?.close()}>
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </header>
        {sections.map(section => (
          <ProvenanceSection key={section.name} section={section} fetchOriginal={fetchOriginal} />
        ))}
      </div>
    </dialog>
  )
}

/** Modal: the keyboard stays inside, and goes back to the figure on closing. */
const useShownDialog = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return dialog
}

/** How it is worked out, where that is more than a sum; and the day it stands for. */
const noteOf = ({ figure }: Explained, { provenance }: EarlyWords, target: string): string => {
  const formulas: Partial<Record<FigureName, string>> = provenance.formulas(target)
  const how = formulas[figure.figure]
  const asOf = provenance.asOf(formatDate(figure.asOf))
  return how === undefined ? asOf : `${provenance.formula(how)}; ${asOf}`
}
