import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useApi } from '../../client/api.ts'
import { download } from '../../client/download.ts'
import { laggingReportPath } from '../../client/reports.ts'
import { useLanguage } from '../../text/LanguageProvider.tsx'
import { useWords } from '../../text/words.ts'
import { useUnit } from '../../ui/unit.ts'
import { useMeeting } from '../../view/useMeeting.ts'
import { useView } from '../../view/useView.ts'
import type { OpenYear } from '../../view/YearProvider.tsx'

/** Something to do from anywhere. */
export type Action = { readonly name: string; readonly run: () => void | Promise<void> }

export const useActions = (year: OpenYear | undefined): readonly Action[] => {
  const { frame, finder, figures, investors } = useWords()
  const api = useApi()
  const unit = useUnit()
  const { setView } = useView()
  const meeting = useMeeting()
  const { language, choose } = useLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  const other = unit === 'ty' ? 'trieu' : 'ty'
  const always: readonly Action[] = [
    { name: dark ? frame.toLight : frame.toDark, run: () => setColorScheme(dark ? 'light' : 'dark') },
    { name: language === 'vi' ? 'English' : 'Tiếng Việt', run: () => choose(language === 'vi' ? 'en' : 'vi') },
  ]
  if (!year) return always
  const { open, ruleSet, planYear, asOf } = year
  return [
    { name: finder.meeting, run: () => meeting.show({ kind: 'slide', number: 1 }) },
    {
      name: finder.exportLagging,
      run: () => download(api, laggingReportPath(open, { asOf, ruleSet }), investors.exportFile(planYear, asOf)),
    },
    { name: finder.inUnit(figures.unit[other]), run: () => setView({ unit: other }) },
    ...always,
  ]
}
