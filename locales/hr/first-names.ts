import type { Locale } from '../../src/locale.ts'

const words = (text: string): readonly string[] => text.split(/\s+/)

/**
 * First names that many people have, by who bears them; their other cases follow from `nameEndings`. Names that open
 * sentences as other words ("Nada", "Jasno") are left out.
 */
export const firstNames: NonNullable<Locale['firstNames']> = {
  women: words(
    `ana ivana marija petra maja martina marijana kristina lucija katarina tea tina sanja sandra jelena nikolina mirjana
    snjezana ljiljana gordana helena iva ivona lana nina lea dora klara sara ljubica josipa karla nika ena lada franka
    mihaela mirna tamara silvija magdalena veronika paula laura lena mateja antonija barbara monika valentina tanja renata
    danijela daniela suzana anita ines marina mia ema matea andela hana branka jadranka tihana nensi karmen mirta nives
    dubravka ruzica slavica zdenka nevenka biserka visnja irena jasmina sonja ivanka zrinka mirela natasa ela rita tonka
    tena lorena leonarda karolina gabrijela gabriela emanuela elena emma nera janja jana jela jelka ljerka bozica bozena
    stefica katica anica verica ksenija dijana diana durdica marta vesna vlatka vlasta zeljka zorica zdravka stella dunja
    lidija ljubomira mira milena milica miljenka nevena olga ivka jagoda jagica kata katja kornelija linda lucia manda mara
    margareta marica marina matilda melita nadica nadja neda patricija ramona romana rozalija rebeka senka smiljana stanka
    svjetlana terezija tihomira ursula vedrana viktorija zvjezdana aleksandra albina alma amalija amra andrijana anamarija
    arijana azra blanka blazenka carmen cvijeta damira danica darija davorka dragica edita elizabeta emilija erika eva fani
    franciska greta ivanica dorotea doroteja iris izabela jozefina julija justina maria`,
  ),
  men: words(
    `ivan marko josip luka tomislav ante nikola matej filip karlo mario damir zoran goran dario davor kresimir hrvoje
    stjepan branko domagoj antonio igor robert dragan zeljko vedran bruno leon roko duje mate sime jure frane niko sven
    fran lovro patrik dominik dino miro mladen slaven zvonimir boris dalibor sinisa alen krunoslav mateo mislav tin jakov
    lukas emanuel gabriel david petar pavao pero stipe stipan juraj juro jozo ivica ivo zdravko zdenko zvonko zeljan
    vlado vladimir vjekoslav velimir vinko viktor valentin tihomir teo stanko slavko sandro rudolf renato ratko rafael
    rade predrag nenad neven nedjeljko milan mile milivoj mijo mihael mihovil mirko miroslav miljenko martin marin marijan
    ljubomir ljubo leonardo leo lazar kruno kristijan kristian kreso kazimir ilija igor hrvoje grgur grga gordan franjo
    franko ferdo ervin emil edvard eduard drazen dragutin darko danijel daniel damjan branimir blaz bojan bogdan berislav
    bartol augustin anton andrija anto alojz aleksandar adam adrian albert aldo boze bozo bozidar cvitan denis dubravko
    duro franc goranko gracijan ivano jadranko jerko jerolim joso jovan kuzma lovre luka mateo matko mauro maro mico
    nino noel oliver orest oskar otto ozren pasko patrick radovan rajko roman romeo silvio simun srdan srecko stefan
    sebastijan tadija toma tomo toni tomica tvrtko urban vatroslav vice vjeran zlatko zlatan zarko`,
  ),
  either: words('sasa matija borna vanja andrea slava noa kim robi alex ivi dado toncika pavle vanda niki sani misa'),
  short: {
    aleksandra: ['sandra', 'sanja', 'aleksa', 'saska'],
    aleksandar: ['aco', 'sandro', 'saso', 'aca'],
    anamarija: ['ana', 'anica'],
    antonija: ['tonka', 'toncica', 'tonci'],
    ante: ['anto', 'toni', 'tonci'],
    antonio: ['toni', 'ante', 'tonci'],
    anton: ['tonci', 'toni', 'tona'],
    bozidar: ['bozo', 'darko'],
    danijel: ['dado', 'dani'],
    dragutin: ['drago', 'karlo'],
    durdica: ['dudica', 'durda'],
    elizabeta: ['beta', 'bety', 'eliza', 'elza'],
    franjo: ['frane', 'fran', 'franc'],
    gabrijela: ['gabi', 'ela', 'jela'],
    ivan: ['ivo', 'ivica', 'ivek', 'iva'],
    ivana: ['iva', 'ivka', 'ivanka'],
    jelena: ['jela', 'lena', 'jelica'],
    josip: ['joso', 'jozo', 'josko', 'pepi', 'bepo', 'jozica'],
    josipa: ['josica', 'pepa', 'jozica'],
    juraj: ['jure', 'juro', 'jura'],
    katarina: ['kata', 'katica', 'kaca', 'tina', 'katja', 'kate'],
    kresimir: ['kreso', 'kresimirko'],
    kristijan: ['kiki', 'kris', 'kristo'],
    krunoslav: ['kruno'],
    magdalena: ['magda', 'lena', 'manda'],
    marija: ['mara', 'marica', 'maja', 'marijana', 'mare'],
    mihael: ['miha', 'miso', 'mijo'],
    nikola: ['niko', 'niksa', 'nino'],
    petar: ['pero', 'perica', 'pjer'],
    snjezana: ['snjeza', 'snjezica'],
    stjepan: ['stipe', 'stipan', 'stevo', 'stef', 'stjepko', 'joza'],
    svjetlana: ['ceca', 'lana'],
    tomislav: ['tomo', 'toma', 'tomica', 'slavko'],
    valentina: ['tina', 'vali', 'valica'],
    veronika: ['vera', 'nika', 'ronika'],
    vjekoslav: ['vjeko', 'slavko'],
    vladimir: ['vlado', 'vladek'],
    zvonimir: ['zvone', 'zvonko'],
  },
  titles: { women: 'gospođo', men: 'gospodine' },
  agreeing: {
    poštovani: 'poštovana',
    dragi: 'draga',
    cijenjeni: 'cijenjena',
    štovani: 'štovana',
    uvaženi: 'uvažena',
  },
}
