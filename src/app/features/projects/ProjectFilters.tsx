import styles from './Projects.module.css'
import { Button, NativeSelect, NumberInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { investorGroups } from '../../../domain/ledger/directory.ts'
import { investorGroups as investorRows } from '../../../domain/progress/progress.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { aimed } from '../../text/aimed.ts'
import { useTarget } from '../../view/useTarget.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { countFilters, noFilter, projectStates, type ProjectFilter } from './projectFilter.ts'

type ProjectFiltersProps = { readonly filter: ProjectFilter; readonly onChange: (change: ProjectFilter) => void }

/** Which projects are asked for: by investor, group, key project, state, rate and money left. */
export const ProjectFilters = ({ filter, onChange }: ProjectFiltersProps) => {
  const { filters: words } = useScreenWords().projects
  const narrow = useMediaQuery('(max-width: 40rem)') ?? false
  const fields = <FilterFields filter={filter} onChange={onChange} />
  if (!narrow) return fields
  return (
    <details className="no-print">
      <summary>{words.asked(countFilters(filter))}</summary>
      {fields}
    </details>
  )
}

const FilterFields = ({ filter, onChange }: ProjectFiltersProps) => {
  const { filters: words } = useScreenWords().projects
  const { groups } = useScreenWords().investors
  const { open } = useYear()
  const target = useTarget()
  return (
    <fieldset className={`no-print ${styles['filters']}`}>
      <legend className="spoken">{words.title}</legend>
      <Choice
        label={words.state}
        all={words.anyState}
        value={filter.state}
        options={projectStates.map(state => ({ value: state, label: aimed(words.states[state], target) }))}
        onChange={value => onChange({ state: projectStates.find(state => state === value) })}
      />
      <Choice
        label={words.group}
        all={words.anyGroup}
        value={filter.group}
        options={investorGroups.map(group => ({ value: group, label: groups[group] }))}
        onChange={value => onChange({ group: investorGroups.find(group => group === value) })}
      />
      <Choice
        label={words.investor}
        all={words.anyInvestor}
        value={filter.investor}
        options={useInvestors(filter)}
        onChange={investor => onChange({ investor })}
      />
      <Choice
        label={words.keyProject}
        all={words.anyProject}
        value={filter.key}
        options={open.book.directory.keyProjects.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={key => onChange({ key })}
      />
      <Bound label={words.rateFrom} value={filter.rateFrom} onChange={rateFrom => onChange({ rateFrom })} />
      <Bound label={words.rateTo} value={filter.rateTo} onChange={rateTo => onChange({ rateTo })} />
      <Bound label={words.left} value={filter.left} onChange={left => onChange({ left })} />
      {countFilters(filter) > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(noFilter)}>
          {words.clear(countFilters(filter))}
        </Button>
      )}
    </fieldset>
  )
}

type Option = { readonly value: string; readonly label: string }

/** In the order of the alphabet, Đ after D. */
const useInvestors = ({ group }: ProjectFilter): readonly Option[] => {
  const { open, asOf } = useYear()
  const groupOf = new Map<string, string>(open.book.directory.investors.map(({ id, group: of }) => [id, of]))
  return investorRows(open, asOf)
    .filter(({ key }) => key !== '' && (group === undefined || groupOf.get(key) === group))
    .map(({ key, name }) => ({ value: key, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))
}

type ChoiceProps = {
  readonly label: string
  /** What choosing nothing means. */
  readonly all: string
  readonly value: string | undefined
  readonly options: readonly Option[]
  readonly onChange: (value: string | undefined) => void
}

const Choice = ({ label, all, value, options, onChange }: ChoiceProps) => (
  <NativeSelect
    label={label}
    size="xs"
    className={styles['choice'] ?? ''}
    value={value ?? ''}
    data={[{ value: '', label: all }, ...options]}
    onChange={event => onChange(event.currentTarget.value || undefined)}
  />
)

type BoundProps = {
  readonly label: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}

const Bound = ({ label, value, onChange }: BoundProps) => (
  <NumberInput
    label={label}
    size="xs"
    className={styles['bound'] ?? ''}
    value={value ?? ''}
    min={0}
    decimalSeparator=","
    thousandSeparator="."
    hideControls
    onChange={typed => onChange(typeof typed === 'number' ? typed : undefined)}
  />
)
