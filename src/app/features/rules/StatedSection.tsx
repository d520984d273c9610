import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RecordView } from '../../../api/contract/records/routes.ts'
import { sayFailure } from '../../client/errors.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import styles from './Rules.module.css'

type StatedSectionProps<Body> = {
  readonly title: string
  readonly records: readonly RecordView<Body>[]
  /** The figure, and after it what it is of. */
  readonly say: (body: Body) => readonly [figure: string, about: string]
  /** What a button that removes it is heard as. */
  readonly called: (body: Body) => string
  /** Undefined: this person may only look. */
  readonly onRemove: ((record: RecordView<Body>) => void) | undefined
  /** Of the last addition or removal. */
  readonly failed: unknown
  /** The form that adds another. */
  readonly children: ReactNode
}

/** What somebody typed in because no file says it: the list, and the way to add to it. */
export const StatedSection = <Body,>({
  title,
  records,
  say,
  called,
  onRemove,
  failed,
  children,
}: StatedSectionProps<Body>) => {
  const words = useScreenWords()
  const { stated } = words.rules
  const failure = failed ? sayFailure(failed, words) : undefined
  return (
    <section className={styles['statedKind']}>
      <h3>{title}</h3>
      {records.length === 0 && <p className="dimmed">{stated.none}</p>}
      <ul className={styles['statedList']}>
        {records.map(record => (
          <li key={record.id}>
            <span>
              <strong>{say(record.body)[0]}</strong> {say(record.body)[1]}
            </span>
            {onRemove && (
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={stated.removeOf(called(record.body))}
                onClick={() => onRemove(record)}
              >
                {stated.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {failure && (
        <p role="alert">
          {failure.title}. {failure.advice}
        </p>
      )}
      {children}
    </section>
  )
}
