import type { Directory, KeyProject } from '../../../../src/domain/ledger/directory.ts'
import { day, ty } from '../../exampleLedger.ts'
import { actual, describeRule, oct, onDay, plan } from '../ruleCases.ts'

const road: KeyProject = {
  id: 'road',
  name: 'Đường',
  capital: 'provincial',
  phrases: ['du an road'],
  projects: [],
  investorName: undefined,
  totalInvestment: ty(100),
  measures: [{ name: 'Khối lượng', unit: '%', done: 40, total: 100, asOf: day('2024-09-30') }],
  obstacles: undefined,
  reference: undefined,
}
const started = plan(30, { kind: 'priorYears', asOf: '2023-12-31' })
const directory = (known: Directory): Directory => ({ ...known, keyProjects: [road] })

describeRule('aheadOfPhysicalProgress', {
  names: [
    [
      'from 15 points on, counted from the start of the project',
      { asOf: oct, directory, facts: [plan(60), started, actual(oct, 26)] },
      {
        asOf: oct,
        measureAsOf: '2024-09-30',
        disbursed: ty(56),
        totalInvestment: ty(100),
        moneyShare: 0.56,
        volumeShare: 0.4,
      },
    ],
    ['not within 15 points', { asOf: oct, directory, facts: [plan(60), started, actual(oct, 25)] }, undefined],
    ['not with the years before unknown', { asOf: oct, directory, facts: [plan(60), actual(oct, 26)] }, undefined],
  ],
  says: [
    [
      {
        asOf: onDay,
        measureAsOf: day('2024-09-30'),
        disbursed: ty(56),
        totalInvestment: ty(100),
        moneyShare: 0.56,
        volumeShare: 0.4,
      },
      'Lũy kế giải ngân từ khởi công đến ngày 20/10/2024 là 56 tỷ đồng, bằng 56,00 % tổng mức đầu tư (100 tỷ đồng), trong khi khối lượng thực hiện đến ngày 30/09/2024 đạt 40,00 %; cần kiểm tra.',
    ],
  ],
})
