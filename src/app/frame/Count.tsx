import styles from './Navigation.module.css'

/** How much waits at the end of a way; nothing where nothing does. */
export const Count = ({ count, told }: { readonly count: number; readonly told: string }) =>
  count === 0 ? null : (
    <span className={styles['count']} title={told}>
      <span aria-hidden>{count}</span>
      <span className="spoken">{told}</span>
    </span>
  )
