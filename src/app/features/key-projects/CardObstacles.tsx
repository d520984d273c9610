import { useMemo } from 'react'
import { Part } from '../../ui/Part.tsx'
import { ObstaclesPanel } from '../../view/obstacles/ObstaclesPanel.tsx'
import { useObstacles } from '../../view/obstacles/useObstacles.ts'
import { useYear } from '../../view/YearProvider.tsx'
import type { KeyProjectCard } from './keyProjectCards.ts'

/** What stands in the way of a key project or of any of its components; what was published stands above. */
export const CardObstacles = ({ card: { keyProject, components } }: { readonly card: KeyProjectCard }) => {
  const { projects } = useYear().open.book.directory
  const subjects = useMemo(
    () => ({ keyProjects: [keyProject.id], projects: components.map(({ key }) => key) }),
    [keyProject.id, components],
  )
  const lines = useObstacles(subjects)
  return (
    <ObstaclesPanel
      frame={Part}
      lines={lines}
      subject={{ subject: 'keyProject', subjectId: keyProject.id }}
      published={keyProject.obstacles}
      nameOf={({ subject, subjectId }) =>
        subject === 'project' ? projects.find(({ id }) => id === subjectId)?.name : undefined
      }
    />
  )
}
