/**
 * Writes modules as functions, so that a script can hold many: as TypeScript writes modules for CommonJS, with what a script has
 * no words for handed in.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Small packages that every run takes: their entries. Looking for their files takes longer than running them. */
const PACKAGES = new Map([
  ['commander', 'node_modules/commander/index.js'],
  ['cuss', 'node_modules/cuss/index.js'],
])

/** @param {string} id */
export const isOfPackage = (id) => id.startsWith('node_modules/')

/** What stands for `import()` and `import.meta`. */
const LOAD = '__load'
const META = '__meta'

/**
 * The call that registers a module, and what it imports.
 * @param {string} id its path in `dist`, or that of a file of a package
 * @param {string} dist the folder of what is built
 */
export function asFunction(id, dist) {
  const { outputText, diagnostics = [] } = ts.transpileModule(readFileSync(pathOf(id, dist), 'utf8'), {
    reportDiagnostics: true,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2023,
      esModuleInterop: false,
      removeComments: true,
    },
    transformers: { before: [handedIn(id)] },
  })
  for (const { messageText } of diagnostics)
    throw new Error(`${id}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
  if (/\\\P{ASCII}/u.test(outputText)) throw new Error(`${id}: a backslash before a character that has to be escaped`)
  const imports = new Set()
  const body = outputText
    .replace(/^Object\.defineProperty\(exports, "__esModule".*\n/m, '')
    .replace(/\brequire\((['"])(.*?)\1\)/g, (_, _quote, specifier) => {
      const imported = resolve(id, specifier)
      imports.add(imported)
      const required = `require(${JSON.stringify(imported)})`
      // It keeps what it is told in itself.
      return isOfPackage(id) && imported === 'node:process' ? `${required}.default` : required
    })
    // Node takes half the memory and time for a script with nothing but ASCII.
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const names = [JSON.stringify(id), JSON.stringify([...imports])].join(', ')
  return {
    imports: [...imports],
    call: `${licenceOf(id)}register(${names}, (exports, require, ${LOAD}, ${META}) => {\n${body}});\n`,
  }
}

/**
 * @param {string} id
 * @param {string} dist
 */
const pathOf = (id, dist) => path.join(isOfPackage(id) ? root : dist, id)

/**
 * What a package wants to have said wherever it is.
 * @param {string} id
 */
function licenceOf(id) {
  const name = [...PACKAGES].find(([, entry]) => entry === id)?.[0]
  if (name === undefined) return ''
  const folder = path.join(root, 'node_modules', name)
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  if (file === undefined) throw new Error(`${name} has no licence`)
  return `/*\n${name}\n\n${readFileSync(path.join(folder, file), 'latin1').trim()}\n*/\n`
}

/**
 * The module that another one imports: its path in `dist`, or that of a file of a package, or what Node is asked for.
 * @param {string} from
 * @param {string} specifier
 */
function resolve(from, specifier) {
  if (!specifier.startsWith('.')) return PACKAGES.get(specifier) ?? specifier
  const id = path.posix.join(path.posix.dirname(from), specifier)
  return isOfPackage(id) && !existsSync(path.join(root, id)) ? `${id}.js` : id
}

/**
 * Calls what is handed in for `import()` and `import.meta`, with paths from `dist`.
 * @param {string} id
 * @returns {import('typescript').TransformerFactory<import('typescript').SourceFile>}
 */
const handedIn = (id) => (context) => (file) => {
  const { factory } = context
  /**
   * @param {import('typescript').Node} node
   * @returns {import('typescript').Node}
   */
  const visit = (node) => {
    if (ts.isMetaProperty(node)) return factory.createIdentifier(META)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments
      const known = specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.')
      const args = known ? [factory.createStringLiteral(`./${resolve(id, specifier.text)}`)] : node.arguments
      return factory.createCallExpression(factory.createIdentifier(LOAD), undefined, args)
    }
    return ts.visitEachChild(node, visit, context)
  }
  return ts.visitEachChild(file, visit, context)
}

/**
 * A module as a script that imports as modules do, in CommonJS: what loads the bundle.
 * @param {string} file
 */
export function asScript(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    fileName: 'script.cts',
    compilerOptions: { module: ts.ModuleKind.Node20, target: ts.ScriptTarget.ES2023 },
  })
  return outputText
}
