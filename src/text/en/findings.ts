import type { Finding, FindingCode } from '../../workbook/said/findings.ts'
import { otherMatters } from './evidence.ts'
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
import { columnTerms } from './columnWords.ts'
import { lackingInWords, termOf, unitTerm } from './ledgerWords.ts'
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
    advises: 'If that sheet is no longer used, leave its table out under “Change for the whole table”.',
  },
  'hidden-copy': {
    title: 'Copy on a hidden sheet',
    says: ({ original, projects }) =>
      `the hidden sheet repeats the table of “${original}” (${formatCount(projects)} projects); only the table in sight is taken in`,
    advises: 'Nothing need be done if the hidden sheet is the old one.',
  },
  'hidden-row': {
    title: 'Hidden row',
    says: ({ row }) => `row ${row} is hidden but holds figures, and was read all the same`,
    advises: 'If that row is no longer used, press its head and leave it out.',
  },
  'hidden-column': {
    title: 'Hidden column',
    says: ({ column }) => `column ${column} is hidden but holds figures, and was read all the same`,
    advises: 'If that column is no longer used, press its head and choose not to import it.',
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
    advises: 'Please choose the unit on the Import screen.',
  },
  'plan-year-unknown': {
    title: 'Plan year not stated',
    says: () => 'the file does not state its plan year',
    advises: 'Please choose the plan year on the Import screen.',
  },
  'plan-year-mismatch': {
    title: 'Another plan year',
    says: ({ found, expected }) => `it says ${found}, while figures of ${expected} are being imported`,
    advises:
      'If it is the form of another year, remove the file; if it is the right one, choose the year under “What the file does not say”.',
  },
  'january-rate': {
    title: 'Much disbursed for a January',
    says: ({ amount, plan, asOf, year }) =>
      `by ${formatDate(asOf)} ${inWords(amount)} of the ${year} plan of these projects, ${inWords(plan)}, is disbursed: no January saw that`,
    advises:
      'The plan of the year before stays open until 31 January. If these are its figures, choose the plan year under “What the file does not say”.',
  },
  'as-of-unknown': {
    title: 'Cut-off date not stated',
    says: ({ header }) => `it is not known as of which day the figures of “${header}” are`,
    advises: 'Please choose the day of the figures on the Import screen.',
  },
  'as-of-mismatch': {
    title: 'Another cut-off date',
    says: ({ found, expected }) =>
      `it says ${formatDate(found)}, while figures as of ${formatDate(expected)} are being imported`,
    advises: 'Please check the day that was chosen under “What the file does not say”.',
  },
  'column-unsure': {
    title: 'Unsure what this column is',
    says: ({ header, candidates }) => `column “${header}” may be ${rolesInWords(candidates)}`,
    advises: 'Please choose the answer on the Import screen.',
  },
  'basis-unsure': {
    title: 'To date or in the month?',
    says: ({ header }) => `column “${header}” does not say whether it is to date or in the month`,
    advises: 'Please choose the answer on the Import screen.',
  },
  'row-unsure': {
    title: 'Unsure what this row is',
    says: ({ label }) => `it is unsure whether row “${label}” is a project, a group or a total`,
    advises: 'Look at this row: figures of a project must be counted, those of a total must not.',
  },
  'row-outside-group': {
    title: 'Row outside its group',
    says: ({ label }) => `the group above “${label}” adds up only the rows before it, so its investor is not known`,
    advises: 'Please look whether an investor’s row is missing above this row.',
  },
  'investor-unknown': {
    title: 'Investor not stated',
    says: () => 'the file does not say whose projects these are',
    advises: 'Please name the investor under “Change for the whole table”.',
  },
  'amount-not-a-number': {
    title: 'Text where an amount should be',
    says: ({ text }) => `the cell says “${text}”, which is no number`,
    advises: 'Double-click the cell to make it a number, or leave the cell out.',
  },
  'several-amounts': {
    title: 'Several figures in one cell',
    says: ({ texts }) =>
      `the cell holds ${formatCount(texts.length)} figures on lines of their own (${quotedList(texts)})`,
    advises: 'Double-click the cell and keep one figure.',
  },
  'struck-out': {
    title: 'Struck out',
    says: ({ text }) => `“${text}” is struck out; it cannot be known whether it still counts`,
    advises: 'If it was cancelled, leave the cell out; if it counts, double-click the cell to write the figure.',
  },
  'merged-amount': {
    title: 'One amount over several cells',
    says: ({ range, amount }) =>
      `${inWords(amount)} stands in the merged cells ${range}, over several projects or columns; it is counted for the first`,
    advises: 'Double-click each cell to write the figure of each project and column.',
  },
  'covered-amounts': {
    title: 'Figures under merged cells',
    says: ({ count }) =>
      `${count > 1 ? `${formatCount(count)} figures, the first at this cell, lie` : 'a figure lies'} hidden under merged cells and ${count > 1 ? 'are' : 'is'} not counted`,
    advises: 'If the figures are right, double-click each cell to write them; else nothing need be done.',
  },
  'scaled-format': {
    title: 'Format that divides',
    says: ({ shown, stored, scaled, plain }) =>
      `the number format divides: the sheet shows ${inWords(shown)}, the cell stores ${inWords(stored)} in the table’s unit` +
      (plain > 0 ? ` (${formatCount(scaled)} cells of the column are divided, ${formatCount(plain)} are not)` : ''),
    advises: 'Figures count as they are seen; if that is wrong, change the unit of the column.',
  },
  'amount-ambiguous': {
    title: 'Number with two readings',
    says: ({ text, readings }) => `“${text}” may be ${readingsInWords(readings)}`,
    advises: 'Double-click the cell to write the figure anew, or choose how the column writes numbers at its head.',
  },
  'amount-rounded': {
    title: 'Fraction of a VND',
    says: ({ stored, amount }) => `the cell says ${stored}, with a fraction of a VND; rounded to ${inWords(amount)}`,
    advises: 'Nothing to do if the fraction comes from a division.',
  },
  'amount-out-of-range': {
    title: 'Number too large',
    says: ({ stored }) => `the cell says ${stored}, larger than any capital can be`,
    advises: 'Mostly the unit was misread: please check it under “Change for the whole table”.',
  },
  'beyond-bounds': {
    title: 'More than there can be',
    says: ({ amount, bound, of }) =>
      `${{ project: 'this project has', file: 'the file adds up to', ledger: 'the ledger with this file adds up to' }[of]} ${inWords(amount)}, beyond what there can be (${inWords(bound)})`,
    advises: 'Mostly the unit was misread: please check it under “Change for the whole table”.',
  },
  'beyond-year-size': {
    title: 'Unusually large total',
    says: ({ amount, size, of }) =>
      ({
        stated: `the plan in the file comes to ${inWords(amount)}, more than twice the total of the decision that was typed in (${inWords(size)})`,
        lastYear: `the plan in the file comes to ${inWords(amount)}, more than twice the whole plan of the year before (${inWords(size)})`,
        anyYear: `it adds up to ${inWords(amount)}, more than almost any file with so many projects has (${inWords(size)})`,
      })[of],
    advises: 'Check the unit of the table and its total row before you accept it.',
  },
  'negative-amount': {
    title: 'Negative amount',
    says: ({ amount }) => `the amount is negative: ${inWords(amount)}`,
    advises: 'If it was recovered it is right and is kept; if the sign was mistyped, double-click the cell to mend it.',
  },
  'formula-error': {
    title: 'Formula with an error',
    says: ({ value }) => `the formula shows ${value}, so the amount is not known`,
    advises: 'Double-click the cell to write the figure, or leave the cell out.',
  },
  'formula-without-value': {
    title: 'Formula without a result',
    says: ({ formula, amount }) =>
      amount === undefined
        ? `the formula ${withEquals(formula)} has no stored result and cannot be computed`
        : `the formula ${withEquals(formula)} has no stored result; computed as ${inWords(amount)}`,
    advises: 'Please compare it with the file; if it differs, double-click the cell to write the right figure.',
  },
  'code-invalid': {
    title: 'Project code of the wrong form',
    says: ({ text }) => `project code “${text}” is not 7 digits, so the project was recognised by its name`,
    advises: 'Double-click the cell to write the project code with all 7 digits.',
  },
  'codes-unread': {
    title: 'Project codes not read',
    says: ({ texts, cells }) =>
      `${cellsInWords(cells)} in the column of project codes hold ${quotedList(texts)}, no 7-digit codes, so these projects are known by name`,
    advises: 'Projects are known by their names; if codes are needed, double-click each cell to write its 7 digits.',
  },
  'total-mismatch': {
    title: 'Total that does not add up',
    says: ({ label, stated, computed }) =>
      `“${label}” says ${inWords(stated)}, while its rows add up to ${inWords(computed)}: ${differenceInWords(stated, computed)}`,
    advises: 'Please see which row is missing, too many or mistyped, and mend it at that cell or row head.',
  },
  'total-without-value': {
    title: 'Total without a result',
    says: ({ label }) => `“${label}” is a formula without a stored result and cannot be compared with its rows`,
    advises: 'It does not touch the figures of any project.',
  },
  'duplicate-project': {
    title: 'Project listed twice',
    says: ({ name, firstCell, sameAmounts }) =>
      `project “${name}” is in cell ${firstCell} already, ${sameAmounts ? 'with the same figures' : 'but with other figures'}`,
    advises:
      'If one is too many, press its row head to leave it out; if they are two projects, double-click to mend a name or a code.',
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
      'The unit was probably mistyped (VND, thousand, million, billion); please mend this cell, or the unit of the column.',
  },
  'stale-formula': {
    title: 'Formula result out of date',
    says: ({ formula, stated, computed }) =>
      `the cell stores ${inWords(stated)}, but ${withEquals(formula)} over the cells as they are comes to ${inWords(computed)}, ` +
      differenceInWords(stated, computed),
    advises: 'If the figure of the file is wrong, double-click the cell to mend it.',
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
    advises:
      'Please see whether the row is shifted; if the figures are to go in, change the heading under “Change for the whole table”.',
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
    advises: 'Figures count by the day of the column; if that day is wrong, change it at the head of the column.',
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
  'answer-by-ledger': {
    title: 'The ledger suggests an answer',
    says: ({ answer, agreeing, compared, fileName }) =>
      `${formatCount(agreeing)} of ${formatCount(compared)} projects have this very figure in the ledger (“${fileName}”) if ` +
      (answer.asks === 'unit'
        ? `the unit is ${unitTerm(answer.unitFactor)}`
        : `the column is ${columnTerms[answer.role]}`),
    advises: 'That answer stands first where it is asked.',
  },
  'name-ambiguous': {
    title: 'Name easily mistaken',
    says: ({ name, candidates }) =>
      `“${name}” is easily mistaken for ${candidates.map(candidate => `“${candidate}”`).join(', ')} of the directory`,
    advises: 'Please choose the right name on the Import screen.',
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
