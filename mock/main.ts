import { startInBrowser } from './browser.ts'

// The demo's entry: first its server, then the very app that the real server would serve.
const place = document.getElementById('app')
if (place) place.textContent = 'Đang chuẩn bị dữ liệu mẫu…'
await startInBrowser().catch((error: unknown) => {
  // Without a service worker (a page opened from a file, an old browser) there is no server to talk to.
  if (place)
    place.textContent =
      'Trình duyệt này không chạy được bản trình diễn. Hãy mở bằng Chrome, Edge hoặc Firefox bản mới, qua địa chỉ http://localhost hoặc https.'
  throw error
})
if (place) place.textContent = ''
await import('../src/app/main.tsx')
