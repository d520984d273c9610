import { describe, expect, it } from 'vitest'
import { firstLoad } from '../bench/firstLoad.ts'

/** Of the built app, in gzipped bytes of script: what a district's slow line has to carry before anything is seen. */
describe('the first load', () => {
  const { shell, overview } = firstLoad()

  it('is a shell of at most 185 kB: what only other screens need comes with them', () => {
    expect(shell).toBeGreaterThan(0)
    expect(shell).toBeLessThanOrEqual(185_000)
  })

  it('is at most 305 kB with the overview and its charts', () => {
    expect(overview).toBeGreaterThan(shell)
    expect(overview).toBeLessThanOrEqual(305_000)
  })
})
