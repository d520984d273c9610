import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { demoPlugins } from '../../mock/vitePlugin.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../index.html'), 'utf8')

describe('the demo build', () => {
  it('is the only one with a mock in it', () => {
    expect(demoPlugins('production')).toEqual([])
    expect(demoPlugins('development')).toEqual([])
    expect(demoPlugins('demo').map(({ name }) => name)).toEqual(['demo-entry', 'msw'])
  })

  it('enters through the mock instead of the app', () => {
    expect(enteredBy(page)).toContain('src="/mock/main.ts"')
    expect(enteredBy(page)).not.toContain('/src/app/main.tsx')
  })

  it('does not pass over a page whose entry has moved', () => {
    expect(() => enteredBy('<script type="module" src="/elsewhere.ts"></script>')).toThrow('entry')
  })
})

const enteredBy = (html: string): unknown => {
  const transform = demoPlugins('demo')[0]?.transformIndexHtml
  const handler = (typeof transform === 'object' ? transform.handler : transform) as
    | ((html: string) => unknown)
    | undefined // ours takes the page alone
  return handler?.(html)
}
