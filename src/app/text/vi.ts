import { failures } from './failures.ts'
import { finder } from './finder.ts'
import { meeting } from './meeting.ts'
import { frame } from './frame.ts'
import { states } from './states.ts'
import { figures } from './figures.ts'
import { overview } from './overview.ts'
import { charts } from './charts.ts'
import { keyProjects } from './keyProjects.ts'
import { start } from './start.ts'
import { importing } from './import.ts'
import { tiles } from './tiles.ts'
import { facts } from './facts.ts'
import { provenance } from './provenance.ts'
import { investors } from './investors.ts'
import { investor } from './investor.ts'
import { projects } from './projects.ts'
import { returned } from './returned.ts'
import { submissions } from './submissions.ts'
import { templates } from './templates.ts'
import { obstacles } from './obstacles.ts'
import { quality } from './quality.ts'
import { history } from './history.ts'
import { project } from './project.ts'
import { outlook } from './outlook.ts'
import { reallocation } from './reallocation.ts'
import { rules } from './rules.ts'

/** The catalogue of Vietnamese, one file per screen. */
export const vi = {
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
