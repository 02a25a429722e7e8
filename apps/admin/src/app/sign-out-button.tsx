import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { signOut } from '../server/session.ts'
import styles from './sign-out-button.module.css'

/** Ends the session on the server; the page is then loaded anew, so that no figure stays in its memory. */
export function SignOutButton() {
  const leave = useMutation({
    mutationFn: async () => {
      if (!(await signOut())) throw new Error('the server did not answer')
      window.location.assign('/sign-in')
    },
  })
  return (
    <>
      <Button variant="default" size="xs" loading={leave.isPending} onClick={() => leave.mutate()}>
        Выйти
      </Button>
      {leave.isError && (
        <p className={styles.failure} role="alert">
          Сервер не ответил: вы ещё не вышли. Повторите.
        </p>
      )}
    </>
  )
}
