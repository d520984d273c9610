import { useWords } from '../../text/words.ts'

export const KeyProjectsPage = () => <h1>{useWords().keyProjects.title}</h1>
