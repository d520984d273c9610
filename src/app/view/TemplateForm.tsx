import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { monthEnd, planMonthOf, planMonths, type PlanMonth } from '../../domain/base/calendar.ts'
import type { InvestorId } from '../../domain/base/ids.ts'
import { formatMonth } from '../text/format.ts'
import { useScreenWords } from '../text/screenWords.ts'
import { TemplateDownload, templateKinds, type TemplateChoice } from './TemplateDownload.tsx'
import styles from './TemplateForm.module.css'
import { useYear } from './YearProvider.tsx'

/** Chooses an empty form and fetches it: of one investor, or of all of them. */
export const TemplateForm = ({ investorId }: { readonly investorId?: InvestorId }) => {
  const { templates: words } = useScreenWords()
  const { planYear, asOf } = useYear()
  const [kind, setKind] = useState<TemplateChoice['kind']>('disbursement')
  const [month, setMonth] = useState<PlanMonth>(planMonthOf(planYear, asOf) ?? 13)
  return (
    <div className={styles['form']}>
      <p className={styles['about']}>{words.about}</p>
      <NativeSelect
        label={words.kind}
        size="sm"
        value={kind}
        data={templateKinds.map(value => ({ value, label: words.kinds[value] }))}
        onChange={event => setKind(templateKinds.find(known => known === event.currentTarget.value) ?? 'disbursement')}
      />
      {kind === 'disbursement' && (
        <NativeSelect
          label={words.month}
          size="sm"
          value={String(month)}
          data={planMonths.map(value => ({
            value: String(value),
            label: words.monthName(formatMonth(monthEnd(planYear, value))),
          }))}
          onChange={event => setMonth(planMonths.find(known => String(known) === event.currentTarget.value) ?? month)}
        />
      )}
      <TemplateDownload
        choice={{ kind, month: monthEnd(planYear, month), ...(investorId !== undefined && { investorId }) }}
        label={investorId === undefined ? words.downloadAll : words.download}
      />
    </div>
  )
}
