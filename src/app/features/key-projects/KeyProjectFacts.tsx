import type { KeyProject } from '../../../domain/ledger/directory.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useMoneyText } from '../../ui/useMoneyText.ts'
import styles from './KeyProjects.module.css'
import { Measures } from './Measures.tsx'

type KeyProjectProps = { readonly keyProject: KeyProject }

/** Its name, who answers for it, and what it costs in all. */
export const KeyProjectHead = ({ keyProject: { name, investorName, totalInvestment } }: KeyProjectProps) => {
  const { keyProjects } = useScreenWords()
  const say = useMoneyText()
  const facts = [
    investorName && keyProjects.investor(investorName),
    totalInvestment && keyProjects.totalInvestment(say(totalInvestment)),
  ].filter(Boolean)
  return (
    <header>
      <h3 className={styles['cardTitle']}>{name}</h3>
      {facts.length > 0 && <p className={styles['facts']}>{facts.join(' · ')}</p>}
    </header>
  )
}

/** What is known of it besides money: measures, and where they were published. */
export const KeyProjectNotes = ({ keyProject }: KeyProjectProps) => {
  const { keyProjects } = useScreenWords()
  const { measures, reference, capital } = keyProject
  return (
    <dl className={styles['notes']}>
      {(measures.length > 0 || capital !== 'provincial') && (
        <>
          <dt>{keyProjects.measures.title}</dt>
          <dd>
            <Measures measures={measures} />
          </dd>
        </>
      )}
      {reference && (
        <>
          <dt>{keyProjects.reference}</dt>
          <dd>
            <References reference={reference} />
          </dd>
        </>
      )}
    </dl>
  )
}

/** Addresses are long: the site's name is shown, the address is where it leads. */
const References = ({ reference }: { readonly reference: string }) => (
  <>
    {reference.split(' ; ').map((address, at) => (
      <span key={address}>
        {at > 0 && ', '}
        {URL.canParse(address) ? (
          <a href={address} rel="noreferrer" target="_blank">
            {new URL(address).hostname.replace(/^www\./, '')}
          </a>
        ) : (
          address
        )}
      </span>
    ))}
  </>
)
