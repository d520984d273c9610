import { MantineProvider } from '@mantine/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ApiContext, type Api } from './client/api.ts'
import type { createAppRouter } from './routes.tsx'
import { LanguageProvider } from './text/LanguageProvider.tsx'
import { cssVariables, theme } from './theme.ts'
import { TodayContext, type Today } from './view/defaultAsOf.ts'

type AppProps = {
  readonly api: Api
  readonly today: Today
  readonly queryClient: QueryClient
  readonly router: ReturnType<typeof createAppRouter>
}

/** The whole app, given what it stands on. */
export const App = ({ api, today, queryClient, router }: AppProps) => (
  <ApiContext value={api}>
    <TodayContext value={today}>
      <QueryClientProvider client={queryClient}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
          <LanguageProvider>
            <RouterProvider router={router} />
          </LanguageProvider>
        </MantineProvider>
      </QueryClientProvider>
    </TodayContext>
  </ApiContext>
)
