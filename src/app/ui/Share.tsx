import { formatShare } from '../../text/format.ts'
import { useWords } from '../text/words.ts'

/** A rate never stands without what it is a rate of. In a table whose head says so, show `formatShare` alone. */
export const Share = ({ share, of }: { readonly share: number | undefined; readonly of: string }) => {
  const { figures } = useWords()
  return (
    <span className="number">
      {formatShare(share)} <span className="unit">{figures.shareOf(of)}</span>
    </span>
  )
}
