import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'

type ToolButtonProps = {
  /** What it does, to what: heard, and shown when pointed at. */
  readonly label: string
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly onPress: () => void
  /** The icon. */
  readonly children: ReactNode
}

/** A small button that is an icon alone, beside what it acts on. */
export const ToolButton = ({ label, disabled = false, pressed, onPress, children }: ToolButtonProps) => (
  <ActionIcon
    variant="subtle"
    size={28}
    aria-label={label}
    title={label}
    disabled={disabled}
    {...(pressed !== undefined && { 'aria-pressed': pressed })}
    onClick={onPress}
  >
    {children}
  </ActionIcon>
)
