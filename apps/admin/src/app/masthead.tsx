import { Button } from '@mantine/core'
import { Link, useRouterState, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Icon } from '../components/icon.tsx'
import { useMe, useUser } from '../server/me.ts'
import { placesFor } from './navigation.ts'
import { SignOutButton } from './sign-out-button.tsx'
import styles from './masthead.module.css'

const ROLES = { district: 'отдел образования', school: 'школа' } as const

/** Name of the system, menu and the signed-in person; on a narrow screen the menu opens by a button. */
export function Masthead() {
  const { municipality } = useMe()
  const user = useUser()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  // The menu stays open only on the page where it was opened.
  const [openedOn, setOpenedOn] = useState<string | null>(null)
  const opened = openedOn === path
  return (
    <header className={styles.masthead}>
      <div className={styles.pinned}>
        <div className={styles.top}>
          <div>
            <p className={styles.system}>МСОКО</p>
            <p className={styles.municipality}>{municipality.title}</p>
          </div>
          <Button
            className={styles.menuButton}
            variant="default"
            size="sm"
            leftSection={<Icon name="menu" />}
            aria-expanded={opened}
            aria-controls="main-menu"
            onClick={() => setOpenedOn(opened ? null : path)}
          >
            Меню
          </Button>
        </div>
        <div id="main-menu" className={opened ? styles.opened : styles.closed}>
          <Menu />
          <div className={styles.person}>
            <p className={styles.name}>{user.name}</p>
            <p className={styles.role}>
              {user.login}, {ROLES[user.role]}
            </p>
            <SignOutButton />
          </div>
        </div>
      </div>
    </header>
  )
}

function Menu() {
  const user = useUser()
  const { year } = useSearch({ from: '/signed-in' })
  const search = year === undefined ? {} : { year }
  return (
    <nav aria-label="Разделы">
      <ul className={styles.places}>
        {placesFor(user).map((place) => (
          <li key={place.to}>
            <Link
              to={place.to}
              search={search}
              activeOptions={{ exact: place.to === '/', includeSearch: false }}
              className={styles.place}
            >
              {place.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
