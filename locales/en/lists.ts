/** Named lists that the patterns of this pack use: `<cannot>` stands for any of the forms below. */
export const lists = {
  'we-are': "i'm|i am|im|we're|we are",
  'it-is': "it's|it is|its|that's|that is|thats|this is",
  dont: "don't|do not|dont|doesn't|does not|doesnt|didn't|did not|didnt",
  isnt: "isn't|is not|isnt|aren't|are not|arent|wasn't|was not|wasnt|weren't|were not|werent|not",
  cannot:
    "can't|cannot|cant|can not|couldn't|could not|couldnt|unable to|not able to|isn't able to|aren't able to|wasn't able to|weren't able to|won't be able to|will not be able to|wont be able to",
  wont: "won't|will not|wont|wouldn't|would not",
  day: 'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|next month|january|february|march|april|may|june|july|august|september|october|november|december',
  have: 'have|has|had|offer|offers|provide|provides|include|includes|allow|allows|accept|accepts|support|supports|sell|sells|ship|ships|carry|carries|stock|serve|serves|take|takes|see|sees|find|found|locate|show|shows|list|handle|handles|cover|covers|do|deliver|delivers|refund|exchange|seem to have|appear to have|currently have|currently offer',
  website:
    'website|site|web site|web page|webpage|faq|faqs|help page|help pages|help center|help centre|knowledge base|manual|terms|guide|documentation|app|options|policy|page',
  good: 'good|great|nice|wonderful|lovely|fantastic|pleasant|safe|happy|blessed|fabulous|super|relaxing|excellent|terrific|amazing|productive|beautiful',
  time: 'day|evening|morning|afternoon|night|weekend|week|stay|trip|visit|time|one|holiday|holidays|flight|journey|vacation|rest of your day|rest of the day|meal|ride|dinner|lunch|new year|christmas',
} as const
