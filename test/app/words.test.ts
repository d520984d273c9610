import { describe, expect, it } from 'vitest'
import { earlyWords, type EarlyWords } from '../../src/app/text/vi/earlyWords.ts'
import { lateWords } from '../../src/app/text/vi/lateWords.ts'
import { vi } from '../../src/app/text/vi/vi.ts'

describe('the words of the page', () => {
  it('come in two parts that are the whole catalogue, and share nothing', () => {
    const parts = [...Object.keys(earlyWords), ...Object.keys(lateWords)]
    expect([...parts].sort()).toEqual(Object.keys(vi).sort())
    expect(new Set(parts).size).toBe(parts.length)
  })

  it('a late one said by the first load does not compile', () => {
    // @ts-expect-error the words of the projects come with that screen
    const late: keyof EarlyWords = 'projects'
    expect(earlyWords).not.toHaveProperty(late)
  })
})
