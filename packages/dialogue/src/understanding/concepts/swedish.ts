/** Everyday Swedish words by what they are about; `*` stands for any ending. */
export const SWEDISH = `
music: musik* låt låten låtar* sång* album* artist* band bandet skiva* jazz* rock rap pop konsert* melodi* sångare* hiphop klassisk*
radio: radio* kanal* station* fm frekvens*
play: spela* spelar lyssna* höra hör starta sätt
queue: blanda* kö köa slump* upprepa* repetera* nästa föregående spellist* hoppa
video: film* video* serie* avsnitt* tv teve* netflix titta* bio
book: ljudbok* ljudböck* bok boken böcker* roman* kapitel* läsning bibliotek* låna* lån
podcast: podcast* podd* poddar avsnitt* program*
game: spel spelet schack* frågesport* luffarschack pussel*
weather: väder* vädret regn* snö* sol solen solig* moln* vind* blås* storm* temperatur* grad* prognos* kallt kall varm* paraply* hagel* frost* halka*
news: nyhet* rubrik* tidning* artikel* artiklar* val valet politik* händer svt
calendar: kalend* möte* möten sammanträd* händelse* evenemang* agenda* schema* födelsedag* bröllop* fest* årsdag* träff*
alarm: alarm* väck* väckarklock* larm*
reminder: påminn* minnas minns kom-ihåg
timer: timer* nedräkn* minut* sekund*
list: list* inköpslist* handlingslist* uppgift*
mail: e-post* epost* mejl* mail* inkorg* outlook* gmail* bilag*
message: meddeland* sms* whatsapp svara* svar chatt*
phone: telefon* ring ringa* samtal* nummer* mobil*
contact: kontakt* adress* nå
social: facebook* twitter* tweet* tvitt* instagram* status* inlägg* posta* snapchat* tiktok*
light: ljus* lampa* lampor* lampan belys* dimma* dimra* tänd*
colour: färg* röd* blå* grön* gul* vit* rosa lila orange
off: av stäng* stoppa* avsluta* släck* sluta
on: på aktivera* slå tända tänd
socket: uttag* vägguttag* kontakten ström* smart* el elen
cleaning: dammsug* städ* roomba* damm* tvätt*
coffee: kaffe* espresso* latte cappuccino* brygg* kopp
volume: volym* högre högt lägre tyst* ljudet ljud ljudnivå* högtalare* mute* stum*
food: mat maten måltid* lunch* middag* frukost* pizza* hamburgare* sushi kines* biff* kyckling* bröd* sallad* efterrätt* äta äter
restaurant: restaurang* kafé* kafe* café* bord* pub* bar baren krog*
delivery: lever* beställ* hämtmat* avhämt* utkör* takeaway
cook: recept* laga lagar baka* ingrediens* koka* stek* ugn* krydd* tillag*
train: tåg* buss* flyg* plan* spårvagn* tunnelban* färja* järnväg* kollektivtraf*
taxi: taxi* uber skjuts* åktur*
ticket: biljett* bokning* boka* reserver* resekort*
traffic: trafik* rutt* väg vägen vägar* kö köer olyck* vägbeskriv* naviger* parkering* parkera*
trip: resa* resor semester* hotell* utomlands pass* visum sevärd*
car: bil bilen bilar körkort* besikt* däck* bensin*
money: pengar* peng euro* dollar* summa* pris* kost* betal* avgift* billig* dyr* lön*
currency: valuta* växelkurs* kurs* yen pund krona* kronor* rubel
stock: aktie* börs* nasdaq marknad*
bank: bank* konto* saldo* kort* kredit* överför* iban uttag* pin bankomat*
debt: skuld* lån* utsökn* inkasso* ränta* betalningsanm*
bill: räkning* faktura* fakturor förfall*
benefit: stöd* bidrag* förmån* utkomst* bostadsbidrag* studiestöd* fpa dagpenning* barnbidrag* ersättning*
tax: skatt* beskatt* moms
insurance: försäkr*
family: familj* förälder* föräldrar* mamma* mor pappa* far syster* bror* bror* fru frun man maken son sonen dotter* moster* farbror* mormor* farmor* morfar* kusin* släkt*
child: barn* unge* bebis* ung ungdom* tonår*
friend: vän vänner* vännen kompis* granne* kolleg* chef*
old: äldre* senior* minnessjuk* hemvård* närståendevård* åldring*
home: bostad* lägenhet* hus huset hem hemma flytt* rum
rent: hyra* hyran hyres* vräk* hyresvärd*
work: jobb* arbete* arbetslös* arbeta* anställ* lön* uppsag* permitter* kontor* cv karriär*
study: studi* skola* skol* lärare* klass* läxa* läxor gymnasi* universitet* yrkesskol* kurs* utbildning* prov tent* elev*
daycare: dagis* daghem* småbarnsped* förskol*
health: hälsa* hälso* sjuk* sjukhus* ont smärta* feber* influensa* hosta* symtom* läkare* doktor* sköta* mottagning* vaccin* jour*
medicine: medicin* läkemed* apotek* recept* tablett* dos
dentist: tandläk* tand* tänder*
mind: ångest* depress* deprim* stress* utmatt* utbränd* panik* mental* psyk* terap* gråt* rädd* rädsl* sorg* oro*
lonely: ensam*
bullying: mobb* trakasser* diskrimin* retad* reta
violence: våld* slår slagit hot* hotar misshand* skyddshem*
substance: alkohol* dricker dricka* drog* full berus* rök* spelbero* beroende* missbruk*
sleep: sömn* sova sover sömnlös* trött* insomn*
pregnancy: gravid* förloss* rådgivn* preventiv* abort* moderskap*
disability: handikapp* funktionsned* funktionshind* rullstol* tillgänglig* hjälpmed* tolk*
migration: invandr* uppehåll* medborg* asyl* flykting* integra* visum utlän*
language: språk* översätt* spanska franska engelska svenska finska tyska italienska säger
law: lag lagen jurist* advokat* rätt rättshjälp* brott* avtal* besvär* dom domen
police: polis* stulen* stulit stöld* rån* bedräg* nödnum* brandkår* ambulans* nöd
death: död* dog dött begrav* arv* boupptek* testament*
divorce: skilsmäss* skilj* separ* vårdnad* underhåll*
pension: pension*
vote: röst* val valet kandidat*
hobby: hobby* fritid* idrott* träna* träning* motion* sim* gym* fotboll* lag laget klubb* ungdomsgård*
culture: muse* teater* konst* utställ* festival*
animal: hund* katt* husdjur* djur* häst*
waste: avfall* sop* sopor skräp* återvinn* sortera*
building: bygg* bygglov* lov renover* reparer* trasig* läck* rör* laga
computer: dator* program* app appen internet* wifi nät* enhet* uppdater* virus webb*
login: lösenord* logga* inlogg* användar* identifier* bankkod*
identity: personnummer* personbetec* identitets* körkort* pass legitim* id
shop: butik* affär* köp* handla* erbjud* rea rabatt* nätbutik* varuhus*
return: retur* returner* återbetal* reklam* byta garanti*
book-time: tidsbok* tid tider boka* lediga mottagning*
open: öppet öppettid* öppen öppnar stängt stänger
apply: ansök* blankett* bilaga* formulär*
maths: plus minus gånger multip* delat divid* lika summa* kvadratrot* procent* räkna* beräkna*
define: betyd* defini* ord ordet förklar* beskriv* synonym* stava*
fact: president* huvudstad* befolkn* invån* lång hög höjd född* uppfann* uppfunn* histori* land landet
joke: skämt* rolig* skratt* humor* vits*
greet: hej hallå tjena tja morgon god hejsan morsning
bye: hejdå adjö ses vi-hörs
thanks: tack* tacka*
praise: bra jättebra utmärkt* perfekt* underbar* toppen fantastisk* härlig*
like: gilla* älska* favorit* tycka tycker
dislike: hata* ogilla* irriter* hemsk* dålig* tråkig* usel*
yes: ja jo japp okej ok visst säker* absolut
no: nej inte ej aldrig ingen inget inga nä
wrong: fel felet felaktig* misstag* problem* fungerar
repeat: upprepa* igen repris*
robot: robot* bot människa* ai maskin* alexa siri olly google
you: du dig din ditt dina ni er
i: jag mig min mitt mina
remove: ta-bort radera* bort avbok* rensa* avbryt* stryk*
add: lägg* lägga till skapa* ny nytt nya spara* skriv* anteckna*
set: ställ* ställa sätt* ändra* justera* byt höj* sänk* öka* minska* vrid*
check: kolla* visa* berätta* säg läs* se ge kontroll* lista
search: sök* hitta* finn* leta* rekommend* föreslå* förslag*
send: skick* sänd* vidarebef*
help: hjälp* råd rådgiv* bistå* stöd anvis*
complaint: klag* återkoppl* respons* kundtj*
who: vem vems vilka
what: vad vilken vilket
where: var vart varifrån
when: när
howmuch: många mycket
why: varför
how: hur
number: ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo* trettio* fyrtio* femtio* sextio* hundra* tusen* första andra tredje fjärde femte halv*
weekday: måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* helg* vardag*
month: januari februari mars april juni juli augusti september oktober november december jul julen påsk*
day: idag imorgon igår dag dagen dagar dagens datum* vecka* veckor månad* år året
hour: morgon* kväll* kvällen eftermidd* natt* middag* midnatt* klockan timme* timmar* tid tiden tidszon* nu ikväll
place: nära närmast* närhet* här stad* staden kommun* område* lokal* helsingf* stockholm* london* usa sverige finland* plats*
`;
