import { executorBodies, type ExecutorBody } from '@msoko/domain'

/** A body by the name that the plan gives it. */
export function bodyInWords(id: string): string {
  return Object.hasOwn(executorBodies, id) ? executorBodies[id as ExecutorBody] : id
}
