import type { Plugin } from 'vite'
import { packageFoldersOf, type Output } from './bundled.ts'
import { noticeOf, type Notice } from './notice.ts'

export const noticesFile = 'third-party-notices.txt'

type NoticesPlugins = {
  /** For the page: writes the notices of all, its workers' included. */
  readonly page: Plugin
  /** For each worker, which is a bundle of its own, made before the page's. */
  readonly worker: () => Plugin
}

/**
 * The notices of every package of which something is in the built page, as a text beside it. Vite's own `build.license`
 * sees neither workers, fonts nor the tools' own code.
 */
export const noticesPlugins = (): NoticesPlugins => {
  const folders = new Set<string>()
  let root = process.cwd()
  const note = (bundle: Readonly<Record<string, Output>>): void => {
    for (const folder of packageFoldersOf(Object.values(bundle), root)) folders.add(folder)
  }
  return {
    page: {
      name: 'notices',
      apply: 'build',
      configResolved: config => {
        root = config.root
      },
      generateBundle: {
        order: 'pre',
        handler(_, bundle) {
          note(bundle)
          const source = writeNotices([...folders].map(noticeOf))
          this.emitFile({ type: 'asset', fileName: noticesFile, source })
        },
      },
    },
    worker: () => ({
      name: 'notices-of-worker',
      generateBundle: { order: 'pre', handler: (_, bundle) => note(bundle) },
    }),
  }
}

const writeNotices = (notices: readonly Notice[]): string =>
  [head, ...[...notices].sort(byName).map(writeNotice)].join(`\n\n${'—'.repeat(40)}\n\n`) + '\n'

const byName = (a: Notice, b: Notice): number => (a.name < b.name ? -1 : 1)

const writeNotice = ({ name, version, licence, text }: Notice): string => `${name} ${version} (${licence})\n\n${text}`

const head = `Phần mềm nguồn mở

Trang này dùng các phần mềm nguồn mở dưới đây. Bản quyền và giấy phép của từng phần mềm được ghi nguyên văn.

Open-source notices

This page contains the open-source software below, each with its copyright notice and its licence, word for word.`
