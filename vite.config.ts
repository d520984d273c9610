import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { demoPlugins } from './mock/vitePlugin.ts'
import { noticesPlugins } from './scripts/notices/plugin.ts'

const notices = noticesPlugins()

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...demoPlugins(mode), notices.page],
  resolve: {
    alias: { 'victory-vendor/d3-scale': fileURLToPath(new URL('src/app/charts/scaleLinear.ts', import.meta.url)) },
  },
  build: {
    outDir: mode === 'demo' ? 'dist/demo' : 'dist/app',
    emptyOutDir: true,
    manifest: true,
    chunkSizeWarningLimit: 800,
  },
  worker: { format: 'es', plugins: () => [notices.worker()] },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', 'node_modules/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}))
