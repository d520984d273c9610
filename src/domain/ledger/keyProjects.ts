import type { KeyProject, Project } from './directory.ts'
import { foldName } from '../names/names.ts'

/** The projects that a key project is made of: put there by hand, or told by their names as one of its phrases. */
export const componentsOf = (keyProject: KeyProject, projects: readonly Project[]): readonly Project[] => {
  const phrases = keyProject.phrases.map(phrase => phrase.split(' … '))
  const chosen = new Set<string>(keyProject.projects)
  return projects.filter(project => {
    if (chosen.has(project.id)) return true
    const names = foldedNames(project)
    return phrases.some(parts => names.some(name => holds(name, parts)))
  })
}

/** Folding costs more than looking: remembered for as long as the project itself is. */
const foldedNames = (project: Project): readonly string[] => {
  const remembered = memory.get(project)
  if (remembered) return remembered
  const names = [project.name, ...project.aliases].map(name => ` ${foldName(name)} `)
  memory.set(project, names)
  return names
}

const memory = new WeakMap<Project, readonly string[]>()

/** Whole words, in order. A name that only leads to or from the work is not part of it. */
const holds = (name: string, [first = '', ...others]: readonly string[]): boolean => {
  for (let at = name.indexOf(` ${first} `); at !== -1; at = name.indexOf(` ${first} `, at + 1)) {
    if (leadsTo.test(name.slice(0, at))) continue
    let end = at + first.length + 1
    const found = others.every(part => {
      const next = name.indexOf(` ${part} `, end)
      end = next + part.length + 1
      return next !== -1
    })
    if (found) return true
  }
  return false
}

const leadsTo = / (?:noi|den|voi|di|ra|giao|gan|canh|doc|di doi|di chuyen|(?<! dau )tu)$/u
