import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const importNames: Words['importing']['names'] = {
  title: count => `Names to answer for (${count})`,
  lead: 'Each answer is remembered: next month this name is not asked about again.',
  kinds: { investor: 'Investor', project: 'Project', source: 'Funding source' },
  legend: (kind, name) => `${kind} in the file: “${name}”`,
  code: code => `code ${code}`,
  ofInvestor: investor => `of ${investor}`,
  weighs: (rows, amount) => `${counted(rows, 'row')}, ${amount}`,
  firstAt: (sheet, row) => `first figure under this name: ${sheet} · row ${row}`,
  likeness: { strong: 'very much alike', fair: 'alike', weak: 'somewhat alike' },
  score: (word, score) => `${word} (${score} of 1)`,
  why: {
    sameName: 'the same name, which more than one bears',
    sameCode: 'the same code, another name',
    diacritics: 'only the diacritics differ',
    wordOrder: 'the same words in another order',
    contained: 'one name holds the whole of the other',
    sharedWords: 'most words are shared',
    otherInvestor: 'the same name, of another investor or of one not told',
  },
  isNew: 'Not in the directory: make a new one',
  skip: 'Skip: do not write the rows of this name',
  answer: 'Answer',
  said: { new: 'new, added to the directory', skip: 'skipped, not written' },
  all: {
    title: (count, kind) => `All ${count} names (${kind.toLowerCase()})`,
    first: 'Take the first suggestion',
    isNew: 'Make new ones',
    skip: 'Skip',
    firstSaid: 'the first suggestion',
  },
  newEntries: {
    title: 'Added to the directory when written',
    investors: (count, names) => `${counted(count, 'investor')}: ${names}`,
    sources: (count, names) => `${counted(count, 'funding source')}: ${names}`,
    projects: count => counted(count, 'project'),
    names: 'See the names of the projects',
    more: count => `and ${counted(count, 'project')} more`,
  },
}
