import { describe, expect, it } from 'vitest'
import { packageFoldersOf } from '../../../scripts/notices/bundled.ts'

const chunkOf = (...ids: string[]) => ({
  type: 'chunk' as const,
  modules: Object.fromEntries(ids.map(id => [id, {}])),
})

describe('the packages of a build', () => {
  it('are those whose modules are in its chunks, each once', () => {
    const output = [
      chunkOf(
        '/app/node_modules/react/index.js',
        '/app/node_modules/react/cjs/react.production.js',
        '/app/src/main.tsx',
      ),
      chunkOf('/app/node_modules/@mantine/core/styles/Checkbox.layer.css?inline'),
    ]
    expect(packageFoldersOf(output, '/app')).toEqual(['/app/node_modules/react', '/app/node_modules/@mantine/core'])
  })

  it('are those whose files lie beside them: a font', () => {
    const font = {
      type: 'asset' as const,
      originalFileNames: ['node_modules/@fontsource/be-vietnam-pro/files/a.woff2'],
    }
    expect(packageFoldersOf([font], '/app')).toEqual(['/app/node_modules/@fontsource/be-vietnam-pro'])
  })

  it('are the innermost where one package holds another, and whatever a bundler makes of the name', () => {
    const output = [chunkOf('\0/app/node_modules/recharts/node_modules/immer/dist/immer.js?commonjs-exports')]
    expect(packageFoldersOf(output, '/app')).toEqual(['/app/node_modules/recharts/node_modules/immer'])
  })

  it('are the tools that wrote something of their own into it', () => {
    const output = [chunkOf('\0vite/preload-helper.js', '\0rolldown/runtime.js')]
    expect(packageFoldersOf(output, '/app')).toEqual(['/app/node_modules/vite', '/app/node_modules/rolldown'])
  })

  it('are not guessed: code that is nobody’s stops the build', () => {
    expect(() => packageFoldersOf([chunkOf('\0some-plugin/helper.js')], '/app')).toThrow(/some-plugin/)
  })
})
