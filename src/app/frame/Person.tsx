import { useQuery } from '@tanstack/react-query'
import { useApi } from '../client/api.ts'
import { sessionQuery } from '../client/queries.ts'
import { useWords } from '../text/words.ts'

/** Who is at work, and whether they may only look. */
export const Person = () => {
  const { frame } = useWords()
  const session = useQuery(sessionQuery(useApi()))
  if (!session.data) return null
  const { name, mayWrite } = session.data
  return mayWrite ? name : `${name} · ${frame.reader}`
}
