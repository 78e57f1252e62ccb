import type { NoteTexts } from '../note-texts.ts'

/** What is said beside results, in Esperanto. */
export const notes: NoteTexts = {
  // Between things, and between clauses.
  ', ': ', ',
  '; ': '; ',

  // Notes beside the results.
  'warning: {}': 'averto: {}',
  'the cache cannot be written: {}': 'la kaŝmemoro ne skribeblas: {}',
  'cannot watch everything: {}': 'ne eblas observi ĉion: {}',
  'Watching for changes. Ctrl+C ends.': 'Observas ŝanĝojn. Ctrl+C finas.',
  '{} changed: everything is checked again; start again for changes in code':
    '{} ŝanĝiĝis: ĉio estas kontrolata denove; relanĉu por ŝanĝoj en kodo',
  '{} changed: everything is checked again': '{} ŝanĝiĝis: ĉio estas kontrolata denove',
  '{} changed': '{} ŝanĝiĝis',
  '{} is gone': '{} malaperis',
  '{}, --max-warnings is {}': '{}, --max-warnings estas {}',
  'the average score of templates is {}, --fail-under is {}':
    'la averaĝa poentaro de ŝablonoj estas {}, --fail-under estas {}',
  'the average score of conversations is {}, --fail-under is {}':
    'la averaĝa poentaro de konversacioj estas {}, --fail-under estas {}',
  'nothing was scored, so --fail-under was not put to the test':
    'nenio estis poentita, do --fail-under ne estis kontrolita',
  'fixed {} in {}': 'korektita: {} ({})',
  'would fix {} in {}': 'korektus: {} ({})',
  'nothing was fixed': 'nenio estis korektita',
  'nothing would be fixed': 'nenio estus korektita',
  '{} more could be fixed with --unsafe-fixes': 'per --unsafe-fixes korekteblas {} pliaj',
  'there is more to fix in {}: run it again': 'restas pli por korekti en {}: rulu denove',
  '{} left: a change would break another rule or markup': '{} restas: ŝanĝo rompus alian regulon aŭ markadon',
  'what is staged is as it was: "git add" takes the fixes over':
    'tio, kio jam estas aldonita per "git add", restis kia ĝi estis: ripetu ĝin por transpreni la ŝanĝojn',
  '{} in the baseline not shown (--no-baseline shows all)':
    'ne montrataj, ĉar en la bazlinio: {} (--no-baseline montras ĉion)',
  '{} shown again: the day in the baseline is past': 'denove montrataj: {}; la tago en la bazlinio pasis',
  '{} of {} fixed ({}): `etiquette baseline --prune` removes them':
    'korektitaj: {} de {} ({}); `etiquette baseline --prune` forigas ilin',
  '{} in {}': '{} en {}',
  '{}, {} times': '{}, {} fojojn',
  'and {} more': 'kaj {} pliaj',
  '{} has no example under {}': '{} ne havas ekzemplon sub {}',
  '{} of {} not in the input: {}': 'ne en la enigo: {} ({}): {}',
  '{} or {}': '{} aŭ {}',

  // What is asked and said by init and baseline.
  'Preset, empty for recommended': 'Antaŭdifino, malplena por recommended',
  'Channel, empty if it differs': 'Kanalo, malplena se ĝi varias',
  'Language, empty for English (en, en-GB, ...):': 'Lingvo, malplena por la angla (en, en-GB, ...):',
  'Names of agents in your transcripts, with commas:': 'Nomoj de agentoj en viaj transskriboj, kun komoj:',
  'There is no {}': 'Ne ekzistas {}',
  '{} — did you mean {}?': '{} — ĉu vi celas {}?',
  '{} written. `etiquette lint` uses it from now on.': '{} estas skribita. `etiquette lint` uzas ĝin de nun.',
  'Nothing was read, so there is nothing to record.': 'Nenio estis legita, do estas nenio por registri.',
  '{} recorded': '{} registritaj',
  '{}: {}.': '{}: {}.',
  '{} in all': 'entute {}',
  '{} fixed and removed: {}': '{} korektitaj kaj forigitaj: {}',
  '{} fixed and kept: {}': '{} korektitaj kaj konservitaj: {}',
  '`etiquette baseline --prune` removes what is fixed.':
    '`etiquette baseline --prune` forigas tion, kio estas korektita.',

  // test-rules.
  '{} of {} fails': '{} el {} malsukcesas',
  '{} of {} fail': '{} el {} malsukcesas',
  '{} passes': '{} sukcesas',
  '{} pass': '{} sukcesas',
  'no examples': 'neniuj ekzemploj',
  '{} example {} {}': '{}, ekzemplo {}: {}',
}
