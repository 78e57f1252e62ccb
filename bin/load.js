const path = require('node:path')

const dist = path.join(__dirname, '../dist')

/**
 * What imports modules of etiquette by their paths in `dist`: from the bundle, or from their files, which is as fast where few are
 * needed, and where there is no bundle.
 */
exports.loader = ({ few = false } = {}) => {
  try {
    const { fromBundle, fromFiles } = require('../dist/bundle.cjs')
    return few ? fromFiles(dist) : fromBundle(dist, require)
  } catch {
    return (id) => import(`../dist/${id}`)
  }
}
