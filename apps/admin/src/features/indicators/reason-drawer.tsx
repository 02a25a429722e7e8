import { Drawer } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { readReason } from '../../address/reason.ts'
import { Note } from '../../components/note.tsx'
import { ReasonPanel } from './reason-panel.tsx'
import styles from './reason-drawer.module.css'

/** «Откуда эта цифра», opened over any page by the address. Escape closes it, the focus returns to the number. */
export function ReasonDrawer() {
  const { why } = useSearch({ from: '/signed-in' })
  const navigate = useNavigate()
  const close = (): void =>
    void navigate({ to: '.', search: (previous) => ({ ...previous, why: undefined }), resetScroll: false })
  const reason = why === undefined ? null : readReason(why)
  return (
    <Drawer
      opened={why !== undefined}
      onClose={close}
      title={<span className={styles.title}>Откуда эта цифра</span>}
      position="right"
      size="36rem"
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Закрыть' }}
    >
      {reason ? (
        <ReasonPanel reason={reason} />
      ) : (
        <Note tone="warn" title="Адрес испорчен">
          <p>Он не называет числа. Закройте эту панель и нажмите на число на странице.</p>
        </Note>
      )}
    </Drawer>
  )
}
