import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './confirm-dialog.module.css'

interface ConfirmDialogProps {
  readonly opened: boolean
  readonly title: string
  readonly confirm: string
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks before what cannot be undone by one more click. Enter confirms, Escape goes back, the focus returns to where it was. */
export function ConfirmDialog({ opened, title, confirm, busy, onConfirm, onClose, children }: ConfirmDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Закрыть' }}
    >
      {children}
      <div className={styles.buttons}>
        <Button data-autofocus loading={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button variant="default" onClick={onClose}>
          Вернуться
        </Button>
      </div>
    </Modal>
  )
}
