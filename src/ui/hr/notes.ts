import type { NoteTexts } from '../note-texts.ts'

/** What is said beside results, in Croatian. */
export const notes: NoteTexts = {
  // Between things, and between clauses.
  ', ': ', ',
  '; ': '; ',

  // Notes beside the results.
  'warning: {}': 'upozorenje: {}',
  'the cache cannot be written: {}': 'predmemorija se ne može zapisati: {}',
  'cannot watch everything: {}': 'ne može se pratiti sve: {}',
  'Watching for changes. Ctrl+C ends.': 'Čekam promjene. Za kraj pritisnite Ctrl+C.',
  '{} changed: everything is checked again; start again for changes in code':
    'promijenjeno: {}; sve se provjerava ponovno; za promjene u kodu pokrenite iznova',
  '{} changed: everything is checked again': 'promijenjeno: {}; sve se provjerava ponovno',
  '{} changed': 'promijenjeno: {}',
  '{} is gone': 'uklonjeno: {}',
  '{}, --max-warnings is {}': '{}, --max-warnings: {}',
  'the average score of templates is {}, --fail-under is {}': 'prosječna ocjena predložaka je {}, --fail-under: {}',
  'the average score of conversations is {}, --fail-under is {}': 'prosječna ocjena razgovora je {}, --fail-under: {}',
  'nothing was scored, so --fail-under was not put to the test':
    'ništa nije ocijenjeno, pa --fail-under nije provjeren',
  'fixed {} in {}': 'ispravljeno: {} ({})',
  'would fix {} in {}': 'ispravilo bi se: {} ({})',
  'nothing was fixed': 'ništa nije ispravljeno',
  'nothing would be fixed': 'ništa se ne bi ispravilo',
  '{} more could be fixed with --unsafe-fixes': 'sa --unsafe-fixes moglo bi se ispraviti još: {}',
  'there is more to fix in {}: run it again': 'ima još toga za ispravljanje ({}): pokrenite ponovno',
  '{} left: a change would break another rule or markup':
    'ostalo: {}; promjena bi prekršila drugo pravilo ili pokvarila oznake',
  'what is staged is as it was: "git add" takes the fixes over':
    'ono što je dodano s "git add" ostalo je kako je bilo: ponovite "git add" da se preuzmu ispravci',
  '{} in the baseline not shown (--no-baseline shows all)':
    'nije prikazano jer je u polaznoj evidenciji: {} (--no-baseline prikazuje sve)',
  '{} shown again: the day in the baseline is past': 'ponovno prikazano: {}; rok u polaznoj evidenciji je prošao',
  '{} of {} fixed ({}): `etiquette baseline --prune` removes them':
    'riješeno: {} iz {} ({}); uklanja ih `etiquette baseline --prune`',
  '{} in {}': '{} u {}',
  '{}, {} times': '{} ({} puta)',
  'and {} more': 'i još {}',
  '{} has no example under {}': 'pravilo {} nema primjer pod {}',
  '{} of {} not in the input: {}': 'nije u ulazu: {} ({}): {}',
  '{} or {}': '{} ili {}',

  // What is asked and said by init and baseline.
  'Preset, empty for recommended': 'Zadani skup, prazno za recommended',
  'Channel, empty if it differs': 'Kanal, prazno ako se razlikuje',
  'Language, empty for English (en, en-GB, ...):': 'Jezik, prazno za engleski (en, en-GB, ...):',
  'Names of agents in your transcripts, with commas:': 'Imena agenata u vašim transkriptima, odvojena zarezima:',
  'There is no {}': '{} ne postoji',
  '{} — did you mean {}?': '{} — mislite li na {}?',
  '{} written. `etiquette lint` uses it from now on.': 'Zapisano: {}. `etiquette lint` otad ga upotrebljava.',
  'Nothing was read, so there is nothing to record.': 'Ništa nije pročitano, pa nema što zabilježiti.',
  '{} recorded': 'zabilježeno: {}',
  '{}: {}.': '{}: {}.',
  '{} in all': 'ukupno {}',
  '{} fixed and removed: {}': 'riješeno i uklonjeno: {}: {}',
  '{} fixed and kept: {}': 'riješeno i zadržano: {}: {}',
  '`etiquette baseline --prune` removes what is fixed.': '`etiquette baseline --prune` uklanja ono što je riješeno.',

  // test-rules.
  '{} of {} fails': 'ne prolazi: {} od {}',
  '{} of {} fail': 'ne prolazi: {} od {}',
  '{} passes': 'prolazi: {}',
  '{} pass': 'prolazi: {}',
  'no examples': 'nema primjera',
  '{} example {} {}': '{}, primjer {}: {}',
}
