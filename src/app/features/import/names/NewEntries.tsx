import type { NewEntries as Entries } from '../../../../api/contract/importPreview.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import asking from '../Asking.module.css'
import styles from './Names.module.css'

/** What the commit would add to the directory: told before it happens. */
export const NewEntries = ({ entries }: { readonly entries: Entries | null | undefined }) => {
  const { newEntries: words } = useScreenWords().importing.names
  if (!entries || entries.investors.length + entries.sources.length + entries.projects.count === 0) return null
  const { investors, sources, projects } = entries
  return (
    <section className={`${asking['pane']} ${styles['new']}`} aria-label={words.title}>
      <h3 className={asking['title']}>{words.title}</h3>
      <ul>
        {investors.length > 0 && <li>{words.investors(investors.length, investors.join('; '))}</li>}
        {sources.length > 0 && <li>{words.sources(sources.length, sources.join('; '))}</li>}
        {projects.count > 0 && (
          <li>
            {words.projects(projects.count)}
            <details>
              <summary>{words.names}</summary>
              <ul>
                {projects.names.map((name, place) => (
                  <li key={`${place} ${name}`}>{name}</li>
                ))}
              </ul>
              {projects.count > projects.names.length && <p>{words.more(projects.count - projects.names.length)}</p>}
            </details>
          </li>
        )}
      </ul>
    </section>
  )
}
