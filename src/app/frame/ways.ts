import {
  IconAlertCircle,
  IconArrowsExchange,
  IconBuildingBridge2,
  IconBuildings,
  IconChartLine,
  IconChecklist,
  IconFileImport,
  IconListDetails,
  IconRuler2,
  type Icon,
} from '@tabler/icons-react'
import type { LinkProps } from '@tanstack/react-router'
import type { EarlyWords } from '../text/words.ts'

/** A way to go: where it leads, how it is called, what it looks like. */
export type Way = {
  readonly to: NonNullable<LinkProps['to']>
  readonly name: keyof EarlyWords['frame']['screens']
  readonly icon: Icon
}

/** The menu, in its order. */
export const ways: readonly Way[] = [
  { to: '/', name: 'overview', icon: IconChartLine },
  { to: '/key-projects', name: 'keyProjects', icon: IconBuildingBridge2 },
  { to: '/investors', name: 'investors', icon: IconBuildings },
  { to: '/projects', name: 'projects', icon: IconListDetails },
  { to: '/reallocation', name: 'reallocation', icon: IconArrowsExchange },
  { to: '/import', name: 'import', icon: IconFileImport },
  { to: '/submissions', name: 'submissions', icon: IconChecklist },
  { to: '/quality', name: 'quality', icon: IconAlertCircle },
  { to: '/rules', name: 'rules', icon: IconRuler2 },
]

/** The screen at a path; a page of one investor belongs to the investors. */
export const screenOf = (path: string): Way['name'] | undefined =>
  ways.find(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))?.name
