import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ChartLink } from '../charts/ChartAnchor.tsx'

/** To an investor's page, with the question of the moment; from '', whose investor no file names, to nowhere. */
export const useInvestorLink = (): ((investorId: string) => ChartLink | undefined) => {
  const router = useRouter()
  return useCallback(
    investorId => {
      if (investorId === '') return undefined
      const way = { to: '/investors/$investorId', params: { investorId } } as const
      return { href: router.buildLocation(way).href, open: () => void router.navigate(way) }
    },
    [router],
  )
}
