import { z } from 'zod'
import { expect, it } from 'vitest'
import type { ApiApp } from '../../src/api/app.ts'
import { permissions } from '../../src/api/permissions.ts'
import { openSmallHome, upload } from './smallHome.ts'

const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })

/** Every route of the contract, by the document that it is published with. */
const routesOf = async (api: ApiApp): Promise<readonly string[]> => {
  const response = await api.fetch(new Request('http://localhost/api/openapi.json'))
  const { paths } = documentSchema.parse(await response.json())
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
  )
}

/** A request of the route that makes sense. */
const requestOf = (route: string): Request => {
  if (route === 'POST /api/imports') return upload()
  const [method = '', path = ''] = route.split(' ')
  const query = path.endsWith('/progress') ? '?by=province' : ''
  return new Request(`http://localhost${path.replace('{year}', '2024').replace('{id}', 'none')}${query}`, { method })
}

const isChanging = ({ route }: { readonly route: string }): boolean => !route.startsWith('GET')

it('every route is in the table, and the table holds nothing else', async () => {
  const { api, remove } = await openSmallHome()
  expect((await routesOf(api)).toSorted()).toEqual(Object.keys(permissions).toSorted())
  await remove()
})

it('a reader may look at everything and change nothing', async () => {
  const { api, store, remove } = await openSmallHome({ identify: async () => ({ name: 'Lãnh đạo', role: 'reader' }) })
  const answers = await Promise.all(
    (await routesOf(api)).map(async route => ({ route, status: (await api.fetch(requestOf(route))).status })),
  )
  const changing = answers.filter(isChanging)
  const looking = answers.filter(answer => !isChanging(answer))
  expect(changing.filter(({ status }) => status !== 403)).toEqual([])
  expect(looking.filter(({ status }) => status !== 200 && status !== 404)).toEqual([])
  expect(changing.length).toBeGreaterThan(2)
  expect(await store.version()).toBe(0)
  await remove()
})

it('who is nobody gets nothing', async () => {
  const { api, remove } = await openSmallHome({ identify: async () => undefined })
  for (const route of await routesOf(api)) {
    const response = await api.fetch(requestOf(route))
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'forbidden', title: 'Không được phép' })
  }
  await remove()
})
