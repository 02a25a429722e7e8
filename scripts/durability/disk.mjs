import { execFileSync } from 'node:child_process'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from './options.mjs'

const MEGABYTES = { below: 420, disk: 320 }
/** A killed process holds its files for a moment longer. */
const PATIENCE = 30_000
/** EXT4_IOC_SHUTDOWN without flushing the journal: from now on nothing more reaches the disk. Node has no ioctl, perl is part of Debian. */
const SHUT_DOWN = `my $how = pack('L', 2); open(my $place, '<', $ARGV[0]) or die $!; ioctl($place, 0x8004587D, $how) or die $!`

/**
 * A disk with a cache that a power cut empties: a file system in an image, which itself lies on a second file system. What the first
 * one forces out is on the second one's disk; the rest is in its memory and is gone when it is shut down.
 */
export class Disk {
  #folder
  #mounted = []

  /** `folder` is empty; everything of the disk stays in it. */
  constructor(folder) {
    this.#folder = folder
  }

  /** Where the file system under test is mounted. */
  get place() {
    return path.join(this.#folder, 'disk')
  }

  get #below() {
    return path.join(this.#folder, 'below')
  }

  /** A fresh, empty file system, tried once: what is forced to it stays, what is not goes. */
  async make() {
    for (const place of [this.#below, this.place]) mkdirSync(place, { recursive: true })
    const image = path.join(this.#folder, 'below.img')
    format(image, MEGABYTES.below)
    this.#mount(image, this.#below)
    format(path.join(this.#below, 'disk.img'), MEGABYTES.disk)
    run('sync', '-f', this.#below)
    this.#mount(path.join(this.#below, 'disk.img'), this.place)
    await this.#prove()
  }

  /** The power goes. */
  cut() {
    run('perl', '-e', SHUT_DOWN, this.#below)
  }

  /** The power comes back: both journals are replayed. Nobody may have a file open on it any more. */
  async restart() {
    await this.unmount()
    this.#mount(path.join(this.#folder, 'below.img'), this.#below)
    this.#mount(path.join(this.#below, 'disk.img'), this.place)
  }

  async unmount() {
    const until = performance.now() + PATIENCE
    while (this.#mounted.length > 0) {
      try {
        run('umount', this.#mounted.at(-1))
        this.#mounted.pop()
      } catch (error) {
        if (performance.now() > until) throw error
        await pause(50)
      }
    }
  }

  #mount(image, place) {
    run('mount', '-o', 'loop', image, place)
    this.#mounted.push(place)
  }

  async #prove() {
    const [kept, gone] = ['kept', 'gone'].map((name) => path.join(this.place, name))
    writeFileSync(kept, 'x')
    const descriptor = openSync(kept, 'r+')
    fsyncSync(descriptor)
    closeSync(descriptor)
    writeFileSync(gone, 'x')
    this.cut()
    await this.restart()
    if (existsSync(gone) || !existsSync(kept) || readFileSync(kept, 'utf8') !== 'x') {
      throw new Refusal(
        'a power cut cannot be simulated here: the disk does not lose exactly what was not forced to it',
      )
    }
    rmSync(kept)
  }
}

function format(image, megabytes) {
  // Written, not only reserved: a disk has all its blocks from the start.
  run('dd', 'if=/dev/zero', `of=${image}`, 'bs=1M', `count=${megabytes}`, 'status=none')
  run('mkfs.ext4', '-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image)
}

/** What a program said when it failed is all there is to explain why. */
function run(program, ...args) {
  try {
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  } catch (error) {
    throw new Refusal(`${program} ${args.at(-1)}: ${(error.stderr || error.message).trim()}`)
  }
}
