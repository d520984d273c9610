/**
 * `npm run forms [-- --count 1000 --seed 1 --only TEXT --show 5 --root CHECKOUT --one SEED --write DIR --print N
 * --json FILE]`:
 * workbooks from independent choices, each imported and held against what it says. `--only` a purpose, `--show` so many
 * failures of each verdict (`--one` its seed, to see it whole), `--root` the sources of another checkout, `--write` the workbooks with their truths,
 * `--print` so many of them as text. Ends with 1 where a figure is false or missing in silence, or guessed.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadEngine } from './engine.ts'
import { createForm } from './form.ts'
import { writeForms } from './handed.ts'
import { verdicts } from './judge.ts'
import { reportOf, type Judged } from './report.ts'
import { runForm, runForms } from './run.ts'
import { showForm } from './show.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    show: { type: 'string', default: '0' },
    print: { type: 'string', default: '0' },
    root: { type: 'string', default: '.' },
    one: { type: 'string' },
    write: { type: 'string' },
    json: { type: 'string' },
  },
})

const [count, seed, only] = [Number(values.count), Number(values.seed), values.only]

const failuresOf = (all: readonly Judged[], each: number): readonly string[] =>
  verdicts.flatMap(verdict =>
    verdict === 'exact' || verdict === 'asked'
      ? []
      : all
          .filter(({ judgement }) => judgement.verdict === verdict)
          .slice(0, each)
          .flatMap(({ form, seed: own, judgement }) => [
            `${verdict.padEnd(8)} ${form.file} (--one ${own})${judgement.silent ? ' [silent]' : ''}`,
            ...judgement.why.map(why => `         ${why}`),
          ]),
  )

if (Number(values.print) > 0) {
  for (let at = 0; at < Number(values.print); at += 1) console.log(showForm(createForm(seed * 1_000_000 + at, only)))
} else if (values.write !== undefined) {
  writeForms(
    values.write,
    Array.from({ length: count }, (_, at) => createForm(seed * 1_000_000 + at, only)),
  )
} else if (values.one !== undefined) {
  const { form, judgement } = runForm(await loadEngine(values.root), Number(values.one), only)
  console.log([showForm(form), judgement.verdict, ...judgement.why].join('\n'))
} else {
  const all = runForms(await loadEngine(values.root), { count, seed, only })
  for (const line of failuresOf(all, Number(values.show))) console.log(line)
  console.log(reportOf(all))
  if (values.json !== undefined) {
    const told = all.map(({ form, seed: own, judgement }) => ({
      seed: own,
      file: form.file,
      choices: form.choices,
      ...judgement,
    }))
    writeFileSync(values.json, JSON.stringify(told, null, 1))
  }
  process.exitCode = all.some(({ judgement }) => judgement.silent || judgement.verdict === 'guessed') ? 1 : 0
}
