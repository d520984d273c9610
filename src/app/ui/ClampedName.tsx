import styles from './ClampedName.module.css'

/** A name of up to 250 letters: two lines, and the whole of it on focus and hover. In print it is whole. */
export const ClampedName = ({ name }: { readonly name: string }) => (
  <span className={styles['name']} title={name}>
    {name}
  </span>
)
