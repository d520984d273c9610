import { useComputedColorScheme } from '@mantine/core'
import { useMemo, useState } from 'react'
import { meetingPalettes, variablesOf } from '../../palette.ts'
import { formatDate } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx'
import { Finder } from '../../ui/Finder.tsx'
import { findableInvestors, findableProjects } from '../../view/findables.ts'
import type { MeetingPlace } from '../../view/meetingParam.ts'
import { useChartAbout } from '../../view/useChartAbout.ts'
import { useMeeting } from '../../view/useMeeting.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { deckOf, slide, slideAt, stepFrom } from './deck.ts'
import type { News } from './FrozenLedger.tsx'
import styles from './Meeting.module.css'
import { MeetingBar } from './MeetingBar.tsx'
import type { MeetingCommand } from './meetingKeys.ts'
import { NotesPanel } from './notes/NotesPanel.tsx'
import { useEarlier } from './notes/useEarlier.ts'
import { SlideView } from './SlideView.tsx'
import { subjectOf } from './slides/slideFacts.ts'
import { useAreNotesRead } from './notes/useNotes.ts'
import { useMeetingKeys } from './useMeetingKeys.ts'

type Overlay = { readonly kind: 'nothing' | 'black' | 'notes' } | { readonly kind: 'find'; readonly typed: string }

const firstSlide: MeetingPlace = { kind: 'slide', number: 1 }

/** Begins once it is known what earlier meetings left, so that no slide changes its number. */
export const MeetingRoom = ({ news }: { readonly news: News }) =>
  useAreNotesRead() ? <Room news={news} /> : <LoadingSkeleton />

/** The slide, the bar under it, and what may lie over it. */
const Room = ({ news }: { readonly news: News }) => {
  const words = useScreenWords()
  const { meeting } = words
  const year = useYear()
  const about = useChartAbout()
  const theme = useComputedColorScheme('light')
  const { place = firstSlide, show, leave } = useMeeting()
  const [over, setOver] = useState<Overlay>({ kind: 'nothing' })
  const hasEarlier = useEarlier().length > 0
  const deck = useMemo(
    () => deckOf({ hasEarlier, keyProjects: year.open.book.directory.keyProjects }),
    [hasEarlier, year],
  )
  const shown = slideAt(deck, place)
  const last = useLastOfDeck(place)
  const step = (by: 1 | -1) => show(stepFrom(place, by, { length: deck.length, last }))
  const obey = (command: MeetingCommand) => {
    if (over.kind === 'black') return setOver({ kind: 'nothing' })
    switch (command.kind) {
      case 'next':
        return step(1)
      case 'previous':
        return step(-1)
      case 'first':
        return show(slide(1, deck.length))
      case 'last':
        return show(slide(deck.length, deck.length))
      case 'jump':
        return show(slide(command.number, deck.length))
      case 'black':
      case 'notes':
        return setOver(over.kind === command.kind ? { kind: 'nothing' } : { kind: command.kind })
      case 'find':
        return setOver(command)
      case 'fullScreen':
        return void document.documentElement.requestFullscreen?.().catch(() => undefined)
      case 'leave':
        return over.kind === 'nothing' ? leave() : setOver({ kind: 'nothing' })
    }
  }
  useMeetingKeys(obey, deck.length)
  const subject = shown && subjectOf(shown, year)
  const number =
    place.kind === 'slide' ? meeting.slide(Math.min(place.number, deck.length), deck.length) : meeting.extra
  return (
    <div className={styles['room']} style={variablesOf(meetingPalettes[theme])}>
      <main className={styles['slide']} data-notes={over.kind === 'notes'}>
        <h1 className="spoken">
          {meeting.label}: {number}
        </h1>
        {/* Reached by keyboard, since a small screen has to scroll it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles['content']} tabIndex={0} aria-label={number} key={number}>
          {shown && <SlideView slide={shown} />}
        </section>
        {over.kind === 'notes' && subject && (
          <NotesPanel subject={subject} onClose={() => setOver({ kind: 'nothing' })} />
        )}
      </main>
      <MeetingBar
        number={number}
        footer={meeting.footer({ asOf: formatDate(year.asOf), source: about })}
        news={news}
        onCommand={obey}
      />
      {over.kind === 'black' && (
        <button
          type="button"
          className={styles['black']}
          aria-label={meeting.black}
          onClick={() => setOver({ kind: 'nothing' })}
        />
      )}
      {over.kind === 'find' && <Jump typed={over.typed} onChoose={show} onClose={() => setOver({ kind: 'nothing' })} />}
    </div>
  )
}

/** Where one left the deck for an extra slide. */
const useLastOfDeck = (place: MeetingPlace): number => {
  const [last, setLast] = useState(1)
  if (place.kind === 'slide' && place.number !== last) setLast(place.number)
  return place.kind === 'slide' ? place.number : last
}

type JumpProps = {
  readonly typed: string
  readonly onChoose: (place: MeetingPlace) => void
  readonly onClose: () => void
}

const Jump = ({ typed, onChoose, onClose }: JumpProps) => {
  const words = useScreenWords()
  const year = useYear()
  const things = useMemo(() => [...findableInvestors(year, words), ...findableProjects(year, words)], [year, words])
  return (
    <Finder
      label={words.meeting.find}
      things={things}
      typed={typed}
      onClose={onClose}
      onChoose={({ kind, id }) => {
        onChoose({ kind, id })
        onClose()
      }}
    />
  )
}
