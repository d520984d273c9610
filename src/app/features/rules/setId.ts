import { foldName } from '../../../domain/names/names.ts'

/** A new id made of the set's name, so that an address and a command line can be read: "Của Sở Tài chính" → `cua-so-tai-chinh`. */
export const newSetId = (name: string, taken: readonly string[]): string => {
  const base =
    foldName(name)
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .slice(0, 80)
      .replaceAll(/^-+|-+$/gu, '') || 'bo-tieu-chi'
  const free = (at: number): string => {
    const id = at === 1 ? base : `${base}-${at}`
    return taken.includes(id) ? free(at + 1) : id
  }
  return free(1)
}
