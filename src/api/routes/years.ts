import type { Books } from '../books.ts'
import { yearBookRoute, yearsRoute } from '../contract/years.ts'
import type { Api, PermitRoute } from '../permissions.ts'
import type { Store } from '../store.ts'

export const addYears = (
  app: Api,
  permitted: PermitRoute,
  { store, books }: { readonly store: Store; readonly books: Books },
): void => {
  app.openapi(permitted(yearsRoute), async c => c.json({ years: [...(await store.years())] }, 200))

  app.openapi(permitted(yearBookRoute), async c => {
    const { year } = c.req.valid('param')
    const { text, etag } = await (await books.read(year, c.req.valid('query').knownAt)).answer()
    const headers = { etag, 'cache-control': 'private, no-cache' }
    if (c.req.header('if-none-match')?.includes(etag) === true) return c.body(null, 304, headers)
    return c.body(text, 200, { ...headers, 'content-type': 'application/json' })
  })
}
