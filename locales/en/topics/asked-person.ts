import type { Topic, TopicWords } from '../../../src/locale.ts'
import { TO_OTHERS } from './asked-again.ts'

/** Who the customer is and where they live, which the agent asks for, and how the customer gives it. */
export const askedPerson = {
  'ask-address': {
    phrases: [
      '<asks-for> (your|the) [full|current|home|street|postal|mailing|delivery|shipping|complete] address [please] $',
      '<asks-for> (your|the) [full|current|home|street|postal|mailing|delivery|shipping|complete] address (please|so|to|and|then|first|again|for (the|this|your) (delivery|order|parcel|visit|engineer|repair))',
      '^<hand-us> (your|the) [full|current|home|street|postal|mailing|delivery|shipping|complete] address [please] $',
      '^[and] (your|the|what) [full|current|home|street|postal|mailing|delivery|shipping|complete] address [please] ?',
      '(which|what) address (should|shall|can|do|would|is|are) (i|we|it|they|this|the _|you) [like us to|want us to] (send|deliver|ship|post|be|going|come|bring)',
      '(where|what address) (should|shall|can|do|would) (i|we|they|you) [like us to|want us to|like me to] (send|deliver|ship|post|bring) (it|them|this|that|the _|your _) [to] ?',
    ],
    except: [
      '(another|different|other|correct|new|second|old|previous|billing|return|pickup|pick-up|collection|email|e-mail|web|ip|business|office) address',
      ...TO_OTHERS,
    ],
  },
  'gives-address': {
    phrases: [
      "(my|our|delivery|shipping|the) [full|current|home|street|postal|mailing|delivery|shipping|new] address (is|:|'s) [_] (#|1*|2*|3*|4*|5*|6*|7*|8*|9*|flat _|apartment _|unit _) _",
      "(live|lives|living|am|i'm|we're|based|deliver|delivered|send|sent|ship|shipped|post|posted|bring|come) ...4 (at|to) [flat|apartment|unit|number] [# ,] (#|1*|2*|3*|4*|5*|6*|7*|8*|9*) _ [_] [_] <street>",
    ],
    except: [
      "(didn't|not|never|wasn't|instead of|wrongly|wrong|old|previous|mistakenly|neighbour|neighbor|someone|nobody|bill|billed|shop|store|branch|office) ...6 <street>",
      '(was|were|been|got) (sent|delivered|shipped|posted) ...4 to ...5 <street>',
    ],
  },
  'ask-birth': {
    phrases: [
      '<asks-for> (your|the) (date of birth|birth date|birthdate|birthday|dob)',
      '^<hand-us> (your|the) (date of birth|birth date|birthdate|birthday|dob)',
      '(your|the) (date of birth|birth date|birthdate|dob) [please] ?',
      'when were you born',
    ],
    except: [...TO_OTHERS],
  },
  'gives-birth': {
    phrases: [
      '(my|and) (date of birth|birth date|birthdate|dob) (is|:|was) [the] (<digits>|<month>)',
      "(i was|i'm|born) born (on|in) [the] (<digits>|<month>)",
      '^(dob|date of birth) [is|:] [the] (<digits>|<month>)',
      'my (birthday|dob) (is|:) [the|on] (<digits>|<month>)',
    ],
  },
  'ask-name': {
    phrases: [
      {
        find: "(what's|what is|<may-i-have>|may i know|may i ask|i need|tell me|give me|provide|with) [please] your [first] name",
        except: [
          'your name (and|on|for|as)',
          'your name , (your|the|an|a|last|first|full|surname|account|email|e-mail|phone|contact|order|booking|date|address|and|postcode|zip|number)',
          'your name ...2 (last|full|surname|account|card|email|phone|number|address)',
        ],
      },
      // With something else: one question, which is fine where one of the two is new.
      "(what's|what is|<may-i-have>|may i know|may i ask|i need|tell me|give me|provide|with) [please] your [first] name and [also] [your|the|an|a] ((email|e-mail) [address]|(phone|telephone|contact|mobile) number|(order|booking|confirmation|reservation|reference|case|ticket|tracking) (number|id|code|reference))",
      '(who am i|with whom am i|who do i have the pleasure of) (speaking|chatting|talking)',
      '(what|which) name (is (it|this|that|the _) (under|in|for)|(should|shall|can|do|may|would) (i|we|you) [like me to] (put|book|make|reserve|have|hold|use) [it|this|that|the _] (under|in|for|down))',
      '(under|in) (what|which) name',
      '^your [first] name [please] ?',
    ],
    except: [
      '(the|your) name (of|on|for|in|under|is)',
      // The name of a thing.
      '(what|which) name ...8 (save|saved|store|stored|event|calendar|entry|title|playlist|list|file|folder|album|device|profile|project|document)',
    ],
  },
  'ask-full-name': {
    phrases: [
      '<asks-for> your (full|complete) name',
      '^<hand-us> your (full|complete) name',
      '(your|the) full name [please] ?',
      '<asks-for> your (first and last|first and second|first and family) (name|names)',
    ],
    except: ['full name (of|on|in|under|for|as|is|and)', 'full name , _', ...TO_OTHERS],
  },
  'ask-postcode': {
    phrases: [
      '<asks-for> (your|the) [full] (postcode|post code|zip code|zip|postal code)',
      '^<hand-us> (your|the) [full] (postcode|post code|zip code|zip|postal code)',
      '(confirm|and) [me|us] [with] [please] (your|the) [full] (postcode|post code|zip code|zip|postal code)',
      '(your|the|what) (postcode|post code|zip code|postal code) [please] ?',
    ],
    except: [
      '(another|different|new|other|correct|their|his|her) ...2 (postcode|post code|zip)',
      '(postcode|post code|zip code|postal code) (of the|for the|of your (new|old)|is|was)',
      ...TO_OTHERS,
    ],
  },
  'gives-postcode': {
    phrases: [
      "(postcode|post code|zip code|zip|postal code|postcode's) [is|:|of] (#|1*|2*|3*|4*|5*|6*|7*|8*|9*|_ #|_ 1*|_ 2*|_ 3*|_ 4*|_ 5*|_ 6*|_ 7*|_ 8*|_ 9*)",
    ],
  },
  'gives-name': {
    phrases: [
      "(my name is|my name's|my names|this is) _ (here|and|,|.|from|speaking|calling)",
      "my name (is|'s) _",
      "(the|booking|table|under the) name (is|'s) _",
      "^[and] name's _",
      "(please|thanks|thank you|pls) name's _",
    ],
    except: [
      '(my|the|booking) name is (on|not|in|wrong|misspelled|misspelt|spelled|spelt|already|still|correct|missing|listed|under)',
      'this is (a|an|the|my|not|so|very|just|really|what|how|why|where|about|for|from|it|all|great|good|bad|fine|true|wrong|ridiculous|unacceptable|and)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
