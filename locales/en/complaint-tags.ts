/** What is bad, and what of it: "#PoorService". */
const BAD =
  'poor bad terrible awful horrible appalling crap crappy lousy dreadful shocking disgusting rude no zero worst pathetic useless rubbish'
const WHAT =
  'service customer support care experience staff communication response airline company bank app hotel network internet provider delivery train trains bus airport quality show form'

/** Hashtags of customers who complain. */
export const complaintTags: readonly string[] = [
  ...BAD.split(' ').flatMap((bad) => WHAT.split(' ').map((what) => `${bad}${what}*`)),
  ...'poor terrible awful horrible appalling lousy dreadful shocking disgusting pathetic useless rubbish worst worstever'.split(
    ' ',
  ),
  ...'*fail *fails *failed *failure failing shambles *shambles *disgrace disgraceful *scam *scammers *scammed *ripoff *robbery *thieves *liars *crooks'.split(
    ' ',
  ),
  ...'joke jokeofa* *isajoke *areajoke *nightmare *shame shameon* *outrage outrageous unacceptable unsafe ridiculous* shoddy* incompetent* incompetence'.split(
    ' ',
  ),
  ...'unprofessional* noreply noresponse noanswer noanswers nohelp norefund notgoodenough* notok notacceptable noton *sucks dontcare moneygrabbing'.split(
    ' ',
  ),
  ...'moneygrabbers greedy* falseadvertising brokenpromise brokenpromises wasteof* thanksfornothing'.split(' '),
  // How they feel.
  ...'*disappointed *disappointing *disappointment frustrated* frustrating* frustration* annoyed annoying* *nothappy *unhappy *notimpressed *unimpressed'.split(
    ' ',
  ),
  ...'*notamused angry* furious* fuming livid raging disgusted* disgust appalled fedup* hadenough* pissed* irritated wtf* ffs smh ugh stranded*'.split(
    ' ',
  ),
  // What they want, and will do.
  ...'sortitout* sortyour* fixyour* fixthis* fixit* dobetter* getittogether boycott* *lostacustomer *lostmybusiness goingelsewhere refundme'.split(
    ' ',
  ),
  ...'givememymoney* givemeback* wheresmy* whereismy*'.split(' '),
  ...'again flying fly using use buying buy ordering order shopping shop booking book staying stay eating eat returning'
    .split(' ')
    .map((verb) => `never${verb}*`),
]
