/** Ways to private messages in colourful words: what moves there, and where nothing is public. */
export const PRIVATE_MOVES = [
  '(come|pop|nip|hop|slide|jump|head|swing|drop) [on] [over|by|in|down|along] [and|to] [say (hi|hello)|chat|find us|see us|join us] [over] (to|in|into|by) (our|the|your) (inbox|dms|dm|messages|pms)',
  '(move|take|bring|switch|shift|continue|carry on) (this|it|that|things|this conversation|the conversation|our chat|the chat|our conversation) [over] (to|into|in|behind) (private|a private|somewhere private|closed doors|the inbox|dm|dms|pm|our dms)',
  '(chuck|ping|fling|fire|throw|lob|slide|give|flick) us (a|over a|your) [quick|_] (dm|pm|message|private message|direct message|inbox)',
  "(dm's|inbox's) [is|are] open",
  '(click|tap|hit|press|use) [on] (the|our|that|this) (envelope|paper plane|message button|dm button|speech bubble|chat bubble)',
  "(follow|following) [us] [back] (to|so) [we|that we|us|we're|that we're] [can|could|able] [to] (message|dm|pm)",
  '(ping|message|chat with|chat to|contact|text|write|reach|hit up|find) (us|our team|the team|our _) [up] (on|via|over|through) (whatsapp|messenger|telegram|viber|wechat|imessage)',
] as const
