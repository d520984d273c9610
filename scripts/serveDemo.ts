/** Serves the static demo: files only, no API. Any static host would do. */
import { serveStatic } from '@hono/node-server/serve-static'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const port = Number(process.env['PORT'] ?? 8080)
const hostname = process.env['HOST'] ?? '127.0.0.1'

const files = new Hono()
files.use('*', serveStatic({ root: 'dist/demo' }))
files.get('*', serveStatic({ root: 'dist/demo', path: 'index.html' }))

serve({ fetch: files.fetch, port, hostname }, () => {
  console.log(`Bản trình diễn (dữ liệu mẫu, không cần máy chủ): http://localhost:${port}`)
})
