/** What came of an attempt to sign in; the words are chosen by the page. */
export type SignInOutcome = 'signed-in' | 'wrong' | 'too-many' | 'unreachable'

export async function signIn(username: string, password: string): Promise<SignInOutcome> {
  const response = await post('/api/auth/sign-in/username', { username, password })
  if (!response) return 'unreachable'
  if (response.ok) return 'signed-in'
  if (response.status === 429) return 'too-many'
  return response.status >= 500 ? 'unreachable' : 'wrong'
}

/** False when the server did not answer: the session is then still open. */
export async function signOut(): Promise<boolean> {
  const response = await post('/api/auth/sign-out', {})
  return response?.ok ?? false
}

async function post(url: string, body: unknown): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return null
  }
}
