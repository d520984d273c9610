import { Button } from '@mantine/core'
import type { KeptWork } from '../../../../api/contract/importHistory.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import styles from './ImportHistory.module.css'

/** What became of an undo: the file, and the later work of people that rests on it. */
export type UndoneFile = { readonly fileName: string; readonly kept: readonly KeptWork[] }

type KeptAfterUndoProps = { readonly undone: UndoneFile; readonly onClose: () => void }

/** After an import was taken out: what people did since and stays, each named. */
export const KeptAfterUndo = ({ undone: { fileName, kept }, onClose }: KeptAfterUndoProps) => {
  const { compare, names } = useScreenWords().importing
  const { undo: words, detail } = compare
  const said = (work: KeptWork): string => {
    switch (work.kind) {
      case 'alias':
        return words.alias(names.kinds[work.of], work.alias, work.name)
      case 'mend':
        return words.mend(work.fileName, work.sheet, work.cell)
      case 'record':
        return words.record(work.by)
      case 'layout':
        return words.layout
    }
  }
  return (
    <section className={styles['kept']} aria-label={words.title(fileName)}>
      <output>{kept.length === 0 ? words.nothing(fileName) : words.title(fileName)}</output>
      <ul>
        {[...new Set(kept.map(said))].map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Button variant="subtle" size="compact-sm" onClick={onClose}>
        {detail.close}
      </Button>
    </section>
  )
}
