import { describe, expect, test } from 'vitest'
import el from '../../locales/el/index.ts'
import en from '../../locales/en/index.ts'
import { customerPlaceholder, isCustomerName } from '../../src/structure/customer-placeholders.ts'
import { assignedNames, hasForeignMarks, knows } from '../../src/structure/known-placeholders.ts'
import type { Placeholder } from '../../src/structure/placeholder.ts'
import { namesTime } from '../../src/structure/placeholder-kinds.ts'
import { type PlaceholderSystem, SYSTEMS, systemOf, systemShownBy } from '../../src/structure/placeholder-systems.ts'
import { placeholdersIn } from '../../src/structure/placeholders.ts'

const first = (text: string): Placeholder => placeholdersIn(en).find(text)[0] as Placeholder

describe('placeholder systems', () => {
  const none = new Set<string>()

  test('know their own', () => {
    expect(knows(SYSTEMS.zendesk, first('{{ticket.requester.name}}'), none)).toBe(true)
    expect(knows(SYSTEMS.zendesk, first('{{requester.name}}'), none)).toBe(false)
    expect(knows(SYSTEMS.zendesk, first('{{ticket requester}}'), none)).toBe(false)
    expect(knows(SYSTEMS.zendesk, first('{!Contact.Name}'), none)).toBe(false)
    expect(knows(SYSTEMS.salesforce, first('{!Contact.Name}'), none)).toBe(true)
    expect(knows(SYSTEMS.salesforce, first('{{{Recipient.Name}}}'), none)).toBe(true)
    expect(knows(SYSTEMS.salesforce, first('{{Recipient.Name}}'), none)).toBe(false)
    expect(knows(SYSTEMS.discourse, first('%{my_name}'), none)).toBe(true)
    expect(knows(SYSTEMS.discourse, first('%{ticket.number}'), none)).toBe(false)
    expect(knows(SYSTEMS.osticket, first('%{ticket.number}'), none)).toBe(true)
    expect(knows(SYSTEMS.rasa, first('[name]'), none)).toBe(true)
  })

  test('allow what a template assigns itself', () => {
    const text =
      '{% assign greeting = "Hello" %}{{greeting}}, {% for comment in ticket.comments %}{{comment.value}}{% endfor %}'
    const all = placeholdersIn(en).find(text)
    const local = assignedNames(all)
    expect([...local]).toEqual(['greeting', 'comment'])
    expect(all.every((placeholder) => knows(SYSTEMS.zendesk, placeholder, local))).toBe(true)
  })

  test('are told by their marks', () => {
    expect(systemOf(first('{%customer.firstName%}'))?.name).toBe('Help Scout')
    expect(systemOf(first('<attribute key="user.name"/>'))?.name).toBe('Intercom')
    expect(systemOf(first('%{my_name}'))?.name).toBe('Discourse')
    expect(systemOf(first('{{name}}'))).toBeUndefined()
  })

  test('are told by the format of a file, or by most of the names', () => {
    const shown = (text: string, format?: string) => systemShownBy(placeholdersIn(en).find(text), format)?.name
    expect(shown('', 'help-scout-replies')).toBe('Help Scout')
    expect(shown('', 'github-saved-replies')).toBeUndefined()
    expect(shown('{%user.firstName%}', 'zendesk-macros')).toBe('Zendesk')
    expect(shown('{%user.firstName%}')).toBe('Help Scout')
    expect(shown('{%user.firstName%} {!Contact.Name}')).toBeUndefined()
    expect(shown('{%user.firstName%} {!Contact.Name} {{{Case.Id}}}')).toBe('Salesforce')
    expect(shown('{{ticket.id}} {{current_user.name}} {{dc.hours}}')).toBe('Zendesk')
    expect(shown('{{name}}')).toBeUndefined()
  })

  test('tell the marks of others from their own', () => {
    const isForeign = (system: keyof typeof SYSTEMS, text: string) => hasForeignMarks(SYSTEMS[system], first(text))
    expect(isForeign('helpscout', '{{customer.first_name}}')).toBe(true)
    expect(isForeign('zendesk', '{%customer.firstName%}')).toBe(true)
    expect(isForeign('zendesk', '{% if ticket.id %}')).toBe(false)
    expect(isForeign('zendesk', '[name]')).toBe(false)
    expect(isForeign('zendesk', '{name}')).toBe(false)
  })

  test.each(Object.entries<PlaceholderSystem>(SYSTEMS))('%s knows what it writes for the customer', (_, system) => {
    const written = customerPlaceholder(system, 'there')
    if (system.customer === undefined) return expect(written).toBeUndefined()
    const placeholder = first(written as string)
    expect(written).toBe((written as string).slice(...placeholder.span))
    expect(knows(system, placeholder, new Set())).toBe(true)
    expect(isCustomerName(system, placeholder)).toBe(true)
    expect(placeholder.hasFallback).toBe(system.fallback !== undefined)
  })

  test('tell a time to come from one that is past', () => {
    for (const text of ['{{due_date}}', '{{ticket.sla_hours}}', '[delivery date]', '{dueDate}'])
      expect([text, namesTime(first(text), en)]).toEqual([text, true])
    for (const text of ['{{ticket.created_date}}', '{{order_date}}', '{{ticket.id}}', '{{update}}'])
      expect([text, namesTime(first(text), en)]).toEqual([text, false])
    expect(namesTime(first('{{datum_odgovora}}'), en)).toBe(false)
    expect(namesTime(first('{{ημερομηνία}}'), el)).toBe(true)
  })

  test("tell the customer's name from others", () => {
    const isName = (system: keyof typeof SYSTEMS, text: string) => isCustomerName(SYSTEMS[system], first(text))
    expect(isName('zendesk', '{{ticket.requester.first_name}}')).toBe(true)
    expect(isName('zendesk', '{{current_user.name}}')).toBe(false)
    expect(isName('intercom', '{{customer_name}}')).toBe(true)
    expect(isName('intercom', '{{name}}')).toBe(true)
    for (const thing of ['{{pet_name}}', '{{product.name}}', '{{event_name}}'])
      expect(isName('intercom', thing)).toBe(false)
    expect(isName('zendesk', '{{ticket.assignee.first_name}}')).toBe(false)
    expect(isName('zendesk', '{{ticket.id}}')).toBe(false)
    expect(isName('freshdesk', '{{ticket.requester.firstname}}')).toBe(true)
    expect(isName('helpscout', '{%customer.firstName%}')).toBe(true)
    expect(isName('helpscout', '{%user.firstName%}')).toBe(false)
    expect(isName('discourse', '%{reply_to_name}')).toBe(true)
    expect(isName('discourse', '%{my_name}')).toBe(false)
  })
})
