import type { DroppedFile } from '../ui/filesOfDrop.ts'

/** Named on screen and left alone: nothing of it is read. */
export type SetAside = { readonly name: string; readonly folder: string; readonly why: WhySetAside }

/** `lockFile`: what Excel and LibreOffice leave beside an open workbook. */
export type WhySetAside = 'lockFile' | 'notAWorkbook'

export type SortedDrop = { readonly workbooks: readonly DroppedFile[]; readonly aside: readonly SetAside[] }

/** What a folder holds besides workbooks is told by its names: it need not be opened for that. */
export const sortDropped = (dropped: readonly DroppedFile[]): SortedDrop => {
  const workbooks: DroppedFile[] = []
  const aside: SetAside[] = []
  for (const each of dropped) {
    const why = whyAside(each.file.name)
    if (why === undefined) workbooks.push(each)
    else aside.push({ name: each.file.name, folder: each.folder, why })
  }
  return { workbooks, aside }
}

const whyAside = (name: string): WhySetAside | undefined => {
  if (/^(?:~\$|\.~lock\.)/u.test(name)) return 'lockFile'
  return /^[^.].*\.(?:xlsx|xlsm|xls|xlsb|ods|csv)$/iu.test(name) ? undefined : 'notAWorkbook'
}
