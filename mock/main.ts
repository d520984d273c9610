import { startInBrowser } from './browser.ts'

// The demo's entry: first its server, then the very app that the real server would serve.
const place = document.getElementById('app')
if (place) place.textContent = 'Đang chuẩn bị dữ liệu mẫu…'
await startInBrowser()
if (place) place.textContent = ''
await import('../src/app/main.tsx')
