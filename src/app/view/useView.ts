import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { parseView, type View } from './view.ts'

/** The view in the URL, and the way to change a part of it on whatever screen one is. Each change is a step that one can go back from. */
export const useView = (): { readonly view: View; readonly setView: (change: View) => void } => {
  const view = parseView(useSearch({ strict: false }))
  const navigate = useNavigate()
  const setView = useCallback(
    (change: View) => void navigate({ to: '.', search: current => ({ ...current, ...change }) }),
    [navigate],
  )
  return { view, setView }
}
