import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Words that discourage, and announcements of somebody else's words. */
export const words = {
  'flat-word': {
    phrases: [
      {
        find: 'never',
        sentence: ['Let me show you what is possible here.'],
        except: [
          'never [ever] (leak|leaks|break|breaks|fail|fails|fade|fades|rust|rusts|crash|crashes|tear|tears|shrink|shrinks|peel|peels|freeze|freezes|stick|sticks) [on you]',
          // A promise, which nobody is discouraged by.
          'never ...2 (happen|occur|be repeated|repeat itself|take place) ...3 again',
          'never (more|less|longer|later|fewer|earlier|sooner) than',
          'never (mind|better|been (better|easier|happier|simpler))',
          'never been a (better|easier|cheaper|good|nicer|simpler)',
          'never (apologise|apologize|be (sorry|afraid|ashamed)|feel (bad|silly|shy)) [for|to|about]',
          'never a (better|nicer|quieter|greater|problem|bother|trouble|dull)',
          "(you're|you are|you'll be|you will be) never [ever] (tied|bound|charged|locked|alone|far|obliged|stuck|billed|left|required)",
          '(we|i) never (close|sleep|stop|tire|give up|get tired)',
          "(it's|it is|they're|they are|is|are|be|we're|will) never [ever] (taken|charged|shared|sold|stored|billed|debited|deducted|needed|required|too late|too early|be (taken|charged|shared|sold|stored|billed))",
          'never [ever] (expire|expires|expired|runs out|run out|goes out|sleeps|closes|ends)',
          'never (mix|wash|pour|immerse|soak|microwave|unplug|spray|bleach|overload|overfill|expose|insert|dry) (it|them|this|these|those|a|an|any|the|your|two|more|in|near|with|bleach|water) [_]',
          'never (leave|put|place|keep|store|heat) (it|them|the|your|any|a|an) ...2 (in|into|on|onto|near|next|at|under|inside|unattended|plugged|with|above|below)',
          'never (share|give|send|disclose|reveal|tell|click|store|sell|ask|hesitate|worry|forget|be shy|stop|fear)',
          'never (ever) (share|ask|give up)',
          'never (post (your|personal|private|any of|passwords|card)|hurts to|fails to (impress|make me|brighten|please))',
          'never (give|gave|giving) up',
          'never (in public|publicly|on this page|in a (tweet|comment|post|reply)|by email|over the phone)',
          '(will|would|can|could|do|does|did|should) never (ask|share|sell|store|charge|call)',
          'never (our|my|the|been our|been my) (intention|intent|goal|wish)',
          '(we|i) never (want|wanted|like|intend|intended|meant|wish|tire|get tired|stop|doubt)',
          'never ...2 (to disappoint|too late|a bad time|a problem|a bother|a dull moment|been better|been easier|looked better|been happier|tasted better)',
          '(if|when|in case|because|since|as|sorry|apolog*|that) ...6 never',
          "you [have|had|could|will|would|'ll|'d] never",
          '^never ...8 ?',
          'never [again] (have to|need to)',
          // A warning about safety.
          'must never (eat|drink|mix|leave|touch|open|use|put|share|give|store|swallow|heat|cover|exceed|expose|plug|immerse|block|drive|feed|be (left|mixed|opened|used|heated|covered|exposed|immersed))',
          '(late|now) (than|or) never',
          "(have|has|had|i've|we've|they've|you've|it's) never (been|seen|looked|tasted|sold|watched|tried|visited|read|eaten|played|met|heard)",
          'never (received|arrived|showed|delivered|came|got|went|happened|worked|reached|loaded|left|ends)',
          'never (gets|get|goes|go) old',
          'never (fun|easy|pleasant|nice|good|ideal|okay|acceptable|great|an easy)',
        ],
      },
      {
        find: '(nothing|nothin)',
        sentence: ['Let me look at what else I can offer you.'],
        except: [
          'nothing (could|can) be (simpler|easier|quicker|better|nicer)',
          'nothing [more|else|left|further|extra] (to|for you to) (pay|do|sign|send|return|settle|bring|arrange|worry)',
          'nothing left (due|owing|outstanding|unpaid|on (the|your) (bill|account|tab|balance))',
          'nothing (to worry|to be worried|to fear|to lose|to pay|but|more than|less than|personal|short of|wrong with that|like|beats)',
          "nothing [at all|whatsoever] (it's|it is|everything is|everything's|that's|you're|all) [all] (settled|paid|included|covered|free|on us|taken care of|sorted|done|in order|fine|set)",
          // No bill, no appointment: good news.
          'you [currently|still|already|now] (have|owe|pay) nothing',
          'nothing (stands|is standing|stood|gets) in (the|your|our) way',
          'nothing [too|very|that] (complicated|difficult|tricky|fancy|major|scary|technical|to it)',
          'nothing (sticks|leaks|spills|fades|shrinks|beats|changes|is (lost|at risk))',
          'nothing (scheduled|planned|penciled|pencilled|lined up|outstanding|due|owed|owing|booked|to cancel|to return|to fear|to lose|to fix|wrong|missing|broken|unusual|serious|dramatic|drastic|alarming|urgent|suspicious|extra|special)',
          "nothing ['s|is|was|has|will be|has been] (wrong|missing|broken|lost|damaged|deleted|gone|leaking|affected|expired|overdue|urgent|serious|stored|shared|saved|owed|due|outstanding|needed|required)",
          'nothing (more|else|further|extra|again) (will|is going to) be (charged|billed|taken|due|deducted|needed|required|asked|lost|deleted|shared)',
          'nothing (left|more|else|further|special|extra|other|at all) (for you|that you|you) (to|need|have) _',
          'nothing (left|remaining) to (do|pay|sign|send|worry|chase)',
          'nothing (more|else|further) (to do|to pay|you need|that you need|is needed|needed|required|is required|for you to)',
          'nothing (you|that you|for you) (need|have|to do)',
          '(have|need|has|needs) to (do|pay|bring|send|sign|prepare) nothing',
          'nothing else (was|is|has been|will be) (touched|changed|affected|lost|charged|deleted|needed)',
          'nothing to (install|download|sign|print|fill in|set up|configure|send back|remember|learn|be afraid of|be ashamed of)',
          'nothing [at all] [for you] to (apologise|apologize|be sorry|thank (me|us)) [for|about]',
          'nothing to do with (you|your|my|anything you|how you|what you|the way you)',
          "(you|there is|there's) nothing (for you|you) (to|need|have)",
          '(worry about|worried about) nothing',
          "nothing (i'd|we'd|i would|we would|makes us|makes me|would make) ...3 (more|happier|love|like|better)",
          "nothing (is|'s) (too much|better|more important|impossible)",
          '(if|when|since|that) ...5 nothing',
          'for nothing',
          'nothing [that] you (did|said|sent|ordered|bought|entered|changed)',
          'nothing [else|more|extra] to (sign|fill|install|download|set up|return|print|bring)',
          'nothing (has|was|is|will be) (changed|charged|lost|taken|deducted|billed)',
          'next to nothing',
          'nothing (can|could|will) [ever|possibly|really] (go wrong|happen to|break)',
          'nothing (else|more|further) [that] (i|we) (can|could|may) (do|help|assist) ...4 ?',
        ],
      },
      {
        find: '(nobody|no one|noone)',
        sentence: ['Let me find the right person for you.'],
        except: [
          'no , one',
          '(if|when|that|sorry|since) ...5 (nobody|no one|noone)',
          '(nobody|no one) (else|but you) (can|will|has)',
          '(nobody|no one) [else] (does|makes|beats|can beat|comes close|bakes|builds|knows) ...5 (better|faster|closer|quicker|cheaper|us|more)',
          '(nobody|no one) [else] does faster _',
          '(nobody|no one|noone) (needs|has) to',
          '(nobody|no one) has ever (felt|complained|noticed|been (hurt|charged)|had (a|any) (problem|trouble))',
          '(nobody|no one|noone) (answered|opened|signed|was (in|home|at home|there)|came to the|can (get|log|see|read|take|use) _)',
          '(nobody|no one|noone) (answered|opened|signed|was (in|home|at home|there)|came to the|can (get in|get into|log in|take (any|your|money)))',
          '(nobody|no one|noone) ...4 (see|read|access|know|knows|change|use) your (password|pin|data|messages|files|address|number|code|details|card|account|photos|documents|location)',
          '(nobody|no one|noone) [else] (will|is|gets|was|has|will have) [be|been] (affected|cut off|charged|disconnected|billed|hurt|harmed|injured|left out|left behind)',
          '(nobody|no one|noone) [else] [here|with us|on our side|at our end|in the team] (can|could|will) [ever] (see|read|access|open|view|hear) (it|them|that|this|these|those|what you _)',
          '(nobody|no one|noone) (likes|wants|enjoys|deserves|should have to|minds|but you)',
          "(nobody|no one|noone) (will|would|'ll|is going to) (mind|notice|judge|disturb|bother|charge|rush|hurry|call you|contact you)",
        ],
      },
      {
        find: 'none',
        sentence: ['Let me look at what else I can offer you.'],
        except: [
          'none the (less|worse|wiser)',
          '(there is|there are) none , you (can|may|are free|pay|need)',
          'none [at all|whatsoever] , ...3 (free|included|complimentary|covered)',
          'none ...4 (cost|costs|will cost|is lost|are lost|was lost|were lost|is charged|expire|expires|renew|renews|contain|contains|has (nuts|sugar|gluten)|have (nuts|sugar|gluten))',
          '(bar|second to) none',
          'none of (the|these|those|our) [#] [major|common|listed|usual|known|_] (allergens|additives|side effects|risks|charges|fees)',
          '(if|when|that|sorry) none',
          'none of (your|this) ...3 (will|is|are|was|were) [be] (shared|lost|affected|stored|changed|your fault)',
          'none of this (is|was) your',
          'none of your _ [_] (is|are|was|were|has been|have been) (lost|deleted|affected|shared|gone|at risk|sold|leaked|touched|overdue|charged)',
        ],
      },
      {
        find: "(that's|it's|that is|it is|this is) (not going to happen|not happening|never going to happen)",
        sentence: ['Let me look at what I can do for you.'],
        except: ['(happen|happening) (to you|again)'],
      },
      {
        find: "(no way|no chance|end of story|end of discussion|period full stop|forget it|tough luck|too bad|that's that)",
        sentence: ['Let me look at what I can do for you.'],
        except: [
          'in no way',
          'no way ...6 (free|complimentary|included|safe|covered)',
          'no way (to|of|for)',
          "no (way|chance) [that] (you'll|you will|you would|you'd|you can|you could) [ever|even|have to] (miss|lose|be (late|charged|billed|left|stuck|without|fined)|pay|need|run out|get (lost|stuck|charged)|forget|regret)",
          '(had|have|has|get|got|gets|getting|with) no chance to _',
          "no way [that] (this|that|it|we) (will|would|'ll|could|can|is going to) (happen|fail|break|go wrong|let you down|be (lost|late|charged))",
          "don't forget it",
          "(it's|it is) too bad [that|but|you|,] _",
          "won't forget it",
          "(not|isn't|wasn't|aren't|never) [that|all|really] too bad",
        ],
      },
      {
        find: "(<it-is>|(your|that) (answer|assumption|information|info|claim|calculation|statement|reasoning|understanding|figures|maths|math|facts|version) (is|was|are)|(what|everything) you (wrote|said|say|think|read|heard|are saying) (is|was)|you are|you're|that statement is|your information is|this information is) [completely|totally|simply|just|absolutely|plain|quite] wrong",
        sentence: ['Let me check this together with you.'],
        except: [
          '(if|whether|when|hope|sorry|unless|think|something|anything|see) ...4 wrong',
          'what (is|was|went|may be|might be|could be) ...3 wrong',
        ],
      },
      {
        find: '(wrong (number|department|team|place|person|address to ask|company))',
        sentence: ['I am glad to put you in touch with the right team.'],
        except: [
          '(sorry|apolog*|if|sent|received|got|delivered|entered|typed|gave|was|to|at|on) ...4 wrong (number|department|team|place|person|company)',
        ],
      },
      { find: '[the|some|a bit of] bad news [is] [that]', instead: ['unfortunately'] },
      {
        find: 'bad',
        sentence: ['Let me see how I can make this better for you.'],
        except: [
          "(it's|it is) too bad",
          "(not|never|isn't|wasn't|aren't|not so|not too|not that|not half|not at all) [so|too|that|such a|a|all|as|quite as|nearly as|half as] bad",
          '(sorry|apolog*|regret|understand|hear|hate|hope|know|imagine|realise|realize|feel|felt|feels|fixed|had|sounds|sound|must be|must have been|frustrating|if|when|report|any|your) ...6 bad',
          '(no such thing as|never|not) [a|an] bad _',
          'bad enough (once|already|as it is|without|on its own|the first time)',
          'bad (experience|day|luck|timing|gateway|request|sector|weather|news bears|guys|boy|hair)',
          '(my|our) bad',
          "(not|isn't) ...3 bad",
          '(good|the good) (and|or|with) [the] bad',
          'so bad (for|about)',
        ],
      },
      {
        // Before its noun it can be left out.
        find: '(terrible|awful|horrible|dreadful)',
        only: ['(this|that|the|these|those|our) (awful|terrible|horrible|dreadful) _'],
        except: [
          '(sorry|apolog*|regret|understand|hear|feel|hate|know|imagine|experience|had|such|your) ...6 (awful|terrible|horrible|dreadful)',
          '(awful|terrible|horrible) (experience|day|service|time|situation|feeling)',
          '(must|could|can) (have been|be|feel) [a|an|so|such a|such an|really|truly] (awful|terrible|horrible|dreadful)',
          '(awful|terrible|horrible|dreadful) (thing|things|way|news|shock) (to (go|happen|hear|live|wake|find|see|start|end|come)|for you|for anyone|when)',
          '(call|called|calling|find|finds|found|say|said|says) ...3 (awful|terrible|horrible|dreadful)',
        ],
        instead: [''],
      },
      {
        find: '(awful|terrible|horrible|dreadful)',
        sentence: ['I understand how disappointing this is.'],
        except: [
          '(that|this|the|your) (wait|delay|journey|flight|night|week|news|timing|trip|queue|mix-up|line|connection) [you had] (is|was|were|sounds|must) [really|truly|just|have been|be] (awful|terrible|horrible|dreadful)',
          "(that|this|it) (is|'s|was|sounds|must be|must have been|must feel) [so|really|truly|just|absolutely|quite] (awful|terrible|horrible|dreadful)",
          '(sorry|apolog*|regret|understand|hear|feel|hate|know|imagine|experience|had|such|your) ...6 (awful|terrible|horrible|dreadful)',
          '(awful|terrible|horrible) (experience|day|service|time|situation|feeling)',
          '(must|could|can) (have been|be|feel) [a|an|so|such a|such an|really|truly] (awful|terrible|horrible|dreadful)',
          '(awful|terrible|horrible|dreadful) (thing|things|way|news|shock) (to (go|happen|hear|live|wake|find|see|start|end|come)|for you|for anyone|when)',
          '(call|called|calling|find|finds|found|say|said|says) ...3 (awful|terrible|horrible|dreadful)',
        ],
      },
      {
        find: '(lousy|useless|rubbish|worthless|crappy|pathetic|atrocious|abysmal|garbage)',
        sentence: ['Let me see how I can make this better for you.'],
        only: [
          "(is|are|was|were|it's|that's|they're|be|a|an|really|pretty|quite|just|totally|absolutely|completely|rather) (lousy|useless|rubbish|worthless|crappy|pathetic|atrocious|abysmal|garbage)",
        ],
        except: [
          '(sorry|apolog*|regret|understand|hear|feel|hate|know|imagine|experience|had|such|your|if|when|not) ...6 (lousy|useless|rubbish|worthless|crappy|pathetic|atrocious|abysmal|garbage)',
          '(a|the) (rubbish|garbage) (bin|bins|bag|bags|can|cans|collection|day|chute|truck|disposal|dump|room)',
          "(that|this|it) (is|'s|was|sounds) ...2 (lousy|pathetic|atrocious|abysmal) (of us|service)",
        ],
      },
      {
        find: 'impossible',
        sentence: ['Let me look for another way to do this for you.'],
        except: ["(nothing|not|isn't|nearly|almost|mission|sorry|frustrating|if|when) ...3 impossible"],
      },
      {
        find: '(i|we) [strongly|completely|totally|respectfully|have to|must] disagree',
        sentence: ['I see your point; let me look at this together with you.'],
      },
    ],
    // Titles that are played or watched, however they are written.
    except: [
      '(playing|queued|titled|entitled) [:|up|now] [the|_] (bad|awful|terrible|horrible|impossible|wrong|nothing|never|nobody)',
      '(how about|what about|play|song|track|film|movie|called|named) bad _ by',
    ],
  },
  helplessness: {
    phrases: [
      {
        find: "[there is|there's|theres|there isn't] (nothing|anything|not much|not a lot|little) [more|else|further] [that] (i|we|anyone|anybody) (can|could|are able to|am able to) do",
        sentence: ['Let me look at what I can do for you.'],
        except: [
          "(if|is|let (me|us) know if) [there is|there's|there] anything [more|else|further] [that] (i|we) (can|could) do",
          "[is there|if there is|if there's|there is|there's|see if there is] anything [more|else|further] [that] (i|we) (can|could) do",
        ],
      },
      {
        find: "(i|we) (can't|cannot|can not|cant|couldn't|could not|won't be able to|am not able to|are not able to|am unable to|are unable to) (help|assist) [you]",
        sentence: ['Let me look at what I can do for you.', 'Let me find somebody who can help you with this.'],
        except: [
          "(can't|cannot|cant|couldn't) help (but|it|noticing|wondering|feeling|thinking|loving)",
          "(if|when|sorry|in case|unless) ...4 (can't|cannot|cant|couldn't|could not) (help|assist)",
        ],
      },
      {
        find: "^[sorry|unfortunately|afraid] (can't|cannot|cant|couldn't|unable to) (help|assist) [you]",
        sentence: ['Let me look at what I can do for you.'],
        except: ["(can't|cannot|cant|couldn't) help (but|it|noticing|wondering|feeling|thinking|loving)"],
      },
      {
        find: "(<we-are> not [_] (responsible|liable|accountable) for|(i|we) (cannot|can't|can not|cant) be (held|made) (responsible|liable|accountable) [for]|(i|we) (accept|take|assume|bear) no (responsibility|liability) [for])",
        note: 'Say what you do where it happens all the same.',
      },
      {
        find: "^[well|sorry|so|yeah|no|um|unfortunately|look] (i|we) (don't|do not|dont) (deal with|handle|look after|get involved in|get involved with) (that|this|those|these|such _|any of (that|this)) [sort of thing|kind of thing|here|in this (department|team|office)]",
        sentence: ['Let me find the right person for you.'],
        except: [
          '(deal with|handle|look after) (that|this|those|these|such _|any of that) (on|for|by|until|after|at|before|under|outside|with|over|lightly|in (the|our|my|a|your|store|branch)) _',
        ],
      },
      {
        find: '(outside|outside of) (our|my) (control|influence)',
        sentence: ['Let me look at what I can do for you.'],
      },
      { find: "i'm unable to (help|assist) [you]", sentence: ['Let me look at what I can do for you.'] },
      {
        find: "(i|we) (can't|cannot|can not|cant) do (anything|much|a thing)",
        sentence: ['Let me look at what I can do for you.'],
      },
      {
        find: '(<it-is>|this|that) not (my|our) (department|job|responsibility|problem|fault|area|concern|business|team)',
        sentence: ['I am glad to put you in touch with the right team.'],
      },
      {
        find: "(isn't|is not|isnt|not) [really|exactly] something (i|we) [can] (deal with|handle|take care of|look after|get involved (in|with))",
        sentence: ['I am glad to put you in touch with the right team.'],
        except: ['not something (i|we) (can|could) handle alone'],
      },
      {
        find: '^[sorry|well|but|and|look] not (my|our) (fault|mistake|doing|error|concern) $',
        sentence: ['Let me see what I can do for you.'],
      },
      {
        find: "(<it-is>|that's) [entirely|really|solely|your own] your [own] (responsibility|business|lookout|look-out) $",
        sentence: ['Let me see what I can do for you.'],
      },
      {
        find: '^[sorry|well|um] not (my|our) (area|remit|business|call|patch|field|side|circus|circus not my monkeys|baby|bag|headache)',
        sentence: ['I am glad to put you in touch with the right team.'],
      },
      {
        find: "(not|isn't) (my|our) (department|job|problem|responsibility|concern)",
        sentence: ['I am glad to put you in touch with the right team.'],
      },
      {
        find: '((above|over|beyond) (my|our) (pay grade|paygrade|head|authority|station|remit)|out of (my|our) (hands|control)|beyond (my|our) control|my hands are tied|our hands are tied|not in my power|not (up to|down to) me|i just work here)',
        sentence: ['Let me look at what I can do for you.'],
      },
      {
        find: '<we-are> not (allowed|authorized|authorised|permitted) to',
        sentence: ['Let me ask a colleague who can decide this.'],
      },
      {
        find: 'nothing to do with (me|us|(my|our) (department|team|side|office|store|shop|branch|job))',
        sentence: ['I am glad to put you in touch with the right team.'],
      },
      {
        find: "(i|we) (don't|do not|dont|haven't got|haven't|have no) [have] [the|any] time (for (that|this|you|it|such)|to (do|deal|check|look|explain|help|call|go|sit|discuss|read|answer))",
        sentence: ['Let me see when I can do this for you.'],
        except: ['(if|when|that|until|in case) (i|we) _', 'no time to lose'],
      },
      {
        find: "(you'll|you will|you'd|you) [just|simply|then] (need|have) to (do|sort|fix|find|handle|arrange|organise|organize|figure|work|deal with|take care of|look after|change|check|look up) (that|it|this|them|those) [out|up] (yourself|by yourself|on your own)",
        sentence: ['Let me see what I can do for you.'],
        except: [
          "(do|don't|if|not|never|that|when|won't) ...2 (need|have) to _",
          "(do|don't|if|not|never|that|when) (you|you'll|you will) _",
        ],
      },
      {
        find: '(works|work|working|fine|worked|ok|okay|no problem) [just|perfectly] [fine|well|ok] for (everyone|everybody|all [our|the] (others|other _)) [else]',
        only: ['for (everyone|everybody) else', 'for all [our|the] other _'],
        sentence: ['Let me look at this together with you.'],
      },
      {
        find: '<it-is> all (i|we) can (do|tell you|say)',
        sentence: ['Let me see what else I can do for you.'],
        except: ['if <it-is> all'],
      },
    ],
  },
  downplaying: {
    phrases: [
      {
        find: '(i|we) (have to|must|want to|will|need to) be [perfectly|completely|quite|totally|brutally] (honest|frank) [with you|here] [that]',
        instead: [''],
      },
      {
        find: "(you'll|you will|you'd|you) (just|simply) have to (wait|be patient|live with|put up with|accept|make do|deal with|get used to|lump it)",
        sentence: ['Let me see what I can do for you.'],
        except: ['(if|do|all|so|that|not) you (just|simply) have to'],
      },
      {
        find: "(i|we) [have|'ve] already (gave|given|told|answered) [you] (that|this|it) [once|twice|before|above|below] $",
        sentence: ['Let me go through it with you once more.'],
      },
      { find: 'let me stop you [right] (there|here)', sentence: ['I see; let me look at this together with you.'] },
      {
        find: '^(obviously|clearly) [,]',
        only: [
          '^(obviously|clearly) [,] you (need|have to|must|should|can|cannot|will|were|are not|did)',
          "^(obviously|clearly) [,] you (can't|didn't|aren't|haven't|don't)",
        ],
        instead: [''],
      },
      { find: '^with [all|the greatest|the utmost|due] respect ,', instead: [''] },
      { find: '^no (offence|offense|disrespect) [but|,]', instead: [''], except: ['no (offence|offense) taken'] },
      {
        find: "^[and|but|so|well] (to be [perfectly|completely|quite|totally|brutally] (honest|frank) [with you]|honestly|frankly|quite frankly|frankly speaking|honestly speaking|with all due respect|in all honesty|let's be (honest|realistic|frank))",
        instead: [''],
      },
      {
        // Within a sentence, the "and" in front goes on with it.
        find: "(to be [perfectly|completely|quite|totally|brutally] (honest|frank) [with you]|honestly|frankly|quite frankly|frankly speaking|honestly speaking|with all due respect|in all honesty|let's be (honest|realistic|frank))",
        instead: [''],
      },
      {
        find: 'actually',
        only: [
          "actually ...5 (no|not|none|never|nothing|can't|cannot|cant|couldn't|don't|doesn't|didn't|isn't|aren't|wasn't|won't|wouldn't|unable|unavailable|wrong|only|have to|need to|must|supposed|should (not|be|have|wait|call|contact))",
          "(no|not|don't|doesn't|isn't|aren't|can't|cannot) actually",
          'actually [_] (unsuccessful|failed|declined|rejected|refused|sold out|fully booked|booked out|booked up|out of stock|too late|expired|incorrect)',
          "(is|are|was|were|it's|that's|they're) actually (closed|full|shut|down|gone|late|delayed)",
        ],
        instead: [''],
      },
      {
        find: "(as|like) (i|we) [have|'ve] [already|just|previously|also|clearly|repeatedly] (said|told you|mentioned|explained|stated|wrote) [this morning|this afternoon|earlier|earlier today|before|already|yesterday|last week|last time|on the phone|in my last email|in my last message|several times|many times|twice]",
        instead: [''],
      },
      {
        find: '(as|like) (i|we) (already|previously) [have] (said|told|mentioned|explained|stated|wrote)',
        instead: [''],
      },
      {
        find: '(as|like) (already|previously|repeatedly|clearly) (said|stated|mentioned|explained|advised|told|informed|indicated|discussed|communicated)',
        instead: [''],
      },
      {
        find: '(as per|per) (my|our) (last|previous|earlier) (email|e-mail|mail|message|reply|note|chat|response)',
        instead: [''],
      },
      {
        find: '(as|like) (stated|mentioned|said|explained|advised) (before|earlier|above|previously|already)',
        instead: [''],
      },
      {
        find: "(i|we) [have|'ve] already (told you|said|explained [that|this|it])",
        sentence: ['Let me go through it once more with you.'],
      },
      {
        find: '(calm down|calm yourself|chill out|stay calm|relax)',
        sentence: ['I understand how frustrating this is.'],
        except: [
          '(enjoy|sit back|and|to|just sit|can|lie down) [and|,] relax',
          'relax (and|,) (enjoy|unwind)',
          'relax in',
          'relax at',
          'relax by',
        ],
      },
      {
        find: '<it-is> [really|just|only|simply] (not (a|that|such a) big [of a] deal|no big deal|not that (bad|hard|difficult|serious|important))',
        sentence: ['I understand that this matters to you.'],
      },
      {
        find: "(it'll|it will|they'll|they will|he'll|she'll) (come|arrive|be there|be ready|happen|get there|get done) when (it|they|he|she) (comes|come|arrives|arrive|does|do|gets there|get there|happens|is|are|gets done)",
        sentence: ['Let me check how long this will take.'],
      },
      {
        find: '(it takes|they take|these things take|this takes) as long as (it takes|they take|it needs)',
        sentence: ['Let me check how long this will take.'],
      },
      {
        find: 'you are (overreacting|exaggerating|being (difficult|unreasonable))',
        sentence: ['I understand how frustrating this is.'],
      },
      {
        find: "you're (overreacting|exaggerating|being (difficult|unreasonable))",
        sentence: ['I understand how frustrating this is.'],
      },
    ],
    except: [
      '(if|can) i be (honest|frank)',
      // Before praise.
      '(honest|frank|honestly|frankly) ...10 (the best|wonderful|great|impressed|impressive|love|loved|brilliant|excellent|amazing|delighted|fantastic|beautiful|my favourite|my favorite|a pleasure)',
    ],
  },
  quoting: {
    phrases: [
      "(you|customer|they|he|she) [have|'ve|had] (wrote|written|said|mentioned|asked|stated) [in your ...4|that|us] :",
      '(your|the) [original|last|previous] (message|question|words|email|request) [was|said|reads|read] :',
      '(wrote|writes) :',
      'quote :',
    ],
  },
  // The customer's words given back.
} as const satisfies Partial<Record<Topic, TopicWords>>
