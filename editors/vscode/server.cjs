'use strict'

const { existsSync } = require('node:fs')
const path = require('node:path')

/**
 * What starts `etiquette lsp`: the command of the settings, else the package in a `node_modules` of the folder or above it,
 * else the command on the `PATH`.
 *
 * @param {string | undefined} folder the first folder of the workspace
 * @param {{ path?: string, config?: string }} settings
 * @returns {{ module: string, args: string[] } | { command: string, args: string[] }} a module is run by the node of the
 *   editor, so that none needs to be installed
 */
function serverCommand(folder, settings) {
  const args = ['lsp', ...(settings.config ? ['--config', settings.config] : [])]
  const given = settings.path ? resolvePath(folder, settings.path) : installedIn(folder)
  if (given === undefined) return { command: 'etiquette', args }
  return /\.[cm]?js$/.test(given) ? { module: given, args } : { command: given, args }
}

/** A path with a separator is relative to the folder; a bare name is a command. */
function resolvePath(folder, written) {
  return /[/\\]/.test(written) && folder !== undefined ? path.resolve(folder, written) : written
}

function installedIn(folder) {
  for (let at = folder; at !== undefined; at = path.dirname(at) === at ? undefined : path.dirname(at)) {
    const file = path.join(at, 'node_modules', 'etiquette', 'bin', 'etiquette.js')
    if (existsSync(file)) return file
  }
  return undefined
}

module.exports = { serverCommand }
