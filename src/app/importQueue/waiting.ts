import { createStore } from 'zustand/vanilla'

/** How many dropped files wait for somebody. Apart from the desk: the menu shows it without loading the import. */
export const waitingFiles = createStore<number>(() => 0)

/** How many dropped files would be lost with the page: under way, or with something left to answer or to write. */
export const unfinishedFiles = createStore<number>(() => 0)

export const holdsWork = (): boolean => unfinishedFiles.getState() > 0

/** The browser asks in its own words before the page is left. */
export const keepPageWhileItHoldsWork = (page: Pick<EventTarget, 'addEventListener'>): void =>
  page.addEventListener('beforeunload', event => {
    if (holdsWork()) event.preventDefault()
  })
