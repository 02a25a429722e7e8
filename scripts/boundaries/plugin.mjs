// The boundaries between packages and rooms as a lint rule: oxlint loads this file, see .oxlintrc.json.
import path from 'node:path'
import { judgeImport } from './judge-import.mjs'

const imports = {
  meta: { type: 'problem', messages: { outside: '{{from}} may not import {{source}}: {{instead}}' } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    const check = (source, typeOnly) => {
      if (typeof source?.value !== 'string') return
      const instead = judgeImport(file, source.value, typeOnly)
      if (instead === null) return
      context.report({ node: source, messageId: 'outside', data: { from: file, source: source.value, instead } })
    }
    return {
      ImportDeclaration: (node) =>
        check(node.source, node.importKind === 'type' || onlyTypes(node.specifiers, 'importKind')),
      ExportNamedDeclaration: (node) =>
        check(node.source, node.exportKind === 'type' || onlyTypes(node.specifiers, 'exportKind')),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal ?? node.argument, true),
    }
  },
}

function onlyTypes(specifiers, kind) {
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type')
}

export default { meta: { name: 'msoko' }, rules: { imports } }
