import { createStore } from 'zustand/vanilla'

/** How many dropped files wait for somebody. Apart from the desk: the menu shows it without loading the import. */
export const waitingFiles = createStore<number>(() => 0)
