import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Identity } from '../src/api/dependencies.ts'
import type { Province } from '../src/province/province.ts'
import { openMockHome, type MockHome } from './home.ts'
import { parseJob } from './parseJob.ts'
import { sampleProvince } from './province.ts'

/** The browser's home in Node, for tests: the same application over the same engine, files read in this thread. */
export const openMockHomeInNode = (role: Identity['role'] = 'officer', province?: Province): Promise<MockHome> =>
  openMockHome({
    parse: async (bytes, fileName, told) => parseJob({ bytes, fileName, told }),
    sample: () => sampleProvince(readFromFolder),
    role,
    ...(province && { province }),
  })

const readFromFolder = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(resolve(import.meta.dirname, 'province/workbooks', basename(name))))
