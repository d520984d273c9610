import { useWindowEvent } from '@mantine/hooks'
import { useRef } from 'react'
import { isTaken } from '../../frame/useShortcuts.ts'
import { commandOf, type MeetingCommand, type KeyPress } from './meetingKeys.ts'

/** Keys of the meeting, but for those that somebody types into a field or presses on a button. */
export const useMeetingKeys = (obey: (command: MeetingCommand) => void, slides: number): void => {
  const digit = useRef<KeyPress>(undefined)
  useWindowEvent('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (isTaken(event.target) || pressesButton(event)) return
    const pressed = { key: event.key, at: event.timeStamp }
    const command = commandOf(pressed, digit.current, slides)
    digit.current = command?.kind === 'jump' ? pressed : undefined
    if (!command) return
    event.preventDefault()
    obey(command)
  })
}

const pressesButton = ({ key, target }: KeyboardEvent): boolean =>
  (key === ' ' || key === 'Enter') && target instanceof Element && target.closest('button, a, summary') !== null
