/**
 * Packages that state a licence but carry no file of it: whose they are, by their own word (README, `author`, or the
 * head of their code), and under which of the texts in `licences/`.
 */
export const unfiled: Readonly<Record<string, readonly Grant[]>> = {
  '@hono/zod-openapi': [{ licence: 'MIT', copyright: 'Copyright (c) Yusuke Wada' }],
  '@hono/zod-validator': [{ licence: 'MIT', copyright: 'Copyright (c) Yusuke Wada' }],
  'is-node-process': [{ licence: 'MIT', copyright: 'Copyright (c) Artem Zakharchenko' }],
  '@sqlite.org/sqlite-wasm': [
    {
      licence: 'Apache-2.0',
      copyright:
        'Copyright (c) Thomas Steiner (the package). SQLite itself is in the public domain: its author disclaims copyright.',
    },
    { licence: 'MIT', copyright: 'Copyright (c) Emscripten authors (what compiled it to WebAssembly)' },
  ],
}

export type Grant = { readonly licence: 'MIT' | 'Apache-2.0'; readonly copyright: string }
