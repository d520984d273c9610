import { NativeSelect } from '@mantine/core'
import { investorGroups } from '../../../domain/ledger/directory.ts'
import { useWords } from '../../text/words.ts'
import styles from './Ranking.module.css'
import { rankingSorts, type Ranking, type RankingSearch } from './ranking.ts'

type RankingControlsProps = {
  readonly ranking: Ranking
  readonly onChange: (change: RankingSearch) => void
  readonly shown: number
  readonly all: number
}

export const RankingControls = ({ ranking, onChange, shown, all }: RankingControlsProps) => {
  const { investors: words } = useWords()
  return (
    <div className={styles['controls']}>
      <NativeSelect
        label={words.sortBy}
        size="sm"
        value={ranking.sort}
        data={rankingSorts.map(sort => ({ value: sort, label: words.sorts[sort] }))}
        onChange={event => onChange({ sort: rankingSorts.find(sort => sort === event.currentTarget.value) })}
      />
      <NativeSelect
        label={words.group}
        size="sm"
        value={ranking.group ?? ''}
        data={[
          { value: '', label: words.allGroups },
          ...investorGroups.map(group => ({ value: group, label: words.groups[group] })),
        ]}
        onChange={event => onChange({ group: investorGroups.find(group => group === event.currentTarget.value) })}
      />
      <NativeSelect
        label={words.show}
        size="sm"
        value={ranking.show}
        data={[
          { value: 'all', label: words.shows.all },
          { value: 'flagged', label: words.shows.flagged },
        ]}
        onChange={event => onChange({ show: event.currentTarget.value === 'flagged' ? 'flagged' : undefined })}
      />
      <output className={styles['shown']}>{words.shown(shown, all)}</output>
    </div>
  )
}
