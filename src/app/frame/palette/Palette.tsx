import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { sayFailure } from '../../client/errors.ts'
import { useWords } from '../../text/words.ts'
import { Finder } from '../../ui/Finder.tsx'
import { searchedName, type Findable } from '../../ui/finding.ts'
import {
  findableInvestors,
  findableProjects,
  type FindableInvestor,
  type FindableProject,
} from '../../view/findables.ts'
import { useYearState } from '../../view/YearProvider.tsx'
import { ways, type Way } from '../ways.ts'
import { useActions, type Action } from './useActions.ts'

type Command =
  | (Findable & { readonly kind: 'screen'; readonly to: Way['to'] })
  | (Findable & { readonly kind: 'action'; readonly run: Action['run'] })
  | FindableInvestor
  | FindableProject

/** Every way and everything to do, found by name. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords()
  const navigate = useNavigate()
  const [failure, setFailure] = useState<string>()
  const commands = useCommands()
  const choose = (command: Command) => {
    switch (command.kind) {
      case 'screen':
        return void navigate({ to: command.to }).then(onClose)
      case 'investor':
        return void navigate({ to: '/investors/$investorId', params: { investorId: command.id } }).then(onClose)
      case 'project':
        return void navigate({ to: '/projects/$projectId', params: { projectId: command.id } }).then(onClose)
      case 'action':
        return void Promise.resolve(command.run()).then(onClose, (error: unknown) => {
          const { title, advice } = sayFailure(error, words)
          setFailure(words.finder.failed(title, advice))
        })
    }
  }
  return <Finder label={words.finder.label} things={commands} onChoose={choose} onClose={onClose} failure={failure} />
}

const useCommands = (): readonly Command[] => {
  const words = useWords()
  const state = useYearState()
  const year = state.kind === 'open' ? state.year : undefined
  const actions = useActions(year)
  const named = useMemo(
    () => (year ? [...findableInvestors(year, words), ...findableProjects(year, words)] : []),
    [year, words],
  )
  const { finder, frame } = words
  return [
    ...ways.map(({ to, name }): Command => ({
      kind: 'screen',
      to,
      ...quick(frame.screens[name], finder.kinds.screen),
    })),
    ...actions.map(({ name, run }): Command => ({ kind: 'action', run, ...quick(name, finder.kinds.action) })),
    ...named,
  ]
}

/** Offered before anything is typed. */
const quick = (name: string, detail: string) =>
  ({ key: name, name, detail, searched: searchedName(name), suggested: true }) as const
