import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { sayFailure } from '../client/errors.ts'
import { isMissingModule } from '../client/missingModules.ts'
import { useWords } from '../text/words.ts'
import { ErrorState } from '../ui/Message.tsx'

type FailedStateProps = { readonly error: unknown; readonly onRetry: () => void }

/** A failure as a whole screen: what happened, what to do, and another try where that can help. */
export const FailedState = ({ error, onRetry }: FailedStateProps) => {
  const words = useWords()
  const { title, advice, mayRetry, forbidden } = sayFailure(error, words)
  const { noRight, notFound, retry } = words.states
  if (isMissingModule(error)) return <MissingPart />
  return (
    <ErrorState title={forbidden ? noRight.title : title} advice={advice}>
      {mayRetry ? <Button onClick={onRetry}>{retry}</Button> : <Link to="/">{notFound.back}</Link>}
    </ErrorState>
  )
}

/** The browser would not fetch the part again: the page is loaded anew, which asks first where files are waiting. */
const MissingPart = () => {
  const { missingPart } = useWords().failures
  return (
    <ErrorState title={missingPart.title} advice={missingPart.advice}>
      <Button onClick={() => location.reload()}>{missingPart.reload}</Button>
    </ErrorState>
  )
}
