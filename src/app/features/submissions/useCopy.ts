import { useState } from 'react'

/** Puts a text on the clipboard, and says how it went. */
export const useCopy = (): {
  readonly outcome: 'none' | 'copied' | 'failed'
  readonly copy: (text: string) => Promise<void>
} => {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none')
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('failed') // no right, or no secure page
    }
  }
  return { outcome, copy }
}
