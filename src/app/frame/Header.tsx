import { ActionIcon, Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMenu2, IconMoon, IconPresentation, IconSearch, IconSun, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../text/words.ts'
import { useCountedIn } from '../view/useCounted.ts'
import { useSampleNote } from '../view/useSampleNote.ts'
import { useYearState, type OpenYear } from '../view/YearProvider.tsx'
import styles from './Header.module.css'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { navigationId } from './Navigation.tsx'
import { Person } from './Person.tsx'
import { Question } from './Question.tsx'

type MenuProps = { readonly menuOpen: boolean; readonly onToggleMenu: () => void }
type HeaderProps = MenuProps & { readonly onFind: () => void; readonly onMeeting: () => void }

/** The question: which year, as of which day, counted against what, in which unit. */
export const Header = ({ menuOpen, onToggleMenu, onFind, onMeeting }: HeaderProps) => {
  const { frame } = useWords()
  return (
    <header className={styles['header']}>
      <div className={styles['brand']}>
        <MenuButton menuOpen={menuOpen} onToggleMenu={onToggleMenu} />
        <Link to="/" className={styles['product']}>
          {frame.product}
        </Link>
      </div>
      <Question />
      <div className={styles['tools']}>
        <FindButton onFind={onFind} />
        <MeetingButton onMeeting={onMeeting} />
        <LanguageSwitch />
        <ThemeToggle />
      </div>
      <Counted />
      <span className={styles['name']}>
        <Person />
      </span>
    </header>
  )
}

const MenuButton = ({ menuOpen, onToggleMenu }: MenuProps) => {
  const { frame } = useWords()
  return (
    <ActionIcon
      className={styles['menuButton']}
      variant="subtle"
      size="lg"
      aria-label={menuOpen ? frame.closeMenu : frame.openMenu}
      aria-expanded={menuOpen}
      aria-controls={navigationId}
      onClick={onToggleMenu}
    >
      {menuOpen ? <IconX aria-hidden /> : <IconMenu2 aria-hidden />}
    </ActionIcon>
  )
}

const FindButton = ({ onFind }: Pick<HeaderProps, 'onFind'>) => {
  const { finder } = useWords()
  return (
    <Button
      className={styles['find'] ?? ''}
      variant="default"
      size="sm"
      leftSection={<IconSearch size={16} aria-hidden />}
      aria-keyshortcuts="Control+K"
      title={finder.label}
      onClick={onFind}
    >
      <span className={styles['findWord']}>{finder.search}</span>
      <kbd className={styles['key']} aria-hidden>
        {finder.shortcut}
      </kbd>
    </Button>
  )
}

const MeetingButton = ({ onMeeting }: Pick<HeaderProps, 'onMeeting'>) => {
  const { finder } = useWords()
  return (
    <ActionIcon
      variant="subtle"
      size="lg"
      aria-label={finder.meeting}
      title={finder.meeting}
      aria-keyshortcuts="F"
      onClick={onMeeting}
    >
      <IconPresentation aria-hidden />
    </ActionIcon>
  )
}

const ThemeToggle = () => {
  const { frame } = useWords()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <ActionIcon
      variant="subtle"
      size="lg"
      aria-label={dark ? frame.toLight : frame.toDark}
      title={dark ? frame.toLight : frame.toDark}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <IconSun aria-hidden /> : <IconMoon aria-hidden />}
    </ActionIcon>
  )
}

/** What is counted and against what, in words: a rate never stands without them. */
const Counted = () => {
  const state = useYearState()
  if (state.kind !== 'open') return null
  return <CountedIn year={state.year} />
}

const CountedIn = ({ year }: { readonly year: OpenYear }) => {
  const { frame } = useWords()
  const { scope, denominator } = useCountedIn(year)
  const sampleNote = useSampleNote(year)
  return (
    <p className={styles['counted']}>
      {year.sample && (
        <strong className={styles['sample']} title={sampleNote}>
          {frame.sample}
        </strong>
      )}
      <span>{scope}</span>
      <span>{denominator}</span>
    </p>
  )
}
