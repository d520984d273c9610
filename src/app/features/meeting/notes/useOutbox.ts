import { useWindowEvent } from '@mantine/hooks'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useApi, type Api } from '../../../client/api.ts'
import { isUnreachable } from '../../../client/errors.ts'
import { saveRecord } from '../../../client/records.ts'
import { createOutbox, type Letter, type Letters, type Outbox } from './outbox.ts'

/** One per server: it stays while meetings come and go. */
const outboxes = new WeakMap<Api, Outbox>()

export const useOutbox = (): Outbox & { readonly letters: Letters } => {
  const api = useApi()
  const outbox = outboxOf(api)
  const letters = useStore(outbox.store)
  useEffect(() => void outbox.flush(), [outbox])
  useWindowEvent('online', () => void outbox.flush())
  return { ...outbox, letters }
}

const outboxOf = (api: Api): Outbox => {
  const known = outboxes.get(api)
  if (known) return known
  const outbox = createOutbox(shelf, letter => deliver(api, letter))
  outboxes.set(api, outbox)
  return outbox
}

const deliver = async (api: Api, letter: Letter) => {
  try {
    await saveRecord(api, letter)
    return 'delivered'
  } catch (error) {
    return isUnreachable(error) ? 'unreachable' : 'refused'
  }
}

const key = 'meeting-outbox'

/** A browser that keeps nothing still sends what was written while the page stands. */
const shelf = {
  read: () => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  write: (text: string) => {
    try {
      localStorage.setItem(key, text)
    } catch {
      // Full, or forbidden.
    }
  },
}
