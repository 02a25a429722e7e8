import type { OwnRuleSet } from '@msoko/domain'
import { z } from 'zod'
import { allowed, router } from '../../trpc/trpc.ts'
import { PeriodInput, UnitInput } from '../../trpc/inputs.ts'
import { listDecisions } from './list-decisions.ts'
import { previewDecision, previewWithdrawal } from './preview-decision.ts'
import { recordDecision } from './record-decision.ts'
import { withdrawDecision } from './withdraw-decision.ts'

/** In characters of JSON: a rule set of the catalogue has some ten thousand. */
const LONGEST_RULES = 200_000

const Words = z.string().trim().max(500)

/** Anything that a file holds: the domain looks into it before it is believed. */
const RulesInput = z.custom<OwnRuleSet>((value) => value !== undefined && JSON.stringify(value).length <= LONGEST_RULES)

/** What is wrong inside is told by the domain, field by field; here only the shape is kept. */
const DraftInput = z.object({
  act: z.object({ kind: Words, number: Words, date: Words, issuer: Words, title: Words }),
  content: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('threshold'),
      parameter: z.string().max(100),
      value: z.number(),
      from: z.string().max(10),
    }),
    z.object({
      kind: z.literal('list'),
      list: z.string().max(100),
      period: PeriodInput,
      units: z.array(UnitInput).max(1000),
    }),
    z.object({ kind: z.literal('rule-set'), rules: RulesInput }),
    z.object({
      kind: z.literal('risk-profile'),
      unit: UnitInput,
      period: PeriodInput,
      levels: z.record(z.string().max(100), z.enum(['high', 'medium', 'low'])),
      source: Words,
      issuedOn: z.string().max(10),
      chosen: z.array(z.string().max(100)).max(100),
    }),
  ]),
})

const Id = z.object({ id: z.uuid() })
const Withdrawal = Id.extend({
  because: z.string().trim().min(1, 'Укажите, почему решение отменяется.').max(500),
})

export const decisionsRouter = router({
  list: allowed('decisions:make').query(({ ctx }) => listDecisions(ctx.database, ctx.identity)),
  preview: allowed('decisions:make')
    .input(DraftInput)
    .query(({ ctx, input }) => previewDecision(ctx.database, ctx.identity, input)),
  previewWithdrawal: allowed('decisions:make')
    .input(Id)
    .query(({ ctx, input }) => previewWithdrawal(ctx.database, ctx.identity, input.id)),
  record: allowed('decisions:make')
    .input(DraftInput)
    .mutation(({ ctx, input }) => recordDecision(ctx.database, ctx.identity, input)),
  withdraw: allowed('decisions:make')
    .input(Withdrawal)
    .mutation(({ ctx, input }) => withdrawDecision(ctx.database, ctx.identity, input)),
})
