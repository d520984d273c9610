import { MantineProvider } from '@mantine/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ApiContext, type Api } from './client/api.ts'
import type { createAppRouter } from './routes.tsx'
import { cssVariables, theme } from './theme.ts'

type AppProps = {
  readonly api: Api
  readonly queryClient: QueryClient
  readonly router: ReturnType<typeof createAppRouter>
}

/** The whole app, given what it stands on. */
export const App = ({ api, queryClient, router }: AppProps) => (
  <ApiContext value={api}>
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <RouterProvider router={router} />
      </MantineProvider>
    </QueryClientProvider>
  </ApiContext>
)
