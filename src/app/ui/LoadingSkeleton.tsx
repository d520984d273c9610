import { Skeleton } from '@mantine/core'
import { useWords } from '../text/words.ts'

type LoadingSkeletonProps = {
  /** Heights of the blocks to come, so that nothing jumps when they do. */
  readonly heights?: readonly number[]
}

const pageHeights = [72, 96, 320, 220]

/** Holds the layout still while something loads. */
export const LoadingSkeleton = ({ heights = pageHeights }: LoadingSkeletonProps) => (
  <div aria-busy="true" className="stack">
    <output className="spoken">{useWords().states.loading}</output>
    {heights.map((height, place) => (
      <Skeleton key={`${place}:${height}`} height={height} radius="sm" />
    ))}
  </div>
)
