import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { reloadOnMissingModule } from './client/missingModules.ts'
import { createQueryClient } from './client/queryClient.ts'
import { holdsWork, keepPageWhileItHoldsWork } from './importQueue/waiting.ts'
import { createAppRouter } from './routes.tsx'
import { rememberedLanguage } from './text/rememberedLanguage.ts'
import { speak, translationOf } from './text/spoken.ts'
import { machineToday } from './view/defaultAsOf.ts'
import './styles/mantine.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/print.css'

/** Puts the app into the page, talking to the server that served it. The demo calls this once its own server stands. */
export const mountApp = async (): Promise<void> => {
  const place = document.getElementById('app')
  if (!place) throw new Error('no #app in the page')
  reloadOnMissingModule({
    events: window,
    reload: () => location.reload(),
    serverAnswers,
    holdsWork,
    now: Date.now,
    session: sessionStorage,
  })
  keepPageWhileItHoldsWork(window)
  // A chunk that does not come is no reason to show nothing: the page then speaks Vietnamese.
  speak(await translationOf(rememberedLanguage()).catch(() => undefined))
  const api = { fetch: (path: string, init?: RequestInit) => fetch(path, init) }
  createRoot(place).render(
    <StrictMode>
      <App api={api} today={machineToday} queryClient={createQueryClient()} router={createAppRouter()} />
    </StrictMode>,
  )
}

const serverAnswers = (): Promise<boolean> =>
  fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
