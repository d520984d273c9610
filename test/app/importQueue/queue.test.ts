import { describe, expect, it } from 'vitest'
import type { ImportOutcome, ImportStatus } from '../../../src/api/contract/imports.ts'
import {
  cleanFiles,
  isProgress,
  queuedFile,
  readinessOf,
  stageAfter,
  type Stage,
} from '../../../src/app/importQueue/queue.ts'

const outcome = (status: ImportStatus, ...severities: ('error' | 'warning' | 'note')[]): ImportOutcome => ({
  file: 'a.xlsx',
  status,
  importId: null,
  planYear: 2024,
  asOf: null,
  counts: { projects: 1, investors: 1, facts: { plan: 1, carriedOver: 0, commitment: 0, disbursement: 0 } },
  findings: severities.map(severity => ({ severity, code: 'no-table' as const, sheet: null, cell: null, message: '' })),
  digest: 'd',
  changes: { added: 1, changed: 0, unchanged: 0 },
  questions: [],
  aside: [],
  newEntries: null,
  difference: null,
  layout: null,
  decisions: null,
})

describe('where a file stands after the server has judged it', () => {
  it.each<[ImportOutcome, Stage['name']]>([
    [outcome('preview'), 'checked'],
    [outcome('preview', 'warning'), 'checked'],
    [outcome('committed', 'warning'), 'committed'],
    [outcome('duplicate'), 'duplicate'],
    [outcome('rejected', 'error', 'warning'), 'rejected'],
  ])('%j', (judged, name) => {
    expect(stageAfter(judged).name).toBe(name)
  })

  it('a commit refused for a warning that came up meanwhile asks for a yes', () => {
    expect(readinessOf(stageAfter(outcome('rejected', 'warning')))).toBe('needsYes')
  })
})

describe('what stands between a file and the ledger', () => {
  it('nothing, a yes, or its faults', () => {
    const warned = outcome('preview', 'warning', 'note')
    expect(readinessOf({ name: 'checked', outcome: outcome('preview', 'note'), accepted: 'notAsked' })).toBe('ready')
    expect(readinessOf({ name: 'checked', outcome: warned, accepted: 'notAsked' })).toBe('needsYes')
    expect(readinessOf({ name: 'checked', outcome: warned, accepted: 'accepted' })).toBe('ready')
    expect(readinessOf({ name: 'rejected', outcome: outcome('rejected', 'error') })).toBe('blocked')
  })

  it('only files without warnings go in together', () => {
    const file = queuedFile('1', { file: new File([], 'a.xlsx'), folder: '' }, { planYear: undefined, asOf: undefined })
    const queue = [
      { ...file, key: 'clean', stage: stageAfter(outcome('preview', 'note')) },
      { ...file, key: 'warned', stage: stageAfter(outcome('preview', 'warning')) },
      { ...file, key: 'faulty', stage: stageAfter(outcome('rejected', 'error')) },
    ]
    expect(cleanFiles(queue).map(({ key }) => key)).toEqual(['clean'])
  })
})

describe('mere progress', () => {
  const file = queuedFile('1', { file: new File([], 'a.xlsx'), folder: '' }, { planYear: undefined, asOf: undefined })
  const at = (stage: Stage) => [{ ...file, stage }]
  const warned = outcome('preview', 'warning')

  it.each<[Stage, Stage]>([
    [{ name: 'waiting' }, { name: 'reading' }],
    [{ name: 'checking' }, stageAfter(warned)],
  ])('is a step of reading or judging: %j, %j', (before, now) => {
    expect(isProgress(at(now), at(before))).toBe(true)
  })

  it.each<[Stage, Stage]>([
    [stageAfter(warned), { name: 'checked', outcome: warned, accepted: 'accepted' }],
    [stageAfter(warned), { name: 'committing', outcome: warned, accepted: 'accepted' }],
    [{ name: 'reading' }, { name: 'stopped' }],
  ])('is not what an officer did: %j, %j', (before, now) => {
    expect(isProgress(at(now), at(before))).toBe(false)
  })

  it('is not a file dropped or taken off the list', () => {
    expect(isProgress(at({ name: 'waiting' }), [])).toBe(false)
    expect(isProgress([], at({ name: 'waiting' }))).toBe(false)
  })
})
