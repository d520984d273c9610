import { useQuery } from '@tanstack/react-query'
import { useApi } from '../client/api.ts'
import { provinceQuery } from '../client/queries.ts'
import { useWords } from '../text/words.ts'
import type { OpenYear } from './YearProvider.tsx'

/** What is real and what is invented of the figures on screen; undefined where none is of the sample. */
export const useSampleNote = ({ sample }: Pick<OpenYear, 'sample'>): string | undefined => {
  const { frame } = useWords()
  const province = useQuery({ ...provinceQuery(useApi()), enabled: sample }).data
  return sample ? province && frame.sampleExplained(province.name) : undefined
}
