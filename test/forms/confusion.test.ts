import { expect, it } from 'vitest'
import { bytesOf } from './bytes.ts'
import { loadEngine } from './engine.ts'
import { createForm } from './form.ts'

/** Kinds that stand beside the year's own figures, and are held by no truth. */
const beside = new Set(['estimate', 'priorYears', 'primeMinisterPlan'])

/** How often cells that truly say one kind of figure are read as which, over forms that are taken. */
const confusions = async (count: number): Promise<ReadonlyMap<string, number>> => {
  const engine = await loadEngine('.')
  const counts = new Map<string, number>()
  for (let seed = 0; seed < count; seed += 1) {
    const form = createForm(7_000_000 + seed)
    const workbook = form.unknowable === undefined ? engine.open(bytesOf(form), form.file) : undefined
    const read = workbook && engine.understand(workbook, form.planYear)
    if (read?.status !== 'committed') continue
    const placeOf = ({ sheet, cell }: { sheet: string; cell: string }): string =>
      form.format === 'csv' ? cell : `${sheet}!${cell}`
    const found = new Map(read.facts.filter(({ kind }) => !beside.has(kind)).map(fact => [placeOf(fact), fact.kind]))
    for (const fact of form.facts.filter(({ optional, option }) => !optional && option === undefined)) {
      const pair = `${fact.kind} as ${found.get(placeOf(fact)) ?? 'nothing'}`
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  }
  return counts
}

it('takes no kind of figure for another: the table of confusions has a diagonal and nothing else', async () => {
  const table = await confusions(60)
  const kinds = ['plan', 'commitment', 'disbursement']
  const diagonal = kinds.map(kind => `${kind} as ${kind}`)
  const beyond = [...table].filter(([pair]) => !diagonal.includes(pair))
  expect(beyond).toEqual([])
  for (const pair of diagonal) expect(table.get(pair) ?? 0).toBeGreaterThan(30)
})
