import { existsSync } from 'node:fs'

/** The exports of helpdesks: a folder for each reader, with a snapshot beside each file. */
export const FORMATS = new URL('../../fixtures/formats/', import.meta.url).pathname

export const hasFormatFixtures = (id: string): boolean => existsSync(`${FORMATS}${id}`)
