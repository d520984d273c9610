import { ActionIcon } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { FactRow } from '../../domain/book/factRow.ts'
import { formatDate, formatMoney } from '../text/format.ts'
import { factName } from '../text/factName.ts'
import { formatInstant } from '../text/instant.ts'
import { useWords, type EarlyWords } from '../text/words.ts'
import { Money } from './Amount.tsx'
import { ClampedName } from './ClampedName.tsx'
import type { FetchOriginal } from './provenance.ts'
import styles from './ProvenancePanel.module.css'
import type { ProvenanceProject, ProvenanceSection as Section } from './provenanceSections.ts'

type ProvenanceSectionProps = { readonly section: Section; readonly fetchOriginal: FetchOriginal }

/** Projects shown before more are asked for: the largest, which is what one looks for. */
const firstShown = 15

export const ProvenanceSection = ({ section, fetchOriginal }: ProvenanceSectionProps) => {
  const { provenance } = useWords()
  const [shown, setShown] = useState(firstShown)
  const { name, total, projects } = section
  const only = projects.length === 1 ? projects[0] : undefined
  return (
    <section className={styles['section']} aria-label={provenance.amounts[name]}>
      <h3 className={styles['total']}>
        <span>{provenance.amounts[name]}</span>
        <Money amount={total} />
      </h3>
      <p className={styles['made']}>
        {total === undefined ? (
          provenance.none
        ) : (
          <>
            {formatMoney(total, 'dong')} {provenance.dong}, {madeOf(section, provenance)}
          </>
        )}
      </p>
      {only ? (
        <Cells part={only} fetchOriginal={fetchOriginal} />
      ) : (
        <ul className={styles['projects']}>
          {projects.slice(0, shown).map(part => (
            <li key={part.project.id}>
              <ProjectPart part={part} fetchOriginal={fetchOriginal} />
            </li>
          ))}
        </ul>
      )}
      {shown < projects.length && (
        <button type="button" className="more" onClick={() => setShown(count => count + 100)}>
          {provenance.more(projects.length - shown)}
        </button>
      )}
    </section>
  )
}

const madeOf = ({ planTotal, cells, projects }: Section, provenance: EarlyWords['provenance']): string => {
  if (planTotal) return provenance.typedIn({ decision: planTotal.decision, from: formatDate(planTotal.from) })
  return projects.length === 1 ? provenance.madeOfCells(cells) : provenance.madeOf(projects.length, cells)
}

type PartProps = { readonly part: ProvenanceProject; readonly fetchOriginal: FetchOriginal }

const ProjectPart = ({ part, fetchOriginal }: PartProps) => {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles['project']} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <ClampedName name={part.project.name} />
        <Money amount={part.amount} />
      </summary>
      {open && <Cells part={part} fetchOriginal={fetchOriginal} />}
    </details>
  )
}

const Cells = ({ part, fetchOriginal }: PartProps) => {
  const { provenance } = useWords()
  return (
    <ul className={styles['cells']}>
      {part.cells.map(cell => (
        <CellEntry key={cell.row} cell={cell} fetchOriginal={fetchOriginal} />
      ))}
      {part.deduction !== 0 && (
        <li className={styles['cell']}>
          <span className={styles['what']}>
            <span>{provenance.deduction}</span>
            <ExactAmount amount={part.deduction} />
          </span>
        </li>
      )}
    </ul>
  )
}

type CellEntryProps = { readonly cell: FactRow; readonly fetchOriginal: FetchOriginal }

const CellEntry = ({ cell, fetchOriginal }: CellEntryProps) => {
  const words = useWords()
  const { provenance } = words
  const [failed, setFailed] = useState<'no' | 'yes'>('no')
  const { fileName, id, committedAt, committedBy } = cell.import
  const fetchIt = (): void => {
    setFailed('no')
    fetchOriginal(id, fileName).catch(() => setFailed('yes'))
  }
  return (
    <li className={styles['cell']}>
      <span className={styles['what']}>
        <span>
          {factName(cell, words)}
          {cell.source && ` · ${cell.source.name}`}
        </span>
        <ExactAmount amount={cell.amount} />
      </span>
      <span className={styles['where']}>
        <span>
          <strong>{fileName}</strong>, {provenance.place(cell.sheet, cell.cell)}
          <br />
          {provenance.imported(committedBy, formatInstant(committedAt))}
          {cell.mend && (
            <>
              <br />
              <em>{provenance.mended(cell.mend.original, cell.mend.by, formatInstant(cell.mend.at))}</em>
            </>
          )}
        </span>
        <ActionIcon
          variant="subtle"
          aria-label={provenance.download(fileName)}
          title={provenance.download(fileName)}
          onClick={fetchIt}
        >
          <IconDownload size={17} aria-hidden />
        </ActionIcon>
      </span>
      {failed === 'yes' && <span role="alert">{provenance.downloadFailed}</span>}
    </li>
  )
}

/** To the last đồng: a cell is compared with the file. */
const ExactAmount = ({ amount }: { readonly amount: FactRow['amount'] }) => {
  const { provenance } = useWords()
  return (
    <span className="number">
      {formatMoney(amount, 'dong')} <span className="unit">{provenance.dong}</span>
    </span>
  )
}
