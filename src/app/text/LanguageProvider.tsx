import { createContext, Fragment, use, useEffect, useState, type ReactNode } from 'react'
import { rememberLanguage } from './rememberedLanguage.ts'
import { speak, spoken, translationOf, type Language } from './spoken.ts'
import { wordsOfPage, WordsContext } from './words.ts'

export type LanguageChoice = {
  readonly language: Language
  /** Fails where the words cannot be fetched: the page then goes on as it was. */
  readonly choose: (language: Language) => Promise<void>
}

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', choose: async () => undefined })

export const useLanguage = (): LanguageChoice => use(LanguageContext)

/** Begins with the language that is spoken already; another one mounts every screen anew, at the same address. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState<Language>(() => spoken()?.language ?? 'vi')
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choose = async (other: Language) => {
    speak(await translationOf(other))
    rememberLanguage(other)
    setLanguage(other)
  }
  return (
    <LanguageContext value={{ language, choose }}>
      <WordsContext value={wordsOfPage()}>
        <Fragment key={language}>{children}</Fragment>
      </WordsContext>
    </LanguageContext>
  )
}
