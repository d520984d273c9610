import type { Words } from '../vi/vi.ts'
import { charts } from './charts.ts'
import { facts } from './facts.ts'
import { failures } from './failures.ts'
import { figures } from './figures.ts'
import { finder } from './finder.ts'
import { meeting } from './meeting.ts'
import { frame } from './frame.ts'
import { importing } from './import.ts'
import { investor } from './investor.ts'
import { investors } from './investors.ts'
import { keyProjects } from './keyProjects.ts'
import { outlook } from './outlook.ts'
import { overview } from './overview.ts'
import { obstacles } from './obstacles.ts'
import { quality } from './quality.ts'
import { history } from './history.ts'
import { project } from './project.ts'
import { projects } from './projects.ts'
import { reallocation } from './reallocation.ts'
import { rules } from './rules.ts'
import { provenance } from './provenance.ts'
import { start } from './start.ts'
import { states } from './states.ts'
import { returned } from './returned.ts'
import { submissions } from './submissions.ts'
import { templates } from './templates.ts'
import { coverage } from './coverage.ts'
import { tiles } from './tiles.ts'

/** The catalogue of English, one file per screen, as the Vietnamese one has them. A missing word does not compile. */
export const en: Words = {
  frame,
  finder,
  meeting,
  states,
  failures,
  figures,
  charts,
  overview,
  keyProjects,
  start,
  importing,
  provenance,
  facts,
  tiles,
  coverage,
  investors,
  investor,
  projects,
  project,
  outlook,
  returned,
  submissions,
  templates,
  reallocation,
  rules,
  obstacles,
  quality,
  history,
}
