import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/u.test(path))
  .map(path => readFileSync(resolve(src, path), 'utf8'))
  .join('\n')

const rows = readFileSync(resolve(src, 'domain/GLOSSARY.md'), 'utf8')
  .split('\n')
  .filter(line => /^\| (?!---|Vietnamese)/u.test(line))
  .map(line => line.split('|').map(cell => cell.trim()))

const identifiers = rows.flatMap(([, , cell = '']) => [...cell.matchAll(/`(\w+)`/gu)].map(([, word = '']) => word))

test('the glossary has its words', () => {
  expect(rows.length).toBeGreaterThan(20)
  expect(identifiers).toContain('planYear')
})

test.each(identifiers)('%s is a word of the code', identifier => {
  expect(new RegExp(`\\b${identifier}\\b`, 'u').test(sources)).toBe(true)
})

test('every word has its Vietnamese, one identifier and a meaning', () => {
  for (const [, vietnamese, identifier, meaning] of rows) {
    expect([vietnamese, identifier, meaning].every(cell => cell !== undefined && cell.length > 0)).toBe(true)
  }
  expect(new Set(identifiers).size).toBe(identifiers.length)
})
