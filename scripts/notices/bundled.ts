import { resolve } from 'node:path'

/** As much of a build's output as is asked here: chunks with the modules in them, assets with the files they are. */
export type Output =
  | { readonly type: 'chunk'; readonly modules: Readonly<Record<string, unknown>> }
  | { readonly type: 'asset'; readonly originalFileNames: readonly string[] }

/** The folders of all packages of which something is in the output: code, styles, fonts. `root` is what names of assets start from. */
export const packageFoldersOf = (output: readonly Output[], root: string): readonly string[] => {
  const files = output.flatMap(part =>
    part.type === 'chunk' ? Object.keys(part.modules) : part.originalFileNames.map(name => resolve(root, name)),
  )
  return [...new Set(files.flatMap(file => packageFolderOf(file, root) ?? []))]
}

/** The innermost package that holds a module; undefined where it is our own. */
const packageFolderOf = (id: string, root: string): string | undefined => {
  const inPackage = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)
  if (inPackage) return inPackage[1]
  const tool = toolOf(id)
  return tool === undefined ? undefined : resolve(root, 'node_modules', tool)
}

/** What the tools themselves write into a build (how chunks load each other) is their code. */
const toolOf = (id: string): string | undefined => {
  if (!id.startsWith('\0')) return undefined
  const tool = tools.find(name => id.startsWith(`\0${name}/`))
  if (tool === undefined) throw new Error(`Whose code is ${JSON.stringify(id)}? scripts/notices cannot tell.`)
  return tool
}

const tools = ['vite', 'rolldown']
