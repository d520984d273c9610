import { frame } from './frame.ts'
import { finder } from './finder.ts'
import { states } from './states.ts'
import { failures } from './failures.ts'
import { figures } from './figures.ts'
import { charts } from './charts.ts'
import { overview } from './overview.ts'
import { provenance } from './provenance.ts'
import { facts } from './facts.ts'
import { tiles } from './tiles.ts'
import { investors } from './investors.ts'
import { outlook } from './outlook.ts'
import { coverage } from './coverage.ts'

/** What the frame, the overview and the investors say: loaded with the page. */
export const earlyWords = {
  frame,
  finder,
  states,
  failures,
  figures,
  charts,
  overview,
  provenance,
  facts,
  tiles,
  investors,
  outlook,
  coverage,
}

export type EarlyWords = typeof earlyWords
