import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { useRouterState } from '@tanstack/react-router'
import { formatDate } from '../text/format.ts'
import { UnitContext } from '../ui/unit.ts'
import { useWords } from '../text/words.ts'
import { useCountedIn } from '../view/useCounted.ts'
import { useYearState, type OpenYear } from '../view/YearProvider.tsx'
import { useMeeting } from '../view/useMeeting.ts'
import { useView } from '../view/useView.ts'
import { Header } from './Header.tsx'
import { KnownAtBanner } from './KnownAtBanner.tsx'
import { Navigation } from './Navigation.tsx'
import { OverdueBanner } from './OverdueBanner.tsx'
import { useShortcuts } from './useShortcuts.ts'
import { screenOf } from './ways.ts'
import styles from './Frame.module.css'

const Palette = lazy(() => import('./palette/Palette.tsx').then(module => ({ default: module.Palette })))

/** What stands around every screen: the question above, the ways to go at the side, the answer in the middle. */
export const Frame = ({ children }: { readonly children: ReactNode }) => {
  const { frame } = useWords()
  const { view } = useView()
  const path = useRouterState({ select: state => state.location.pathname })
  // On a narrow screen: where the menu was opened. Once a way is taken one is elsewhere, and it is closed.
  const [menuAt, setMenuAt] = useState<string>()
  const menuOpen = menuAt === path
  const main = useMainOfScreen(path)
  const [finding, setFinding] = useState(false)
  const meeting = useMeeting()
  const startMeeting = () => meeting.show({ kind: 'slide', number: 1 })
  useShortcuts({ onFind: () => setFinding(true), onMeeting: startMeeting })
  const screen = screenOf(path)
  useEffect(() => {
    document.title = screen ? `${frame.screens[screen]} · ${frame.product}` : frame.product
  }, [screen, frame])
  return (
    <UnitContext value={view.unit ?? 'ty'}>
      <a className={styles['skip']} href="#content">
        {frame.skipToContent}
      </a>
      <div className={styles['frame']}>
        <Header
          menuOpen={menuOpen}
          onToggleMenu={() => setMenuAt(menuOpen ? undefined : path)}
          onFind={() => setFinding(true)}
          onMeeting={startMeeting}
        />
        <Navigation open={menuOpen} onClose={() => setMenuAt(undefined)} />
        <main id="content" ref={main} tabIndex={-1} className={styles['main']}>
          <PrintHead />
          <KnownAtBanner />
          <OverdueBanner />
          {children}
        </main>
        {finding && (
          <Suspense>
            <Palette onClose={() => setFinding(false)} />
          </Suspense>
        )}
      </div>
    </UnitContext>
  )
}

/** A new screen is read from its top, by eye and by screen reader. */
const useMainOfScreen = (path: string) => {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(path)
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    main.current?.focus({ preventScroll: true })
  }, [path])
  return main
}

/** On paper the header's controls are gone: what they asked stands at the head of every page. */
const PrintHead = () => {
  const state = useYearState()
  if (state.kind !== 'open') return null
  return <PrintHeadIn year={state.year} />
}

const PrintHeadIn = ({ year }: { readonly year: OpenYear }) => {
  const { frame } = useWords()
  const { view } = useView()
  const { planYear, asOf, sample } = year
  const counted = useCountedIn(year)
  const asked = frame.printed({ year: planYear, asOf: formatDate(asOf), unit: frame.unitChoice[view.unit ?? 'ty'] })
  const head = [frame.product, ...(sample ? [frame.sample] : []), asked].join(' · ')
  return (
    <>
      <style>{`@page { @top-left { content: ${JSON.stringify(head)}; font: 9pt 'Be Vietnam Pro', sans-serif; } }`}</style>
      <p className={`print-only ${styles['counted'] ?? ''}`}>
        {counted.scope} · {counted.denominator}
      </p>
    </>
  )
}
