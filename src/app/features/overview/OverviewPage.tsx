import { useWords } from '../../text/words.ts'

export const OverviewPage = () => <h1>{useWords().overview.title}</h1>
