import type { FlagSeverity } from '../../domain/lagging/flag.ts'
import { useWords } from '../text/words.ts'
import { StatusMark, type Status } from './StatusMark.tsx'

/** A triangle is heavy, a diamond is to be watched. */
export const statusOf = { critical: 'lagging', warning: 'lagging', watch: 'watch' } as const satisfies Record<
  FlagSeverity,
  Status
>

/** How much a flag weighs: shape, colour, and the word that tells the two heaviest apart. */
export const SeverityMark = ({ severity }: { readonly severity: FlagSeverity }) => {
  const { investors } = useWords()
  return (
    <strong>
      <StatusMark status={statusOf[severity]} label={investors.severity[severity]} />
    </strong>
  )
}
