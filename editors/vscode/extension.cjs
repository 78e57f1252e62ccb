'use strict'

const vscode = require('vscode')
const { LanguageClient, TransportKind } = require('vscode-languageclient/node')
const { serverCommand } = require('./server.cjs')

/** @type {import('vscode-languageclient/node').LanguageClient | undefined} */
let client

const SETTINGS = 'etiquette'

exports.activate = async (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('etiquette.restart', restart),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration(SETTINGS)) await restart()
    }),
  )
  await start()
}

exports.deactivate = stop

async function start() {
  const settings = vscode.workspace.getConfiguration(SETTINGS)
  const [folder] = vscode.workspace.workspaceFolders ?? []
  const server = serverCommand(folder?.uri.fsPath, { path: settings.get('path'), config: settings.get('config') })
  const languages = settings.get('languages') ?? []
  client = new LanguageClient(SETTINGS, 'etiquette', serverOptions(server, folder?.uri.fsPath), {
    documentSelector: languages.flatMap((language) => [
      { scheme: 'file', language },
      { scheme: 'untitled', language },
    ]),
  })
  try {
    await client.start()
  } catch (error) {
    const what = 'command' in server ? server.command : server.module
    const hint = 'Install it in this folder (npm install --save-dev etiquette), or set "etiquette.path".'
    await vscode.window.showErrorMessage(`etiquette could not be started as ${what}: ${error.message}. ${hint}`)
  }
}

function serverOptions(server, cwd) {
  const options = cwd === undefined ? {} : { cwd }
  if ('module' in server) return { module: server.module, args: server.args, transport: TransportKind.stdio, options }
  // What npm installs as a command on Windows only a shell can run.
  return { command: server.command, args: server.args, options: { ...options, shell: process.platform === 'win32' } }
}

async function stop() {
  const running = client
  client = undefined
  // One that has not started cannot be stopped, and is gone.
  await running?.stop().catch(() => {})
}

async function restart() {
  await stop()
  await start()
}
