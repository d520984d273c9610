import { useScreenWords } from '../../text/screenWords.ts'
import { CardObstacles } from './CardObstacles.tsx'
import { KeyProjectHead, KeyProjectNotes } from './KeyProjectFacts.tsx'
import styles from './KeyProjects.module.css'
import { cardId, type KeyProjectCard } from './keyProjectCards.ts'

/** A key project without a provincial plan: who pays, and its measures in place of a rate that would read 0 %. */
export const OtherCapitalCard = ({ card }: { readonly card: KeyProjectCard }) => {
  const { keyProject } = card
  const { keyProjects } = useScreenWords()
  const isProvincial = keyProject.capital === 'provincial'
  return (
    <article id={cardId(keyProject.id)} className={styles['card']}>
      <KeyProjectHead keyProject={keyProject} />
      <p className={styles['finding']}>
        {isProvincial ? keyProjects.finding.noPlan : keyProjects.payer[keyProject.capital]}
      </p>
      <p className="dimmed">{keyProjects.noRate}</p>
      <CardObstacles card={card} />
      <KeyProjectNotes keyProject={keyProject} />
    </article>
  )
}
