import { useMutation, useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../server/trpc.ts'

/** Saving, removing and giving back: after each, every figure may be another one. */
export function useRowChanges() {
  const queries = useQueryClient()
  const onSuccess = () => {
    queries.removeQueries({ type: 'inactive' })
    return queries.invalidateQueries()
  }
  const save = useMutation(trpc.registers.save.mutationOptions({ onSuccess }))
  const remove = useMutation(trpc.registers.remove.mutationOptions({ onSuccess }))
  const restore = useMutation(trpc.registers.restore.mutationOptions({ onSuccess }))
  return { save, remove, restore }
}
