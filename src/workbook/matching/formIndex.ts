import { sameForm, type NameForm } from '../../domain/names/names.ts'

/** Entries by the form of their names. */
export type FormIndex<Entry> = {
  readonly add: (form: NameForm, entry: Entry) => void
  readonly find: (form: NameForm) => LikeEntries<Entry>
}

/** `same`: named alike to the diacritics. `near`: alike but for diacritics that contradict each other. */
export type LikeEntries<Entry> = { readonly same: readonly Entry[]; readonly near: readonly Entry[] }

export const createFormIndex = <Entry>(): FormIndex<Entry> => {
  const byKey = new Map<string, { readonly form: NameForm; readonly entry: Entry }[]>()
  return {
    add: (form, entry) => {
      const row = byKey.get(form.key)
      if (row) row.push({ form, entry })
      else byKey.set(form.key, [{ form, entry }])
    },
    find: form => {
      const row = byKey.get(form.key) ?? []
      const same = new Set(row.filter(known => sameForm(known.form, form)).map(({ entry }) => entry))
      const near = new Set(row.map(({ entry }) => entry).filter(entry => !same.has(entry)))
      return { same: [...same], near: [...near] }
    },
  }
}
