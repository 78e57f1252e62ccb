import type { Locale } from '../../src/locale.ts'

const words = (text: string): readonly string[] => text.split(/\s+/)

/** First names that many people have, by who bears them. A name that both bear stands in `either` only. */
export const firstNames: NonNullable<Locale['firstNames']> = {
  women: words(
    `abigail agnes aisha alice alison amanda amber amelia amy ana angela anita anna anne annie audrey barbara beatrice bella
    beth betty beverly brenda bridget brittany camila carol caroline carolyn catherine cathy charlotte cheryl chloe christina christine
    cindy claire clara cynthia daisy danielle deborah debra denise diana diane donna doris dorothy edith eileen elaine eleanor
    elena elisa elizabeth ella ellen eloise emily emma erica esther eva fatima fiona florence gemma geraldine gillian gina gloria grace
    hannah harriet heather heidi helen helena holly imogen ines ingrid irene irina isabel isabella isla jacqueline jane janet janice
    jennifer jenny jessica jill joanna joanne josephine joyce judith judy julia julie juliet karen karina kate katherine kathleen
    kathryn katie kimberly kirsten kristen kristina laura lauren leah lena lily linda lisa lois louise lucia lucy lydia maggie margaret
    maria marie marilyn marta martha mary matilda megan melanie melissa mia michelle mila miriam molly monica nadia nancy
    naomi natalie natasha nicole nina nora olga olivia pamela patricia paula penelope petra phoebe polly poppy priya rachel rebecca
    rita rosa rosemary rosie ruth sally samantha sandra sara sarah sheila shirley silvia siobhan sofia sonia sophia sophie stella
    stephanie susan susanna suzanne sylvia tanya tara teresa theresa tina tracey ursula valerie vanessa vera veronica victoria
    virginia wendy yasmin yvonne zoe`,
  ),
  men: words(
    `aaron adam adrian ahmed alan albert alexander alfred andrew anthony antonio arthur austin barry ben benjamin bernard bob
    bobby bradley brandon brian bruce bryan calum carl carlos charles christopher colin connor craig daniel darren dave david dennis
    derek diego dominic donald douglas duncan dylan edgar edward edwin elijah eric ernest ethan eugene felix fernando frank fred frederick
    gabriel gareth gary geoffrey george gerald gerard gilbert gordon graham gregory guy harold harry hassan henry herbert howard hugh hugo
    ian ibrahim isaac ivan jack jacob james jason jeffrey jeremy jerome jerry jim joe john jonas jonathan jose joseph joshua juan julian
    justin karl keith kenneth kevin kyle larry lawrence leo leonard liam logan lucas luis luke malcolm marcus mark martin mason matt
    matthew michael miguel mike mohammed muhammad nathan nathaniel neil nicholas nick nigel norman oliver omar oscar owen pablo
    patrick paul pedro peter philip rajesh ralph raymond richard robert roger roland ronald roy rupert russell ryan
    samuel scott sean sebastian simon stefan stephen steve steven stuart ted theodore thomas tim timothy toby tom tomas tony
    trevor tyler victor vincent walter warren wayne wesley william zachary`,
  ),
  either: words(
    `alex andrea andy angel ariel ashley avery bailey billy blake cameron casey charlie chris christian dana drew eddie
    eden ellis evelyn frances francis frankie hayden jackie jamie jan jean jess jesse jo joan jodie jordan jules kai kelly kerry kim kit
    lee leslie lou marion max morgan nat nicky noel parker pat quinn rae reese riley robbie robin ronnie rowan sam sasha shannon shay
    sidney skyler stacey sydney taylor terry toni val vivian`,
  ),
  short: {
    abigail: ['abby', 'gail'],
    alexander: ['sandy', 'xander', 'lex', 'sasha'],
    alexandra: ['sandra', 'sandy', 'lexi', 'sasha'],
    andrew: ['andy', 'drew'],
    anthony: ['tony'],
    antonio: ['tony', 'toni'],
    barbara: ['babs', 'barbie'],
    benjamin: ['benny'],
    catherine: ['kate', 'katie', 'kathy', 'cathy', 'kitty', 'cat', 'cate'],
    charles: ['chuck', 'charlie', 'chas'],
    christina: ['chris', 'tina', 'chrissie'],
    christine: ['chris', 'chrissie'],
    christopher: ['chris', 'kit', 'topher'],
    daniel: ['danny'],
    david: ['davy', 'dave'],
    deborah: ['debbie', 'debby'],
    dorothy: ['dot', 'dottie', 'dolly'],
    edward: ['ted', 'teddy', 'ned', 'eddie'],
    eleanor: ['ellie', 'nell', 'nora'],
    elizabeth: ['liz', 'lizzie', 'beth', 'betty', 'betsy', 'bess', 'libby', 'lisa', 'elsie', 'eliza', 'ellie'],
    emily: ['em', 'emmy'],
    florence: ['flo', 'florrie'],
    francesca: ['fran', 'frankie'],
    francis: ['frank', 'frankie'],
    frederick: ['freddie'],
    gerald: ['gerry', 'jerry'],
    gregory: ['greg'],
    harold: ['harry', 'hal'],
    henry: ['harry', 'hank', 'hal'],
    isabel: ['izzy', 'bella'],
    isabella: ['izzy', 'bella'],
    jacob: ['jake'],
    james: ['jim', 'jimmy', 'jamie'],
    janet: ['jan'],
    jennifer: ['jen', 'jenny'],
    joanna: ['jo'],
    john: ['jack', 'johnny', 'jon'],
    jonathan: ['jon', 'johnny'],
    joseph: ['jo', 'joey'],
    josephine: ['josie', 'jo'],
    joshua: ['josh'],
    judith: ['judy'],
    katherine: ['kate', 'katie', 'kathy', 'cathy', 'kitty', 'kat', 'kay'],
    kathryn: ['kate', 'katie', 'kathy', 'kat'],
    kathleen: ['kate', 'kathy', 'katie'],
    lawrence: ['larry', 'laurie'],
    margaret: ['maggie', 'meg', 'peggy', 'rita', 'greta', 'daisy', 'marge', 'madge'],
    martha: ['marty'],
    mary: ['molly', 'polly', 'mamie'],
    matilda: ['tilly', 'tilda'],
    matthew: ['matt', 'mattie'],
    michael: ['mike', 'mick', 'mickey'],
    mohammed: ['mo'],
    nicholas: ['nick', 'nicky', 'klaus'],
    nicole: ['nicky', 'nikki'],
    oliver: ['ollie'],
    pamela: ['pam'],
    patricia: ['pat', 'patty', 'trish', 'tricia', 'patsy'],
    patrick: ['paddy', 'rick'],
    penelope: ['penny'],
    peter: ['pete'],
    philip: ['pip'],
    rebecca: ['becky', 'becca'],
    richard: ['rick', 'dick', 'rich', 'ricky', 'dickie'],
    robert: ['bob', 'bobby', 'rob', 'robbie', 'bert'],
    ronald: ['ron', 'ronnie'],
    rosemary: ['rosie', 'romy'],
    samantha: ['sammy'],
    samuel: ['sammy'],
    sarah: ['sally', 'sadie'],
    stephen: ['steve', 'stevie'],
    steven: ['steve', 'stevie'],
    susan: ['sue', 'susie', 'suzy'],
    susanna: ['sue', 'susie', 'suzy'],
    theodore: ['ted', 'teddy', 'theo'],
    theresa: ['terry', 'tess', 'tessa'],
    thomas: ['tom', 'tommy'],
    timothy: ['tim', 'timmy'],
    victoria: ['vicky', 'tori'],
    virginia: ['ginny'],
    william: ['bill', 'billy', 'will', 'willy', 'liam'],
    zachary: ['zack', 'zac'],
  },
  titles: { women: 'Ms', men: 'Mr' },
}
