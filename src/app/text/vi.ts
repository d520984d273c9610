import { failures } from './failures.ts'
import { frame } from './frame.ts'
import { states } from './states.ts'
import { figures } from './figures.ts'
import { overview } from './overview.ts'
import { keyProjects } from './keyProjects.ts'

/** The catalogue of Vietnamese, one file per screen. */
export const vi = { frame, states, failures, figures, overview, keyProjects }
