import { useState, type DragEvent, type ReactNode } from 'react'
import { useScreenWords } from '../text/screenWords.ts'
import styles from './FileDrop.module.css'
import { filesOfChoice, filesOfDrop, type DroppedFile } from './filesOfDrop.ts'

/** What the file chooser offers first; a drop may hold anything, and is told what is wrong with it. */
const formats = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv'

type FileDropProps = {
  readonly onFiles: (files: readonly DroppedFile[]) => void
  readonly children: ReactNode
}

/** A ground on which files, or folders of files, may be dropped. */
export const FileDrop = ({ onFiles, children }: FileDropProps) => {
  const { drop } = useScreenWords().importing
  const [over, setOver] = useState(0)
  const take = (event: DragEvent): void => {
    event.preventDefault()
    setOver(0)
    void filesOfDrop(event.dataTransfer).then(files => files.length > 0 && onFiles(files))
  }
  return (
    <div
      className={styles['ground']}
      data-over={over > 0}
      onDragEnter={() => setOver(count => count + 1)}
      onDragLeave={() => setOver(count => Math.max(0, count - 1))}
      onDragOver={event => event.preventDefault()}
      onDrop={take}
    >
      {children}
      <div className={styles['release']} aria-hidden>
        {drop.release}
      </div>
    </div>
  )
}

type FileChoiceProps = {
  readonly label: string
  readonly onFiles: (files: readonly DroppedFile[]) => void
  readonly weight: 'main' | 'quiet'
  /** `folder`: a whole folder, with the folders in it. */
  readonly of: 'files' | 'folder'
}

/** The same by keyboard or mouse: opens the machine's file chooser. */
export const FileChoice = ({ label, onFiles, weight, of }: FileChoiceProps) => (
  <label className={styles['choice']} data-weight={weight}>
    <input
      type="file"
      multiple
      {...(of === 'folder' ? { webkitdirectory: '' } : { accept: formats })}
      className="spoken"
      onChange={event => {
        onFiles(filesOfChoice(event.currentTarget.files ?? []))
        // The same file, mended, may be chosen again.
        event.currentTarget.value = ''
      }}
    />
    {label}
  </label>
)
