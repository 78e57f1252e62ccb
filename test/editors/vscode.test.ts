import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { build, root } from '../cli/build.ts'
import { Editor } from '../lsp/editor.ts'

const extension = path.join(root, 'editors/vscode')
const json = async (file: string) => JSON.parse(await readFile(path.join(root, file), 'utf8'))
const read = (name: string) => readFile(path.join(extension, name), 'utf8')

let folder: string

beforeAll(build, 180_000)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'etiquette-vscode-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** Installs the project into the folder as npm would. */
async function install(): Promise<void> {
  await mkdir(path.join(folder, 'node_modules'))
  await symlink(root, path.join(folder, 'node_modules/etiquette'), 'dir')
}

interface Started {
  readonly server: {
    readonly module?: string
    readonly command?: string
    readonly args: readonly string[]
    readonly transport?: number
  }
  readonly client: { readonly documentSelector: readonly { readonly scheme: string; readonly language: string }[] }
}

/** Activates the extension in an editor of which only that is there which it uses. */
async function activate(settings: Readonly<Record<string, unknown>>, fails = false) {
  const started: Started[] = []
  const stopped: number[] = []
  const errors: string[] = []
  const commands = new Map<string, () => Promise<void>>()
  const vscode = {
    commands: { registerCommand: (id: string, run: () => Promise<void>) => commands.set(id, run) },
    workspace: {
      workspaceFolders: [{ uri: { fsPath: folder } }],
      getConfiguration: () => ({ get: (key: string) => settings[key] }),
      onDidChangeConfiguration: () => ({}),
    },
    window: { showErrorMessage: async (text: string) => errors.push(text) },
  }
  class LanguageClient {
    readonly #number = started.length
    constructor(_id: string, _name: string, server: Started['server'], client: Started['client']) {
      started.push({ server, client })
    }
    async start() {
      if (fails) throw new Error('spawn etiquette ENOENT')
    }
    async stop() {
      stopped.push(this.#number)
    }
  }
  const own = createRequire(path.join(extension, 'extension.cjs'))
  const modules: Readonly<Record<string, unknown>> = {
    vscode,
    'vscode-languageclient/node': { LanguageClient, TransportKind: { stdio: 0 } },
  }
  const exported: { activate?: (context: object) => Promise<void>; deactivate?: () => Promise<void> } = {}
  new Function('require', 'exports', await read('extension.cjs'))(
    (name: string) => modules[name] ?? own(name),
    exported,
  )
  await exported.activate?.({ subscriptions: [] })
  return { started, stopped, errors, commands, deactivate: exported.deactivate }
}

const SETTINGS = { path: '', config: '', languages: ['markdown', 'yaml'] }

describe('the manifest', () => {
  it('is of this version, and for the editors that its library is for', async () => {
    const [own, project, lock] = await Promise.all([
      json('editors/vscode/package.json'),
      json('package.json'),
      json('editors/vscode/package-lock.json'),
    ])
    expect([own.version, own.license]).toEqual([project.version, project.license])
    expect(lock.packages['']).toMatchObject({ version: own.version, dependencies: own.dependencies })
    const library = lock.packages['node_modules/vscode-languageclient']
    expect(library).toMatchObject({ version: own.dependencies['vscode-languageclient'], engines: own.engines })
  })

  it('names what the extension uses, and wakes it for the languages that it checks', async () => {
    const { main, contributes, activationEvents } = await json('editors/vscode/package.json')
    const code = await read(main)
    const { properties } = contributes.configuration
    const used = [...code.matchAll(/settings\.get\('(\w+)'\)/g)].map(([, key]) => `etiquette.${key}`)
    expect(Object.keys(properties).sort()).toEqual(used.sort())
    for (const { command } of contributes.commands) expect(code).toContain(`'${command}'`)
    const languages: string[] = properties['etiquette.languages'].default
    expect(activationEvents).toEqual(languages.map((language) => `onLanguage:${language}`))
    const page = await read('README.md')
    for (const key of Object.keys(properties)) expect(page).toContain(`\`${key}\``)
  })

  it('is not part of the npm package', async () => {
    const { files } = await json('package.json')
    expect(files.filter((name: string) => name.startsWith('editors'))).toEqual([])
  })
})

describe('the extension', () => {
  it('starts the etiquette of the folder, which then serves it', async () => {
    await install()
    const { started, errors } = await activate({ ...SETTINGS, config: 'etiquette.json' })
    const [{ server, client } = { server: undefined, client: undefined }] = started
    expect([errors, started.length]).toEqual([[], 1])
    expect(server).toMatchObject({
      module: path.join(folder, 'node_modules/etiquette/bin/etiquette.js'),
      args: ['lsp', '--config', 'etiquette.json'],
      transport: 0,
    })
    expect(client?.documentSelector).toContainEqual({ scheme: 'untitled', language: 'yaml' })
    // The library adds these.
    const argv = ['lsp', '--stdio', `--clientProcessId=${process.pid}`]
    const editor = await Editor.start({ folder, program: [process.execPath, server?.module ?? '', ...argv] })
    const uri = await editor.open('replies.yaml', 'refund: |\n  We cannot refund it.\n', 'yaml')
    expect(await editor.diagnostics(uri)).toMatchObject([{ code: 'bare-no' }])
    expect(await editor.end()).toBe(0)
  })

  it('starts what the settings say, else the command on the PATH', async () => {
    const [named] = (await activate({ ...SETTINGS, path: './tools/etiquette.js' })).started
    expect(named?.server.module).toBe(path.join(folder, 'tools/etiquette.js'))
    const [command] = (await activate({ ...SETTINGS, path: 'my-etiquette' })).started
    expect(command?.server).toMatchObject({ command: 'my-etiquette', args: ['lsp'] })
    const [found] = (await activate(SETTINGS)).started
    expect(found?.server).toMatchObject({ command: 'etiquette', args: ['lsp'] })
  })

  it('says how to install it where it cannot be started', async () => {
    const { errors } = await activate(SETTINGS, true)
    expect(errors).toEqual([expect.stringContaining('npm install --save-dev etiquette')])
  })

  it('starts again when asked, and ends when the editor does', async () => {
    const { started, stopped, commands, deactivate } = await activate(SETTINGS)
    await commands.get('etiquette.restart')?.()
    expect([started.length, stopped]).toEqual([2, [0]])
    await deactivate?.()
    expect(stopped).toEqual([0, 1])
  })
})
