import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { sayFailure } from '../client/errors.ts'
import { useWords } from '../text/words.ts'
import { ErrorState } from '../ui/Message.tsx'

type FailedStateProps = { readonly error: unknown; readonly onRetry: () => void }

/** A failure as a whole screen: what happened, what to do, and another try where that can help. */
export const FailedState = ({ error, onRetry }: FailedStateProps) => {
  const words = useWords()
  const { title, advice, mayRetry, forbidden } = sayFailure(error, words)
  const { noRight, notFound, retry } = words.states
  return (
    <ErrorState title={forbidden ? noRight.title : title} advice={advice}>
      {mayRetry ? <Button onClick={onRetry}>{retry}</Button> : <Link to="/">{notFound.back}</Link>}
    </ErrorState>
  )
}
