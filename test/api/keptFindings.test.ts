import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportDetailView } from '../../src/api/contract/importHistory.ts'
import type { YearFindings } from '../../src/api/contract/findings.ts'
import type { Store } from '../../src/api/store.ts'
import { openSmallHome, upload, type SmallHome } from './smallHome.ts'

/** As a version of the program that knows more, or knew other things, would have kept it. */
const ofAnotherVersion = {
  severity: 'warning',
  code: 'of-another-version',
  sheet: 'Biểu 1',
  cell: 'C5',
  message: 'Sheet “Biểu 1”, ô C5: số này cần xem lại.',
}

const keptByAnotherVersion = (store: Store): Store => ({
  ...store,
  commitImport: request =>
    store.commitImport({
      ...request,
      detail: { ...request.detail, outcome: { ...Object(request.detail.outcome), findings: [ofAnotherVersion] } },
    }),
})

describe('a finding that another version of the program kept, under a code unknown to this one', () => {
  let home: SmallHome
  let id: string
  beforeEach(async () => {
    home = await openSmallHome({ around: keptByAnotherVersion })
    expect((await home.api.fetch(upload())).status).toBe(201)
    id = (await home.store.imports())[0]?.id ?? ''
  })
  afterEach(() => home.remove())

  const get = (path: string) => home.api.fetch(new Request(`http://localhost${path}`))
  const answered = async <Body>(path: string): Promise<Body> => {
    const response = await get(path)
    expect(response.status).toBe(200)
    return (await response.json()) as Body // what the route says it answers
  }

  it('stands among the findings of the year, in the words it was kept with', async () => {
    const { imports } = await answered<YearFindings>('/api/years/2024/findings')
    expect(imports.map(({ findings }) => findings)).toEqual([[ofAnotherVersion]])
  })

  it('stands in the import’s own details', async () => {
    const { outcome } = await answered<ImportDetailView>(`/api/imports/${id}`)
    expect(outcome?.findings).toEqual([ofAnotherVersion])
  })

  it('is said in the file that goes back to its sender', async () => {
    const response = await get(`/api/imports/${id}/returned`)
    expect(response.status).toBe(200)
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()))
    expect(
      Object.values(parts)
        .map(part => strFromU8(part))
        .join(''),
    ).toContain('Số này cần xem lại.')
  })
})
