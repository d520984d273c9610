import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useLanguage } from '../text/LanguageProvider.tsx'
import type { Language } from '../text/spoken.ts'
import { useWords } from '../text/words.ts'
import styles from './Header.module.css'

/** Each language calls itself by its own name: who cannot read the page can still find the way. */
const names = { vi: 'Tiếng Việt', en: 'English' } as const satisfies Record<Language, string>

export const LanguageSwitch = () => {
  const { frame } = useWords()
  const { language, choose } = useLanguage()
  const other: Language = language === 'vi' ? 'en' : 'vi'
  const change = useMutation({ mutationFn: () => choose(other), networkMode: 'always' })
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        lang={other}
        title={frame.language}
        loading={change.isPending}
        onClick={() => change.mutate()}
      >
        {names[other]}
      </Button>
      {change.isError && (
        <span role="alert" className={styles['failed']}>
          {frame.languageFailed}
        </span>
      )}
    </>
  )
}
