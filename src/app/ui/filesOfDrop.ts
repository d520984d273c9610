/** The files of a drop, those in dropped folders too: offices keep a period's workbooks in one. Sorted by name. */
export const filesOfDrop = async (transfer: DataTransfer): Promise<readonly File[]> => {
  // Entries must be asked for before the first wait: the browser empties the transfer after the event.
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry?.() ?? [])
  const loose = [...transfer.files]
  if (entries.every(entry => entry.isFile)) return loose
  const files = (await Promise.all(entries.map(filesUnder))).flat()
  return files.sort((a, b) => a.name.localeCompare(b.name, 'vi'))
}

const filesUnder = async (entry: FileSystemEntry): Promise<readonly File[]> => {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  if (!isFolder(entry)) return []
  const inside = await entriesOf(entry.createReader())
  return (await Promise.all(inside.map(filesUnder))).flat()
}

/** A reader answers in portions; an empty one is the last. */
const entriesOf = async (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> => {
  const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
  return portion.length === 0 ? [] : [...portion, ...(await entriesOf(reader))]
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
