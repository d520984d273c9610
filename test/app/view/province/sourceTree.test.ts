import { describe, expect, it } from 'vitest'
import { lowestSource, sourceTree } from '../../../../src/app/view/province/sourceTree.ts'
import { rowOf } from '../../features/overview/figures.ts'

const row = (key: string, rate?: number) => rowOf(key, { rate })

describe('the tree of funding sources', () => {
  it('stands every part under its whole, and what no file splits at the end', () => {
    const lines = sourceTree([row(''), row('local.landUse'), row('central'), row('central.ntp.poverty'), row('local')])
    expect(lines.map(line => [line.row.key, line.depth, line.kind])).toEqual([
      ['central', 0, 'branch'],
      ['central.ntp.poverty', 1, 'leaf'],
      ['local', 0, 'branch'],
      ['local.landUse', 1, 'leaf'],
      ['', 0, 'unsplit'],
    ])
  })

  it('names the lowest among the parts, never a whole', () => {
    const lines = sourceTree([row('central', 0.1), row('central.ntp', 0.5), row('local', 0.3)])
    expect(lowestSource(lines)?.key).toBe('local')
  })

  it('names none where there is nothing to compare', () => {
    expect(lowestSource(sourceTree([row('central', 0.1), row('local')]))).toBeUndefined()
    expect(lowestSource(sourceTree([row('', 0.1)]))).toBeUndefined()
  })
})
