import { msw } from 'msw/vite'
import type { Plugin } from 'vite'

/** What a build in mode `demo` has and no other: the mock's entry in place of the app's, and its worker script. */
export const demoPlugins = (mode: string): Plugin[] =>
  mode === 'demo' ? [demoEntry(), msw({ mode: 'worker-only' })] : []

const demoEntry = (): Plugin => ({
  name: 'demo-entry',
  transformIndexHtml: {
    order: 'pre',
    handler: html => {
      const entry = html.replace('/src/app/main.tsx', '/mock/main.ts')
      if (entry === html) throw new Error('index.html no longer names the entry of the app')
      return entry
    },
  },
})
