import styles from './Letters.module.css'
import { Portal } from '@mantine/core'
import { useEffect } from 'react'
import { placeAndDay, reminderText, type ReminderFacts } from '../../text/reminders.ts'
import { useScreenWords } from '../../text/screenWords.ts'

type LettersProps = { readonly reminders: readonly ReminderFacts[]; readonly onPrinted: () => void }

/** Letters for the printer alone, each on a page of its own: shown while the browser's print dialog is open. */
export const Letters = ({ reminders, onPrinted }: LettersProps) => {
  useEffect(() => {
    // What stands beside the letters is left out by print.css, as long as this mark stands.
    document.documentElement.dataset['printing'] = 'letters'
    window.addEventListener('afterprint', onPrinted, { once: true })
    window.print()
    return () => {
      delete document.documentElement.dataset['printing']
      window.removeEventListener('afterprint', onPrinted)
    }
  }, [onPrinted])
  return (
    <Portal className={styles['letters'] ?? ''}>
      {reminders.map(facts => (
        <Letter key={facts.investor} facts={facts} />
      ))}
    </Portal>
  )
}

/** The form of Decree 30/2020/NĐ-CP: letterhead, motto, number, place and day, text, signature, recipients. */
const Letter = ({ facts }: { readonly facts: ReminderFacts }) => {
  const { organisation } = facts
  const { number, nation, motto, recipients } = useScreenWords().submissions.reminder
  const [addressee, subject, ...paragraphs] = reminderText('letter', facts).split('\n\n')
  return (
    <article className={styles['letter']}>
      <header className={styles['head']}>
        <div>
          <p>{organisation.superior}</p>
          <p className={styles['strong']}>{organisation.name}</p>
          <p className={styles['number']}>{number(organisation.letterMark)}</p>
          <p className={styles['subject']}>{subject}</p>
        </div>
        <div>
          <p className={styles['strong']}>{nation}</p>
          <p className={styles['motto']}>{motto}</p>
          <p className={styles['day']}>{placeAndDay(organisation.place, facts.asOf)}</p>
        </div>
      </header>
      <p className={styles['addressee']}>{addressee}</p>
      {paragraphs.map(paragraph => (
        <p key={paragraph} className={styles['paragraph']}>
          {paragraph}
        </p>
      ))}
      <footer className={styles['foot']}>
        <div className={styles['recipients']}>
          <p>{recipients.title}</p>
          {recipients.lines(organisation.superiorCalled).map(line => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <p className={styles['signatory']}>{organisation.signatory}</p>
      </footer>
    </article>
  )
}
