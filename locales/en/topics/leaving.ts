import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Customers who want to leave, or to give back what they bought. */
export const leaving = {
  'wants-out': {
    phrases: [
      '(want|wants|wanted|need|needed|like|wish|trying|tried|decided|asking|writing|calling|here) to (cancel|terminate|unsubscribe|deactivate|opt out)',
      '(cancel|cancelling|canceling|terminate|terminating|end|ending|close|closing|deactivate|delete|deleting|quit|quitting|leave|leaving|stop|stopping|discontinue|drop|get out of|unsubscribe from|return|returning) (my|our|this|the|your|a) [_] [_] (subscription|membership|contract|account|plan|policy|service|order|trial|insurance|club|gym|booking|reservation|appointment|debit|card|line|broadband|internet|package|course|box|renewal|auto-renewal|phone|dress|shoes)',
      '(how|where) (do|can|could|would) (i|we) (cancel|unsubscribe|terminate|quit|return (it|this|these|them))',
      '(just|please|pls|simply) cancel [it|this|that|everything|my|the]',
      "(don't|do not|dont) want [to] (renew|be renewed|it to renew|(it|this|the _) any more|(it|this|the _) anymore)",
      '(switching|going|moving) to (another|a different|a cheaper|your competitor) [provider|company|bank|insurer|supplier]',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
