import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef, type FormEvent } from 'react'
import { Note } from '../../components/note.tsx'
import { SyntheticMark } from '../../components/synthetic-mark.tsx'
import { useMe } from '../../server/me.ts'
import { signIn, type SignInOutcome } from '../../server/session.ts'
import styles from './sign-in-page.module.css'

type Failure = Exclude<SignInOutcome, 'signed-in'>

const FAILURES: Readonly<Record<Failure, string>> = {
  wrong: 'Логин или пароль не подошли. Проверьте раскладку клавиатуры и введите пароль ещё раз.',
  'too-many': 'Слишком много попыток подряд. Подождите минуту и попробуйте снова.',
  unreachable: 'Сервер не ответил. Проверьте, что он запущен и сеть работает, и нажмите «Войти» ещё раз.',
}

export function SignInPage() {
  const { municipality } = useMe()
  const { next } = useSearch({ from: '/sign-in' })
  const loginInput = useRef<HTMLInputElement>(null)
  const passwordInput = useRef<HTMLInputElement>(null)
  const attempt = useMutation({
    mutationFn: async (form: FormData): Promise<Failure | null> => {
      const outcome = await signIn(textOf(form, 'username').trim(), textOf(form, 'password'))
      if (outcome !== 'signed-in') return outcome
      // A page loaded anew holds nothing that another person saw in this browser.
      window.location.replace(next ?? '/')
      return null
    },
    onSuccess: (failure) => {
      if (failure === 'wrong') passwordInput.current?.select()
    },
  })
  useEffect(() => {
    document.title = 'Вход — МСОКО'
    loginInput.current?.focus()
  }, [])
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    attempt.mutate(new FormData(event.currentTarget))
  }
  const failure = attempt.isError ? 'unreachable' : attempt.data
  return (
    <main className={styles.page}>
      <SyntheticMark />
      <form className={styles.card} onSubmit={submit} aria-labelledby="page-title">
        <p className={styles.system}>МСОКО</p>
        <p className={styles.about}>Муниципальная система оценки качества образования</p>
        <p className={styles.municipality}>{municipality.title}</p>
        <h1 id="page-title" className={styles.title}>
          Вход
        </h1>
        {failure && (
          <Note tone="bad" live>
            <p>{FAILURES[failure]}</p>
          </Note>
        )}
        <TextInput
          ref={loginInput}
          label="Логин"
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          mb="md"
        />
        <PasswordInput
          ref={passwordInput}
          label="Пароль"
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': 'Показать пароль', tabIndex: 0 }}
          mb="lg"
        />
        <Button type="submit" fullWidth size="md" loading={attempt.isPending}>
          Войти
        </Button>
        {municipality.synthetic && (
          <p className={styles.hint}>
            Это демонстрация. Логин отдела образования — <b>rono</b>, логины школ и пароли напечатаны в окне, где
            запущена система, и записаны в файл <b>demo-sign-in.txt</b> в папке данных.
          </p>
        )}
      </form>
    </main>
  )
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value : ''
}
