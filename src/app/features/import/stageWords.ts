import type { Stage } from '../../importQueue/queue.ts'
import { readinessOf } from '../../importQueue/queue.ts'
import type { Status } from '../../ui/StatusMark.tsx'
import type { Words } from '../../text/vi/vi.ts'

export const stageWord = (stage: Stage, { stage: words }: Words['importing']): string => {
  const readiness = readinessOf(stage)
  return readiness === 'needsYes' || readiness === 'asks' ? words[readiness] : words[stage.name]
}

/** The shape beside the word: undefined while something is under way. */
export const stageStatus = (stage: Stage): Status | undefined => {
  switch (readinessOf(stage)) {
    case 'busy':
      return undefined
    case 'ready':
    case 'done':
      return 'onTrack'
    case 'asks':
    case 'needsYes':
      return 'watch'
    case 'blocked':
      return 'lagging'
  }
}
