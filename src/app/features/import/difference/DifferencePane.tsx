import { SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Difference } from '../../../../api/contract/importPreview.ts'
import { decisionsOf } from '../../../importQueue/edits.ts'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import type { QueuedFile } from '../../../importQueue/queue.ts'
import { formatCount } from '../../../text/format.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { differenceCounts, differenceKinds, firstKind } from './differenceView.ts'
import styles from './Difference.module.css'
import { DifferenceRows } from './DifferenceRows.tsx'
import { InvestorTotals } from './InvestorTotals.tsx'
import { LeftOutRows } from './LeftOutRows.tsx'

export type DifferencePaneProps = {
  readonly desk: ImportDesk
  readonly file: QueuedFile
  readonly onLead: (sheet: string, cell: string) => void
}

/** What the commit would do to the ledger: totals by investor, then amount by amount, each to be taken or left. */
export const DifferencePane = (props: DifferencePaneProps) => {
  const { difference: words } = useScreenWords().importing
  const { judged, stage, log } = props.file
  const leftOut = decisionsOf(log)?.leftOut ?? []
  const difference = judged?.difference
  if (!difference) return <p className="dimmed">{stage.name === 'checking' ? words.pending : words.none}</p>
  return (
    <div className={styles['difference']} aria-busy={stage.name === 'checking'}>
      <h3 className={styles['title']}>{words.title}</h3>
      <p className={styles['counts']}>{words.counts(differenceCounts(difference))}.</p>
      {difference.outdated > 0 && <p className={styles['counts']}>{words.outdated(difference.outdated)}</p>}
      {leftOut.length > 0 && <p className={styles['left']}>{words.leftOut(leftOut.length)}</p>}
      <InvestorTotals investors={difference.investors} />
      <Amounts {...props} difference={difference} />
    </div>
  )
}

type AmountsProps = DifferencePaneProps & { readonly difference: Difference }

const Amounts = (props: AmountsProps) => {
  const { difference: words } = useScreenWords().importing
  const { difference, file } = props
  const [kind, setKind] = useState<ShownKind>(() => firstKind(difference))
  const [filter, setFilter] = useState('')
  const leftOut = decisionsOf(file.log)?.leftOut.length ?? 0
  const count = (shown: ShownKind): number => (shown === 'leftOut' ? leftOut : difference[shown].count)
  return (
    <>
      <div className={styles['controls']}>
        <SegmentedControl
          size="xs"
          value={kind}
          onChange={value => setKind(shownKinds.find(each => each === value) ?? kind)}
          data={shownKinds.map(each => ({ value: each, label: `${words.kinds[each]} (${formatCount(count(each))})` }))}
        />
        {kind !== 'leftOut' && (
          <TextInput
            size="xs"
            aria-label={words.filter}
            placeholder={words.filter}
            value={filter}
            onChange={event => setFilter(event.currentTarget.value)}
          />
        )}
      </div>
      {kind === 'leftOut' ? <LeftOutRows {...props} /> : <DifferenceRows {...props} kind={kind} filter={filter} />}
    </>
  )
}

const shownKinds = [...differenceKinds, 'leftOut'] as const
type ShownKind = (typeof shownKinds)[number]
