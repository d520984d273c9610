import { http } from 'msw/http'
import type { Fetch } from './conditions.ts'

/** Every /api request of the page goes to the application; everything else goes its usual way. */
export const handlersOf = (fetch: Fetch) => [http.all('*/api/*', ({ request }) => fetch(request))]
