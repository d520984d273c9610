import { useWindowEvent } from '@mantine/hooks'

type Shortcuts = { readonly onFind: () => void; readonly onMeeting: () => void }

/** Ctrl+K from anywhere; F where a letter means nothing else. */
export const useShortcuts = ({ onFind, onMeeting }: Shortcuts): void =>
  useWindowEvent('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      onFind()
    }
    if (isPlain(event) && event.key.toLowerCase() === 'f' && !isTaken(event.target)) {
      event.preventDefault()
      onMeeting()
    }
  })

const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.repeat && !event.defaultPrevented

/** Somebody types there, or a window stands before the screen: the letter is theirs. */
export const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"], dialog, [role="dialog"]') !== null
