import type { Words } from '../vi/vi.ts'

export const start: Words['start'] = {
  title: 'No figures yet',
  lead: 'Drop the investors’ files here, or load the sample province to see what the product does.',
  leadAlone: 'Drop the investors’ files here.',
  importTitle: 'Import the investors’ files',
  importLead:
    'Excel files just as the offices send them: no template to follow, no number to retype. Before anything is written you see what was understood and what must be asked.',
  sampleTitle: province => `Try it with a sample province: ${province} 2024`,
  sampleReal: 'Real figures',
  sampleRealText:
    'The province’s plan, disbursement and rate at each cut-off; names and rates of the investors named in its reports; names, investors and obstacles of the key projects, from published sources.',
  sampleInvented: 'Invented figures',
  sampleInventedText:
    'Plan, commitment and disbursement of each project, made up to fill the gaps. While they are shown, every screen says “Sample data”.',
  sampleUndo: 'Each sample file can be taken out again at any time on the Import screen.',
  loadSample: 'Load the sample province',
  loadingSample: 'Loading the sample province…',
  noRight: 'Your account may only look. Ask the officer in charge to import the first file.',
}
