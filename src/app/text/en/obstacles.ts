import { formatCount } from '../../../text/en/format.ts'
import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const obstacles: Words['obstacles'] = {
  title: ({ open, overdue }) => {
    if (open === 0) return 'Obstacles'
    const waiting = counted(open, 'open obstacle')
    return overdue === 0 ? waiting : `${waiting}, ${formatCount(overdue)} overdue`
  },
  none: 'Nobody has named an obstacle yet.',
  published: text => `As published: ${text}`,
  add: 'Add an obstacle',
  edit: 'Edit the obstacle',
  resolve: 'Resolved',
  save: 'Save',
  cancel: 'Cancel',
  kind: 'Kind',
  kinds: {
    siteClearance: 'Site clearance',
    procedure: 'Procedure',
    materials: 'Materials',
    contractor: 'Contractor',
    weather: 'Weather',
    capital: 'Capital',
    design: 'Design, estimate',
    other: 'Other',
  },
  text: 'What it is',
  owner: 'To be resolved by',
  authority: 'Whose power it takes',
  noAuthority: 'not known',
  authorities: {
    investor: 'the investor',
    commune: 'the commune',
    province: 'the province',
    central: 'central government',
  },
  dueField: 'Due',
  state: 'State',
  states: { open: 'open', resolved: 'resolved' },
  ownedBy: owner => `to be resolved by ${owner}`,
  found: ({ date, age }) => (age === 0 ? `named on ${date}` : `named on ${date}, ${counted(age, 'day')}`),
  savedBy: name => `noted by ${name}`,
  overdue: ({ due, days }) => `Overdue by ${counted(days, 'day')} (due ${due})`,
  due: date => `Due ${date}`,
  withoutDue: 'Without a due date',
  resolved: date => `Resolved ${date}`,
  officer: {
    title: 'Responsible officer',
    none: 'The investor has not named anybody.',
    name: 'Name',
    position: 'Position, office',
    phone: 'Telephone',
    leader: 'Leader of the province in charge',
    ledBy: name => `Leader in charge: ${name}`,
    edit: 'Edit',
    set: 'Name somebody',
  },
}
