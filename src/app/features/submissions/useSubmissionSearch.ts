import { useNavigate, useSearch } from '@tanstack/react-router'
import type { SubmissionSearch } from './submissionSearch.ts'

/** What is asked of the board, in the URL, and the way to change a part of it. */
export const useSubmissionSearch = (): {
  readonly search: SubmissionSearch
  readonly setSearch: (change: SubmissionSearch) => void
} => {
  const search = useSearch({ from: '/year/submissions' })
  const navigate = useNavigate({ from: '/submissions' })
  const setSearch = (change: SubmissionSearch): void =>
    void navigate({ search: current => ({ ...current, ...change }), replace: true })
  return { search, setSearch }
}
