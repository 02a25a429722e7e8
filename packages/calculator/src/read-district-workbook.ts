import { catalogueContext, Facts, forms, parameters, UnitTree, type JudgementContext } from '@msoko/domain'
import { printProblem, readDistrict, readFacts, readWorkbook, WorkbookRefusal, type Problem } from '@msoko/workbook'

/** A district read from one workbook, ready to be evaluated. */
export interface CalculatedDistrict {
  readonly title: string
  readonly synthetic: boolean
  readonly context: JudgementContext
}

/** The workbook cannot be taken; `problems` says where and what to do, all at once. */
export class WorkbookProblemsError extends Error {
  override readonly name = 'WorkbookProblemsError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(printProblem).join('\n'))
    this.problems = problems
  }
}

/** The workbook has no sheet that lists its organisations. */
export class NoDistrictError extends Error {
  override readonly name = 'NoDistrictError'

  constructor() {
    super('В книге нет листа «Организации». Возьмите шаблон системы: в нём перечислены организации района.')
  }
}

/**
 * Reads a filled template of the system: units from its sheet «Организации», figures from the sheets of the forms.
 * @throws WorkbookProblemsError, NoDistrictError
 */
export async function readDistrictWorkbook(bytes: Uint8Array): Promise<CalculatedDistrict> {
  try {
    const sheets = await readWorkbook(bytes)
    const district = readDistrict(sheets)
    if (!district) throw new NoDistrictError()
    const units = new UnitTree(district.units)
    const { submissions, problems } = readFacts(sheets, { forms, units, parameters })
    const errors = problems.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) throw new WorkbookProblemsError(errors)
    const { title, synthetic } = district
    return { title, synthetic, context: catalogueContext({ units, facts: new Facts(submissions) }) }
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw new WorkbookProblemsError([error.problem])
    throw error
  }
}
