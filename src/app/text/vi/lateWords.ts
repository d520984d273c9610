import { returned } from './returned.ts'
import { meeting } from './meeting.ts'
import { keyProjects } from './keyProjects.ts'
import { start } from './start.ts'
import { importing } from './import.ts'
import { investor } from './investor.ts'
import { projects } from './projects.ts'
import { project } from './project.ts'
import { submissions } from './submissions.ts'
import { templates } from './templates.ts'
import { reallocation } from './reallocation.ts'
import { rules } from './rules.ts'
import { obstacles } from './obstacles.ts'
import { quality } from './quality.ts'
import { history } from './history.ts'

/** What only the other screens say: fetched with the first of them. Words of a new screen belong here. */
export const lateWords = {
  meeting,
  keyProjects,
  start,
  importing,
  investor,
  projects,
  project,
  submissions,
  templates,
  reallocation,
  rules,
  obstacles,
  quality,
  returned,
  history,
}
