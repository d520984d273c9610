import { mountApp } from './mount.tsx'

mountApp()
