import { acts, forms, indicators, measures320, parameters, registers, ruleSetKey, ruleSets } from '@msoko/domain'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { ActPassport } from './act-passport.tsx'
import { FormPassport } from './form-passport.tsx'
import { IndicatorPassport } from './indicator-passport.tsx'
import { isMeasure, MeasurePassport } from './measure-passport.tsx'
import { ParameterPassport } from './parameter-passport.tsx'
import { RegisterPassport } from './register-passport.tsx'
import { RulePassport } from './rule-passport.tsx'

/** Everything about one declaration of the catalogue. */
export function PassportPage() {
  const { list, id } = useParams({ from: '/signed-in/catalogue/$list/$id' })
  return (
    passportOf(list, id) ?? (
      <>
        <PageHead title="В каталоге этого нет" />
        <EmptyState title="Адрес не называет ничего из каталога.">
          <p>
            <Link to="/catalogue">Перейти к каталогу</Link>
          </p>
        </EmptyState>
      </>
    )
  )
}

function passportOf(list: string, id: string): ReactNode {
  switch (list) {
    case 'indicators':
      return shown(find(indicators, id), (indicator) => <IndicatorPassport key={id} indicator={indicator} />)
    case 'forms':
      return shown(find(forms, id), (form) => <FormPassport form={form} />)
    case 'registers':
      return shown(find(registers, id), (register) => <RegisterPassport register={register} />)
    case 'parameters':
      return shown(find(parameters, id), (parameter) => <ParameterPassport parameter={parameter} />)
    case 'acts':
      return shown(find(acts, id), (act) => <ActPassport act={act} />)
    case 'rules':
      return shown(
        ruleSets.find((ruleSet) => ruleSetKey(ruleSet) === id),
        (ruleSet) => <RulePassport ruleSet={ruleSet} />,
      )
    case 'measures':
      return isMeasure(id) ? <MeasurePassport number={id} measure={measures320[id]} /> : null
    default:
      return null
  }
}

function find<T extends { readonly id: string }>(declarations: readonly T[], id: string): T | undefined {
  return declarations.find((each) => each.id === id)
}

function shown<T>(found: T | undefined, show: (of: T) => ReactNode): ReactNode {
  return found === undefined ? null : show(found)
}
