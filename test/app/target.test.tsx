// @vitest-environment happy-dom
import { read, utils } from 'xlsx'
import { screen } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Progress } from '../../src/api/contract/figures.ts'
import type { Terms } from '../../src/api/contract/terms.ts'
import { runProgress } from '../../src/server/cli/runFigures.ts'
import { ngheAn } from '../../src/province/nghe-an/ngheAn.ts'
import { openSampleHome, renderApp, type TestHome } from './renderApp.tsx'

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ')
const other = /(?<![\d,.])95(?:,00)? ?%/u

/** One setting: a province that aims at 90 % is measured by it, and told so, everywhere. */
describe('another target', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openSampleHome({ ...ngheAn, target: 0.9 })
  }, 120_000)
  afterAll(() => home.close())

  const get = async <T,>(path: string): Promise<T> => (await (await home.api.fetch(path)).json()) as T // its contract

  it('is what is missing, to the đồng', async () => {
    const { target, rows } = await get<Progress>('/api/years/2024/progress?by=province&asOf=2024-10-20')
    expect(target).toBe(0.9)
    const [province] = rows
    expect(province?.gapToTarget).toBe(Math.round(0.9 * (province?.plan ?? 0)) - (province?.actual ?? 0))
  })

  it('is what the rules in use ask for', async () => {
    const { ruleSet } = await get<Terms>('/api/years/2024/terms')
    expect(ruleSet.rules).toMatchObject({
      underTargetAtYearEnd: { target: 0.9 },
      commitmentUnderTarget: { target: 0.9 },
    })
  })

  it('stands in the list to be signed', async () => {
    const answer = await home.api.fetch('/api/years/2024/reports/lagging?format=xlsx&asOf=2024-10-20')
    const list = read(new Uint8Array(await answer.arrayBuffer()))
    const printed = plain(list.SheetNames.map(name => utils.sheet_to_csv(list.Sheets[name] ?? {})).join('\n'))
    expect(printed).toContain('Còn thiếu để đạt 90 % kế hoạch')
    expect(printed).not.toMatch(other)
  })

  it('heads the command line’s table', async () => {
    const printed: string[] = []
    const terminal = { print: (text: string) => printed.push(text), say: (text: string) => printed.push(text) }
    await runProgress(
      { name: 'progress', year: 2024, 'as-of': '2024-10-20', by: 'province', json: false } as Parameters<
        typeof runProgress
      >[0], // as typed
      home.api.fetch,
      terminal,
    )
    expect(plain(printed.join('\n'))).toContain('Còn thiếu để đạt 90 % kế hoạch')
  })

  it('is what the overview says, its charts and their tables among it', async () => {
    renderApp('/?year=2024&asOf=2024-10-20', home)
    expect(await screen.findByText(/^Còn thiếu để đạt 90\s%$/)).toBeDefined()
    expect((await screen.findAllByText(/còn thiếu để đạt 90\s%/)).length).toBeGreaterThan(0)
    expect(plain(document.body.textContent)).not.toMatch(other)
  })
})
