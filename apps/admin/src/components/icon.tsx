import styles from './icon.module.css'

const PATHS = {
  info: 'M10 9v5M10 6.2v.1M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z',
  check: 'M4.5 10.5l3.8 3.8 7.2-8',
  warning: 'M10 7.5v4M10 14.2v.1M9 3 2 15.5A1.2 1.2 0 0 0 3 17.3h14a1.2 1.2 0 0 0 1-1.8L11 3a1.2 1.2 0 0 0-2 0Z',
  flag: 'M5 18V3.5M5 4c3-2 6 2 10 0v7c-4 2-7-2-10 0',
  question: 'M7.4 7.6A2.7 2.7 0 1 1 11 10.2c-.7.3-1 .8-1 1.6M10 14.7v.1M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z',
  dash: 'M5 10h10',
  cross: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  up: 'M10 16V4.5M5.2 9.2 10 4.4l4.8 4.8',
  down: 'M10 4v11.5M5.2 10.8l4.8 4.8 4.8-4.8',
  same: 'M4.5 8h11M4.5 12.5h11',
  file: 'M5 2.5h6.5L15.5 6.5v11H5v-15ZM11.2 2.8v4h4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  right: 'M7.5 4.5 13 10l-5.5 5.5',
} as const

export type IconName = keyof typeof PATHS

/** A picture beside words: never the only bearer of a meaning, so hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
