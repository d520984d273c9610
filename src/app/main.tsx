import { mountApp } from './mount.tsx'

// Not awaited: a chunk that it waits for may itself stand on this one.
void mountApp()
