import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useWords } from '../text/words.ts'
import { find, type Findable, type FindingResult } from './finding.ts'
import styles from './Finder.module.css'

type FinderProps<Thing extends Findable> = {
  /** What can be found here. */
  readonly label: string
  readonly things: readonly Thing[]
  readonly onChoose: (thing: Thing) => void
  readonly onClose: () => void
  /** What to say instead of going away: something chosen did not work. */
  readonly failure?: string | undefined
  /** What was typed to get here. */
  readonly typed?: string
}

/** A field over everything that has a name: type, choose by arrow keys, Enter. */
export const Finder = <Thing extends Findable>({
  label,
  things,
  onChoose,
  onClose,
  failure,
  typed,
}: FinderProps<Thing>) => {
  const { finder } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [query, setQuery] = useState(typed ?? '')
  const [at, setAt] = useState(0)
  const found = find(things, query)
  const active = found.shown[at]
  useEffect(() => dialog.current?.showModal(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step !== undefined && found.shown.length > 0) {
      event.preventDefault()
      setAt((at + step + found.shown.length) % found.shown.length)
    }
    if (event.key === 'Enter' && active) {
      event.preventDefault()
      onChoose(active)
    }
  }
  return (
    // Escape closes it too: the dialog itself listens for that.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog ref={dialog} className={styles['finder']} aria-label={label} onClose={onClose} onClick={closeOutside}>
      <input
        className={styles['field']}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={active && `${id}${active.key}`}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={event => (setQuery(event.currentTarget.value), setAt(0))}
        onKeyDown={onKeyDown}
      />
      {failure && (
        <p role="alert" className={styles['failure']}>
          {failure}
        </p>
      )}
      <Results id={id} label={label} found={found} active={active} onChoose={onChoose} />
      <output className={styles['told']}>
        {query.trim() !== '' && found.shown.length === 0 ? finder.nothing : finder.keys}
        {found.more > 0 && ` ${finder.more(found.more)}`}
      </output>
    </dialog>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** A click on the backdrop is a click on the dialog itself. */
const closeOutside = (event: React.MouseEvent<HTMLDialogElement>) => {
  if (event.target === event.currentTarget) event.currentTarget.close()
}

type ResultsProps<Thing> = {
  readonly id: string
  readonly label: string
  readonly found: FindingResult<Thing>
  readonly active: Thing | undefined
  readonly onChoose: (thing: Thing) => void
}

const Results = <Thing extends Findable>({ id, label, found, active, onChoose }: ResultsProps<Thing>) => (
  // No element of the language is a list that a field beside it walks through.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  <div id={`${id}list`} role="listbox" aria-label={label} className={styles['results']}>
    {found.shown.map(thing => (
      // The keys are the field's.
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
      <div
        key={thing.key}
        id={`${id}${thing.key}`}
        ref={thing === active ? keepInSight : undefined}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="option"
        aria-selected={thing === active}
        tabIndex={-1}
        className={styles['result']}
        onClick={() => onChoose(thing)}
      >
        <span className={styles['name']}>{thing.name}</span>
        <span className={styles['detail']}>{thing.detail}</span>
      </div>
    ))}
  </div>
)

const keepInSight = (option: HTMLDivElement | null) => option?.scrollIntoView({ block: 'nearest' })
