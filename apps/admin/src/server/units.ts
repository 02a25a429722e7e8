import { UnitTree, type Unit } from '@msoko/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { trpc } from './trpc.ts'

/** The organisations that the signed-in person may see. */
export interface KnownUnits {
  readonly tree: UnitTree
  /** Name used in tables; a unit that is out of sight is not named. */
  readonly nameOf: (id: string) => string
  readonly find: (id: string) => Unit | undefined
}

export function useUnits(): KnownUnits {
  const { data } = useSuspenseQuery(trpc.units.list.queryOptions())
  return useMemo(() => {
    const tree = new UnitTree(data)
    const find = (id: string): Unit | undefined => (tree.has(id) ? tree.get(id) : undefined)
    return { tree, find, nameOf: (id) => find(id)?.short ?? 'другая организация' }
  }, [data])
}
