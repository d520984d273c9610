/** A file as it was dropped or chosen, with the folder that it lay in; '' where it came alone. */
export type DroppedFile = { readonly file: File; readonly folder: string }

/** The files of a drop, those in dropped folders too: offices keep a period's workbooks in one. Sorted by folder and name. */
export const filesOfDrop = async (transfer: DataTransfer): Promise<readonly DroppedFile[]> => {
  // Entries must be asked for before the first wait: the browser empties the transfer after the event.
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry?.() ?? [])
  const loose = [...transfer.files].map(file => ({ file, folder: '' }))
  if (entries.every(entry => entry.isFile)) return loose
  const files = (await Promise.all(entries.map(entry => filesUnder(entry, '')))).flat()
  return files.sort(byPlace)
}

/** What the chooser of files or of a folder gives. */
export const filesOfChoice = (files: Iterable<File>): readonly DroppedFile[] =>
  Array.from(files, file => ({
    file,
    // Of a chosen folder: "Tháng 8/Huyện/a.xlsx". Not every engine has the property.
    folder: (file.webkitRelativePath ?? '').split('/').slice(0, -1).join('/'),
  }))

const byPlace = (a: DroppedFile, b: DroppedFile): number =>
  a.folder.localeCompare(b.folder, 'vi') || a.file.name.localeCompare(b.file.name, 'vi')

const filesUnder = async (entry: FileSystemEntry, folder: string): Promise<readonly DroppedFile[]> => {
  if (isFile(entry)) return [{ file: await fileOf(entry), folder }]
  if (!isFolder(entry)) return []
  const inside = await entriesOf(entry.createReader())
  const path = folder === '' ? entry.name : `${folder}/${entry.name}`
  return (await Promise.all(inside.map(child => filesUnder(child, path)))).flat()
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** A reader answers in portions; an empty one is the last. */
const entriesOf = async (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> => {
  const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
  return portion.length === 0 ? [] : [...portion, ...(await entriesOf(reader))]
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
