import type { OtherMatter } from '../../workbook/said/matters.ts'
import type { Finding, FindingCode } from '../../workbook/said/findings.ts'
import { sentenceOf, type FindingWords } from '../findingSentence.ts'
import { withEquals } from '../vi/findingWords.ts'
import {
  cellsInWords,
  decidedInWords,
  differenceInWords,
  instantInWords,
  inWords,
  limitInWords,
  lookAlikeInWords,
  planMonthInWords,
  quotedList,
  quotedOrEmpty,
  readingsInWords,
  rolesInWords,
  timesInWords,
} from './findingWords.ts'
import { lackingInWords, termOf } from './ledgerWords.ts'
import { formatCount, formatDate } from './format.ts'

/** What kind of finding it is, in a few words, for lists and filters. */
export const findingTitle = (code: FindingCode): string => words[code].title

/** Where it is, what is wrong with the figures at hand, and what to do: one or two sentences that an officer can act on. */
export const findingSentence = (finding: Finding): string => sentenceOf(finding, words, placeOf(finding))

/** `Sheet “Phụ lục 01”, cell W17`; empty for a finding about the whole file. */
export const placeOf = ({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): string => {
  if (sheet === undefined) return ''
  return cell === undefined ? `Sheet “${sheet.trim()}”` : `Sheet “${sheet.trim()}”, cell ${cell}`
}

const words: FindingWords = {
  'legacy-font': {
    title: 'Old font',
    says: ({ font, encoding }) =>
      `the text is typed in the font ${font} (${{ tcvn3: 'TCVN3', vni: 'VNI' }[encoding]}) and was turned into Unicode`,
    advises: 'Please look at a few project names; next time save the file in a Unicode font.',
  },
  'linked-copy': {
    title: 'Copy of another file',
    says: ({ names }) =>
      `the file carries ${names.length > 1 ? `${formatCount(names.length)} tables` : 'a table'} copied from another ` +
      `workbook (${quotedList(names)}); no sheet of this file, so not read`,
    advises: 'If those figures are needed, import that workbook itself.',
  },
  'letters-lost': {
    title: 'Vietnamese letters lost',
    says: ({ text, count }) =>
      `${count > 1 ? `${formatCount(count)} cells, such as` : 'the cell'} “${text}” lost letters when the file was saved (they became question marks)`,
    advises: 'Save the original again as .xlsx, or as CSV in UTF-8, and import that.',
  },
  'hidden-sheet': {
    title: 'Hidden sheet',
    says: ({ name }) => `sheet “${name.trim()}” is hidden but holds figures, and was read all the same`,
    advises: 'If it is no longer used, delete it from the file and import it again.',
  },
  'hidden-copy': {
    title: 'Copy on a hidden sheet',
    says: ({ original, projects }) =>
      `the hidden sheet repeats the table of “${original}” (${formatCount(projects)} projects); only the table in sight is taken in`,
    advises:
      'Nothing to do if the hidden sheet is an old copy; to take it in as well, unhide it and import the file again.',
  },
  'hidden-row': {
    title: 'Hidden row',
    says: ({ row }) => `row ${row} is hidden but holds figures, and was read all the same`,
    advises: 'If it is no longer used, delete it from the file and import it again.',
  },
  'hidden-column': {
    title: 'Hidden column',
    says: ({ column }) => `column ${column} is hidden but holds figures, and was read all the same`,
    advises: 'If it is no longer used, delete it from the file and import it again.',
  },
  'no-table': {
    title: 'No table of figures',
    says: () => 'no table with a column of project names and a column of amounts was found',
    advises: 'Check that this is a disbursement form, and that its table has headings (project, plan, disbursement…).',
  },
  'no-amounts': {
    title: 'Table without amounts',
    says: () => 'the table has project names but no amount that can be read',
    advises: 'Check that the columns of plan, commitment and disbursement are filled in.',
  },
  'other-matter': {
    title: 'Perhaps no public investment',
    says: ({ matter }) =>
      `the table seems to be about ${otherMatters[matter]}, not about disbursement of public investment`,
    advises: 'Confirm that it is public investment, or leave the table out.',
  },
  'unit-unknown': {
    title: 'Unit not stated',
    says: ({ stated }) =>
      stated === 'several'
        ? 'the table names two units, so it is not known in which its amounts are'
        : 'the table does not say whether its amounts are VND, million VND or billion VND',
    advises: 'Choose the unit while importing, or write “Đơn vị tính: triệu đồng” (the right unit) above the table.',
  },
  'plan-year-unknown': {
    title: 'Plan year not stated',
    says: () => 'the file does not state its plan year',
    advises: 'Choose the plan year while importing, or write “năm 20…” in the title of the form.',
  },
  'plan-year-mismatch': {
    title: 'Another plan year',
    says: ({ found, expected }) => `it says ${found}, while figures of ${expected} are being imported`,
    advises: 'Check whether the form is of another year, or mend the year in the file.',
  },
  'as-of-unknown': {
    title: 'Cut-off date not stated',
    says: ({ header }) => `it is not known as of which day the figures of “${header}” are`,
    advises: 'Choose the cut-off date while importing, or write “đến ngày …/…/20…” in the heading.',
  },
  'as-of-mismatch': {
    title: 'Another cut-off date',
    says: ({ found, expected }) =>
      `it says ${formatDate(found)}, while figures as of ${formatDate(expected)} are being imported`,
    advises: 'Check the date in the file and the one chosen while importing.',
  },
  'column-unsure': {
    title: 'Unsure what this column is',
    says: ({ header, candidates }) => `column “${header}” may be ${rolesInWords(candidates)}`,
    advises:
      'Choose while importing, or say in the heading what it is (plan, commitment, disbursement; of which year).',
  },
  'basis-unsure': {
    title: 'To date or in the month?',
    says: ({ header }) => `column “${header}” does not say whether it is to date or in the month`,
    advises: 'Choose while importing, or write “lũy kế đến …”, “trong tháng …” in the heading.',
  },
  'row-unsure': {
    title: 'Unsure what this row is',
    says: ({ label }) => `it is unsure whether row “${label}” is a project, a group or a total`,
    advises: 'Look at this row: figures of a project must be counted, those of a total must not.',
  },
  'investor-unknown': {
    title: 'Investor not stated',
    says: () => 'the file does not say whose projects these are',
    advises: 'Add a column of investors, or name the investor in the title or in a group row above the projects.',
  },
  'amount-not-a-number': {
    title: 'Text where an amount should be',
    says: ({ text }) => `the cell says “${text}”, which is no number`,
    advises: 'Make it a number (or leave it empty) and import it again.',
  },
  'several-amounts': {
    title: 'Several figures in one cell',
    says: ({ texts }) =>
      `the cell holds ${formatCount(texts.length)} figures on lines of their own (${quotedList(texts)})`,
    advises: 'Leave one figure in the cell and import the file again.',
  },
  'struck-out': {
    title: 'Struck out',
    says: ({ text }) => `“${text}” is struck out; it cannot be known whether it still counts`,
    advises: 'If it is cancelled, delete it or leave it out; if it counts, remove the strike or mend the cell here.',
  },
  'merged-amount': {
    title: 'One amount over several cells',
    says: ({ range, amount }) =>
      `${inWords(amount)} stands in the merged cells ${range}, over several projects or columns; it is counted for the first`,
    advises: 'Split the amount by project and column and import the file again.',
  },
  'covered-amounts': {
    title: 'Figures under merged cells',
    says: ({ count }) =>
      `${count > 1 ? `${formatCount(count)} figures, the first at this cell, lie` : 'a figure lies'} hidden under merged cells and ${count > 1 ? 'are' : 'is'} not counted`,
    advises: 'Unmerge the cells to see; if the figure is right, give it a cell of its own and import again.',
  },
  'scaled-format': {
    title: 'Format that divides',
    says: ({ shown, stored, scaled, plain }) =>
      `the number format divides: the sheet shows ${inWords(shown)}, the cell stores ${inWords(stored)} in the table’s unit` +
      (plain > 0 ? ` (${formatCount(scaled)} cells of the column are divided, ${formatCount(plain)} are not)` : ''),
    advises: 'What is shown counts; check the unit, or remove the dividing format and import again.',
  },
  'amount-ambiguous': {
    title: 'Number with two readings',
    says: ({ text, readings }) => `“${text}” may be ${readingsInWords(readings)}`,
    advises: 'Type the cell again as a number (not text) and import it again.',
  },
  'amount-rounded': {
    title: 'Fraction of a VND',
    says: ({ stored, amount }) => `the cell says ${stored}, with a fraction of a VND; rounded to ${inWords(amount)}`,
    advises: 'Nothing to do if the fraction comes from a division.',
  },
  'amount-out-of-range': {
    title: 'Number too large',
    says: ({ stored }) => `the cell says ${stored}, larger than any capital can be`,
    advises: 'Check the number and the unit of the table.',
  },
  'beyond-bounds': {
    title: 'More than there can be',
    says: ({ amount, bound, of }) =>
      `${{ project: 'this project has', file: 'the file adds up to', ledger: 'the ledger with this file adds up to' }[of]} ${inWords(amount)}, beyond what there can be (${inWords(bound)})`,
    advises: 'Most often the unit was misread: check the unit of the table and import it again.',
  },
  'beyond-year-size': {
    title: 'Unusually large plan',
    says: ({ amount, size, of }) =>
      `the plan in the file adds up to ${inWords(amount)}, over twice ${{ stated: 'the total of the decision that was typed in', lastYear: 'the whole plan of the year before' }[of]} (${inWords(size)})`,
    advises: 'Check the unit of the table and its total row before you accept it.',
  },
  'negative-amount': {
    title: 'Negative amount',
    says: ({ amount }) => `the amount is negative: ${inWords(amount)}`,
    advises:
      'If it is money recovered it is right and kept as it is; if the sign is wrong, mend it and import it again.',
  },
  'formula-error': {
    title: 'Formula with an error',
    says: ({ value }) => `the formula shows ${value}, so the amount is not known`,
    advises: 'Mend the formula or type the number, and import it again.',
  },
  'formula-without-value': {
    title: 'Formula without a result',
    says: ({ formula, amount }) =>
      amount === undefined
        ? `the formula ${withEquals(formula)} has no stored result and cannot be computed`
        : `the formula ${withEquals(formula)} has no stored result; computed as ${inWords(amount)}`,
    advises: 'Open the file in Excel, save it so that it has results, and compare them with this figure.',
  },
  'code-invalid': {
    title: 'Project code of the wrong form',
    says: ({ text }) => `project code “${text}” is not 7 digits, so the project was recognised by its name`,
    advises: 'Write all 7 digits of the code, as text, so that no nought is lost and none turns into 7.9E+06.',
  },
  'codes-unread': {
    title: 'Project codes not read',
    says: ({ texts, cells }) =>
      `${cellsInWords(cells)} in the column of project codes hold ${quotedList(texts)}, no 7-digit codes, so these projects are known by name`,
    advises: 'Write one 7-digit code in each cell and nothing else.',
  },
  'total-mismatch': {
    title: 'Total that does not add up',
    says: ({ label, stated, computed }) =>
      `“${label}” says ${inWords(stated)}, while its rows add up to ${inWords(computed)}: ${differenceInWords(stated, computed)}`,
    advises: 'Check for a row missing, too many or mistyped, mend it and import it again.',
  },
  'total-without-value': {
    title: 'Total without a result',
    says: ({ label }) => `“${label}” is a formula without a stored result and cannot be compared with its rows`,
    advises: 'The figures of the projects are not affected; to compare, open the file in Excel and save it.',
  },
  'duplicate-project': {
    title: 'Project listed twice',
    says: ({ name, firstCell, sameAmounts }) =>
      `project “${name}” is in cell ${firstCell} already, ${sameAmounts ? 'with the same figures' : 'but with other figures'}`,
    advises: 'Remove the row too many, or mend name or code if they are two projects, and import it again.',
  },
  'commitment-exceeds-plan': {
    title: 'Commitment beyond the plan',
    says: ({ committed, plan }) =>
      `commitments of ${inWords(committed)} exceed the capital plan of ${inWords(plan)}: ${differenceInWords(committed, plan)}`,
    advises: 'Check the monthly commitments; if the plan was increased, import the new plan decision.',
  },
  'actual-exceeds-plan': {
    title: 'Disbursed beyond the plan',
    says: ({ actual, plan }) =>
      `${inWords(actual)} disbursed exceeds the capital plan of ${inWords(plan)}: ${differenceInWords(actual, plan)}`,
    advises: 'Check the disbursement; if the plan was increased, import the new plan decision.',
  },
  'to-date-falls': {
    title: 'Cumulative figure falls',
    says: ({ before, beforeAsOf, beforeCell, beforeFile, now, nowAsOf }) =>
      `${inWords(now)} to ${formatDate(nowAsOf)} is lower than ${inWords(before)} to ${formatDate(beforeAsOf)} ` +
      `(cell ${beforeCell}${beforeFile === undefined ? '' : ` of file ${beforeFile}`})`,
    advises: 'If money was recovered it is right; if not, check both figures.',
  },
  'unit-slip': {
    title: 'Possibly the wrong unit',
    says: ({ amount, reference, against, factor, count }) =>
      `${count > 1 ? `${formatCount(count)} amounts of the sheet, among them ` : ''}${inWords(amount)}, ${timesInWords(factor)} ` +
      `${against === 'plan' ? 'the plan of' : 'the figure known before,'} ${inWords(reference)}`,
    advises:
      'Most likely the unit is wrong (dong, thousands, millions, billions): compare the unit line with these cells, mend and import again.',
  },
  'stale-formula': {
    title: 'Formula result out of date',
    says: ({ formula, stated, computed }) =>
      `the cell stores ${inWords(stated)}, but ${withEquals(formula)} over the cells as they are comes to ${inWords(computed)}, ` +
      differenceInWords(stated, computed),
    advises: 'Open the file in Excel, press F9 to recalculate, check the figure, save and import again.',
  },
  'external-link': {
    title: 'Figures from another file',
    says: ({ formula, count }) =>
      `${count > 1 ? `${formatCount(count)} amounts, this the first, take` : 'this amount takes'} figures from another file ` +
      `(${withEquals(formula)}), which may be out of date`,
    advises: 'Check these figures; better paste them as values before sending.',
  },
  'beyond-header': {
    title: 'Figures beyond the header',
    says: ({ last, rows }) =>
      `${rows > 1 ? `${formatCount(rows)} rows, this the first, have` : 'this row has'} cells beyond the last heading (column ${last}), ` +
      'which are not read',
    advises: 'See whether the row has moved sideways; if the figures are to be read, give their column a heading.',
  },
  'empty-first-column': {
    title: 'First column empty',
    says: ({ header }) => `there is nothing under the first heading, “${header}”`,
    advises: 'See whether the rows have moved one column to the right.',
  },
  'commitment-lowered': {
    title: 'Commitment lowered',
    says: ({ asOf, before, now, beforeFile }) =>
      `committed by ${formatDate(asOf)} is ${inWords(now)}, less than the ${inWords(before)} of the file ${beforeFile}`,
    advises: 'If the investor did change it, it is right and the old figure is kept; otherwise ask the investor.',
  },
  'as-of-conflict': {
    title: 'Day of the title and of the column differ',
    says: ({ title, columns }) =>
      `the title says figures to ${formatDate(title)}, the column of disbursement to ${formatDate(columns)}`,
    advises: 'The day of the column counts; check which is right, make them agree and import again.',
  },
  'more-findings': {
    title: 'More of the same',
    says: ({ of, count }) => `${formatCount(count)} more are of the kind “${findingTitle(of)}” and are not listed here`,
    advises: 'Mend those listed first; they usually have one cause.',
  },
  'file-already-imported': {
    title: 'Imported before',
    says: ({ fileName, committedAt }) =>
      `this file was imported at ${instantInWords(committedAt)} as “${fileName}”, so it is not imported again`,
    advises: 'To import it again, undo the earlier import.',
  },
  'nearly-same-file': {
    title: 'Nearly the same as a file imported before',
    says: ({ fileName, committedAt, same, differing, beyond }) => {
      const file = `“${fileName}”, imported at ${instantInWords(committedAt)} for the same period`
      if (differing > 0)
        return `${formatCount(same)} of ${formatCount(same + differing)} figures of this file are those of ${file}`
      return beyond > 0
        ? `all figures of this file stand in ${file}, which has ${formatCount(beyond)} more`
        : `all figures of this file are identical to those of ${file}`
    },
    advises:
      'If it is a correction, go on: only the figures that differ are replaced; if it was sent by mistake, leave it.',
  },
  'figures-lacking': {
    title: 'Figures of last time are missing',
    says: ({ fileName, committedAt, ...lacking }) =>
      `${formatCount(lacking.figures)} ${lacking.figures === 1 ? 'figure' : 'figures'} of last time ${lacking.figures === 1 ? 'is' : 'are'} not in this file: ` +
      `“${fileName}”, imported at ${instantInWords(committedAt)}, has ${lackingInWords(lacking)}`,
    advises:
      'If this file is committed, the old figures go on standing. If something was left out, import the whole file; if they are no longer right, undo the earlier import after the commit.',
  },
  'name-ambiguous': {
    title: 'Name easily mistaken',
    says: ({ name, candidates }) =>
      `“${name}” is easily mistaken for ${candidates.map(candidate => `“${candidate}”`).join(', ')} of the directory`,
    advises: 'Check project code and investor; if they are one, write the known code or name and import it again.',
  },
  'facts-changed': {
    title: 'A whole column of known figures replaced',
    says: ({ fileName, count, figures }) =>
      `${formatCount(count)} of ${formatCount(figures.figures)} figures of ${termOf(figures)} in the ledger, from “${fileName}”, are replaced by others`,
    advises:
      'Where a whole column changes, another column or form may have been taken for it: look at what the column means, and at the comparison with the ledger. The old figures are kept; undoing this import brings them back.',
  },
  'decision-unplaced': {
    title: 'Decision that no longer applies',
    says: ({ decided, what }) =>
      `a decision was made about ${decidedInWords(decided)} “${what}”, which this file does not have`,
    advises: 'It is not used; look at the table again, then drop it or decide anew.',
  },
  'cell-mended': {
    title: 'Mended cell',
    says: ({ original, mended }) => `an officer mended ${quotedOrEmpty(original)} to ${quotedOrEmpty(mended)}`,
    advises: 'The original is kept beside the mended value, with who wrote it and when.',
  },
  'table-ignored': {
    title: 'Table left out',
    says: ({ projects }) => `an officer left this table out (${formatCount(projects)} project rows)`,
    advises: 'If it must be counted, drop this decision.',
  },
  'left-out': {
    title: 'Figures left out',
    says: ({ facts, faults }) =>
      `an officer left out ${formatCount(facts)} figures${faults === 0 ? '' : ` and ${formatCount(faults)} unreadable cells`}, not written to the ledger`,
    advises: 'If they are needed, drop this decision before writing.',
  },
  'name-skipped': {
    title: 'Name skipped',
    says: ({ name, facts, amount }) =>
      `an officer skipped “${name}”: ${formatCount(facts)} figures, ${inWords(amount)} in all, not written to the ledger`,
    advises: 'If they are needed, choose the name in the directory or add it.',
  },
  'names-open': {
    title: 'Names still to be matched',
    says: ({ count }) => `${formatCount(count)} names are not yet known in the directory`,
    advises: 'Choose the name of the directory, add it or skip it, one by one, then write again.',
  },
  'period-locked': {
    title: 'Month already closed',
    says: ({ planYear, month, cells }) =>
      `the figures of ${planMonthInWords(planYear, month)} are closed, while ${cellsInWords(cells)} of the file differ from them`,
    advises:
      'Leave these figures out; if they must change, ask someone with the right to reopen the month on the submission board, then import again.',
  },
  'not-a-workbook': {
    title: 'Not a workbook',
    says: ({ looksLike }) => lookAlikeInWords(looksLike),
    advises: 'Choose a workbook (.xlsx, .xls, .xlsb, .xlsm, .ods or .csv).',
  },
  encrypted: {
    title: 'Password on the file',
    says: () => 'the file is protected by a password and cannot be read',
    advises: 'Open it in Excel, remove the password (File › Info › Protect Workbook), save it and import it.',
  },
  'empty-file': {
    title: 'Empty file',
    says: () => 'the file has no content',
    advises: 'Check the file; it may not have been downloaded or saved completely.',
  },
  damaged: {
    title: 'Damaged file',
    says: () => 'the file is damaged or was not downloaded completely, and cannot be read',
    advises: 'Open it in Excel and save it again, or ask the sender for it again.',
  },
  'over-limit': {
    title: 'File too large',
    says: ({ limit, allowed }) => limitInWords(limit, allowed),
    advises: 'Delete sheets, pictures and empty areas that are not needed, or split it into several files.',
  },
}

const otherMatters: Readonly<Record<OtherMatter, string>> = {
  recurrent: 'recurrent spending',
  indicators: 'socio-economic indicators',
  settlement: 'settlement of finished projects',
  contracts: 'contracts and packages',
  private: 'private investment',
}
