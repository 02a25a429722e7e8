import type { FastifyReply } from 'fastify'

const HEADERS: Readonly<Record<string, string>> = {
  // Everything comes from this server: no foreign fonts, scripts or analytics. The component library sets inline styles.
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

export function setSecurityHeaders(reply: FastifyReply): void {
  void reply.headers(HEADERS)
}
