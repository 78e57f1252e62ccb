import type { Example } from '../../../src/locale.ts'

export const placeholderSyntax: readonly Example[] = [
  { text: 'Γεια σας [[{{customer.first_name}]], η παραγγελία έφυγε.', kind: 'template' },
  { text: 'Γεια σας {{customer.first_name}}, η παραγγελία [[{{ order.number]], έφυγε.', kind: 'template' },
  { text: 'Γεια σας [[{{ }}]], η παραγγελία έφυγε.', kind: 'template' },
  {
    text: '[[{% if ticket.tags contains "vip" %}]] Ως πελάτης μας ταξιδεύετε στην πρώτη θέση.',
    title: 'A block without its end',
    kind: 'template',
  },
  {
    text: 'Γεια σας [[{{customer.first_name}}]], η παραγγελία έφυγε.',
    title: 'A name of another helpdesk',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Γεια σας [[{!Contact.FirstName}]], η παραγγελία έφυγε.',
    title: 'The marks of another helpdesk',
    kind: 'template',
    options: { system: 'freshdesk' },
  },
  {
    text: 'Γεια σας {{ticket.requester.first_name | default: "κύριε/κυρία"}}, το αίτημά σας είναι το {{ticket.id}}.',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  { text: 'Γεια σας {{customer.first_name}}, η παραγγελία έφυγε.', title: 'Any helpdesk', kind: 'template' },
  { text: 'Γεια σας {%customer.firstName,fallback=φίλε%}, η παραγγελία έφυγε.', kind: 'template' },
  {
    text: 'Με εκτίμηση, {{current_user.name}}',
    title: "The agent's name is always known",
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Γεια σας [όνομα πελάτη], η παραγγελία <αριθμός παραγγελίας> έφυγε.',
    title: 'Filled in by hand',
    kind: 'template',
    options: { system: 'zendesk' },
  },
  {
    text: 'Γεια σας {{nickname}}, η παραγγελία έφυγε.',
    title: 'A name that the team has defined',
    kind: 'template',
    options: { system: 'zendesk', names: ['nickname'] },
  },
]
