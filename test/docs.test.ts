import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

const documents = [
  'README.md',
  'findings/README.md',
  'test/fixtures/data/README.md',
  ...readdirSync(resolve(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
]

/** A house is named by its first folder; a recipe's own placeholders (`<screen>`, `NNN`, `{vi,en}`) stand for many files. */
const namedPath = /^(?:src|test|docs|mock|scripts|findings)\/[\w./<>{},-]*$/u

/** As far as a path is the same for whoever follows the recipe; both of two twins. */
const fixedPaths = (path: string): readonly string[] => {
  const [, before, choices, after] = /^([^{]*)\{([^}]*)\}(.*)$/u.exec(path) ?? []
  if (choices !== undefined) return choices.split(',').flatMap(choice => fixedPaths(`${before}${choice}${after}`))
  const placeholder = path.search(/<|NNN/u)
  return [placeholder < 0 ? path : path.slice(0, path.lastIndexOf('/', placeholder))]
}

const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\s]+)`/gu)].map(([, quoted = '']) => quoted).filter(quoted => namedPath.test(quoted))

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#:\s]+)\)/gu)].map(([, target = '']) => target)

describe.each(documents)('%s', document => {
  const text = readFileSync(resolve(root, document), 'utf8')

  it('names files and folders that there are', () => {
    const named = pathsIn(text).flatMap(fixedPaths)
    expect(named.filter(path => !existsSync(resolve(root, path)))).toEqual([])
  })

  it('links to what there is', () => {
    const folder = resolve(root, dirname(document))
    expect(linksIn(text).filter(target => !existsSync(resolve(folder, target)))).toEqual([])
  })
})

it('every recipe is in the index', () => {
  const index = readFileSync(resolve(root, 'docs/README.md'), 'utf8')
  const recipes = documents.filter(document => document.startsWith('docs/add-a-'))
  expect(recipes.length).toBeGreaterThan(0)
  expect(recipes.filter(recipe => !index.includes(`(${recipe.slice('docs/'.length)})`))).toEqual([])
})
