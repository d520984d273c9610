import type { Words } from '../vi/vi.ts'

export const failures: Words['failures'] = {
  problems: {
    'bad-request': { title: 'The request is not right', advice: 'Check what was entered and try again.' },
    'not-found': {
      title: 'This is not there (any more)',
      advice: 'It may have been removed, or the address is mistyped.',
    },
    forbidden: {
      title: 'You do not have the right to do this',
      advice: 'Ask the administrator for it, or go back to the overview.',
    },
    'foreign-origin': {
      title: 'The request came from another site',
      advice: 'Open the product at its own address and try again.',
    },
    'too-large': { title: 'The file is too large', advice: 'Split it, or remove the sheets that are not needed.' },
    'unsupported-media-type': {
      title: 'The server does not take this kind of content',
      advice: 'Choose another file.',
    },
    'digest-differs': {
      title: 'The file on the server is not what you saw',
      advice: 'Look at the file once more, then write it.',
    },
    'ledger-not-empty': {
      title: 'There are figures in the ledger already',
      advice: 'The sample province is only loaded into an empty ledger.',
    },
    'already-undone': {
      title: 'This import was taken out already',
      advice: 'Reload the page to see where things stand.',
    },
    fault: { title: 'The server met a fault', advice: 'Try again. If it goes on, tell the administrator.' },
  },
  unreachable: {
    title: 'The server cannot be reached',
    advice: 'Check the network and try again. What was imported is safe on the server.',
  },
  missingPart: {
    title: 'This part of the page could not be loaded',
    advice:
      'The network was interrupted, or the product was updated while the page was open. Reload the page to go on.',
    reload: 'Reload the page',
  },
  fault: {
    title: 'Something unexpected went wrong on this page',
    advice: 'Try again. If it goes on, tell the administrator which page you were on and what you had just pressed.',
  },
}
