import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const DEBIAN = '/usr/bin/chromium'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where the browser is: CHROMIUM_PATH or Debian's place; null when there is none. */
const browserPath = process.env['CHROMIUM_PATH'] ?? (existsSync(DEBIAN) ? DEBIAN : null)

/** Without a browser the tests are left out with a printed line; under CI=true they are run and fail. */
export const withoutBrowser = browserPath === null && process.env['CI'] !== 'true'

if (withoutBrowser) {
  process.stdout.write('Browser tests are skipped: no Chromium. Install it or set CHROMIUM_PATH.\n')
}

export function launchChromium(): Promise<Browser> {
  if (browserPath === null) throw new Error('Chromium is required under CI=true: install it or set CHROMIUM_PATH')
  return chromium.launch({ executablePath: browserPath, args: FLAGS })
}
