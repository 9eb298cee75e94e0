/** Everyday Finnish words by what they are about; `*` stands for any ending. */
export const FINNISH = `
music: musiik* kappale* kappalee* laulu* laulaj* biisi* albumi* artisti* bändi* yhtye* levy* jazz* rock* rokki* pop popia rap räp* konsert* keikka* keika* sävel* ysäri* heavy* klassist* klassinen
radio: radio* kanava* taajuu* fm
play: soita soittaa soitto* soittaisit soittamaan toista toistaa kuuntel* kuunnel* pistä
queue: sekoit* satunnai* uudelleen* jono* toisto* soittolist* seuraava* edelli* ohita
video: elokuv* leffa* video* sarja* televisi* telkkar* tv netflix* suoratoist*
book: äänikirj* kirja* romaani* luku* lukemi* kirjasto* lainaa* laina-aika* palauttaa*
podcast: podcast* jakso* lähety* ohjelma*
game: peli* pelaa* pelata* pelin shakki* shakk* ristinolla* tietovisa* lautapel*
weather: sää* sade* sateet sateis* sataa* satanut lumi* lumet lunta aurink* pilvi* tuuli* tuule* myrsky* lämpötila* aste* astetta pakka* ennuste* kylmä* lämmin* lämmint* kuuma* ukko* räntä* sateenvarjo*
news: uuti* otsik* lehti* lehde* lehdi* sanomat artikkel* vaali* vaalit politiik* maailmalla tapahtun*
calendar: kalenter* tapaam* palaver* kokouk* kokous* tapahtum* agenda* aikataul* syntymäpäiv* synttär* häät häitä juhla* juhlat vuosipäiv*
alarm: herätä herätys* herätyk* herätt* hälyty* hälytä*
reminder: muistut* muista muistaa muisto*
timer: ajastin* ajasti* ajasta* minuut* sekun*
list: lista* listo* luettelo* ostoslist* tehtävälist* ostokset
mail: sähköpost* email* e-mail* maili* meili* posti* outlook* gmail* liitetiedost*
message: viesti* viestin* tekstari* tekstiviest* whatsapp* vastaa vastata vastaus* chat* chät*
phone: puhelin* puhelim* puhelu* numero* numeron soittaa soittoaik*
contact: yhteysti* yhteystie* osoite* osoitt* osoitekirj* kontakt* yhteyttä
social: facebook* twitter* twiit* twiitt* instagram* some somessa someen tilapäiv* julkais* snapchat* tiktok*
light: valo valot valon valoja valoa valaist* valais* lamppu* lampu* himmen* kirkka* kirkast* hämärr*
colour: väri* värin punai* sini* sinis* vihre* kelta* keltai* valkoi* musta* violet* oranss*
off: sammut* pois sulje sulkea suljet* katkais* lopeta* kytke
on: käynnist* päälle avaa avata sytyt* aktivoi*
socket: pistorasi* pistok* töpseli* älypist* sähkö* sähköt*
cleaning: imuri* imuro* siivo* siivoo* pölyn* roomba* puhdist* pyykki* pyyki*
coffee: kahvi* espresso* keitin* kahvinkeit* latte* kupillinen cappuccin*
volume: äänenvoim* volyym* volume* hiljaa hiljaisem* hiljenn* mykist* mykkä* kovem* kovemmal* äänt* ääni äänet äänen kaiutt* kaiutin* vaimenn*
food: ruoka* ruoan ruua* ruokia ateria* lounas* lounaa* pizza* hampurilai* sushi* kiinalai* pihvi* kana* illallis* aamiai* päivällis* leipä* salaatt* jälkiruo* herkku*
restaurant: ravintol* kahvila* kahvilo* pöytä* pöydän pubi* baari*
delivery: noutoruo* kotiinkuljet* kuljetus* toimit* tilata tilaus* tilauk* tilaa nouto* takeaway* wolt* foodora*
cook: resept* kokata kokkaa* kokki* paista paistaa* ainekset aineks* keittää keitän kypsen* leipo* leivo* uuni* uunissa maustee* valmist* ruoanlait*
train: juna* junan junat bussi* linja* lento* lennot lennon raitio* metro* lautta* laiva* joukkoliik* julkis* asema*
taxi: taksi* uber* kyyti* kyydi* ajoa
ticket: lippu* lipun lippuj* liput matkakort* varaus* varaa varata vara* paikkalip*
traffic: liikent* ruuhk* reitti* reiti* tie tien tietyö* kaista* onnettomu* ajo-ohj* navig* pysäköi* parkki*
trip: matka* matkaa matko* loma* lomaa hotelli* ulkomail* passi* viisumi* nähtävyy*
car: auto auton autoa autoni autolla ajokort* katsast* renkaat bensa*
money: raha* rahan fyrkka* euro* eurolla dollar* summa* hinta* hinnan hinnat maksaa maksu* maksan kustann* varat massi*
currency: valuut* vaihtokurssi* kurssi* jeni* punta* puntaa kruunu* rupla*
stock: osake* osakke* pörssi* pörss* nasdaq* arvopaper*
bank: pankki* pankin tili* tilin tilini saldo* kortti* kortin luottokort* tilisiirto* siirtää* iban pin nosto* automaat*
debt: velka* velkaa velan velat ulosot* perint* luotto* pikavipi* maksuhäir* laskuja erääntyny* maksuvai*
bill: lasku lasku* laskun laskut eräpäiv* e-lasku*
benefit: tuki tukea tuen tuet etuus* etuude* avustus* toimeentulo* asumistuk* opintotuk* kela kelan kelasta kelaan päiväraha* lapsilis* vanhempainraha* korvaus* korvauk*
tax: vero* verot veron verotus* verokort* verott*
insurance: vakuutus* vakuutuk*
family: perhe* perhee* vanhemm* vanhempi* äiti* äidin äidille isä isän isälle isäni sisko* siskon veli* veljen veljeni vaimo* mies miehen mieheni poika* pojan tytär* tyttären setä* täti* mummo* isoäi* ukki* serkku* anoppi* sukul*
child: lapsi* lapsen lapset lasten lapsia lapselle vauva* taapero* nuori* nuoren nuoret teini* murrosik* muksu* kakara*
friend: ystävä* kaveri* kaverin frendi* tuttu* naapuri* kolleg* työkaver* pomo*
old: vanhus* vanhuk* ikäänt* ikäihm* seniori* muisti* muistisair* kotihoi* omaishoi* eläkeläi*
home: asunto* asunnon asun asua kämppä* kämpän koti* kodin muutto* muutta* muuta vuokra-asu* tontti* omakotital* talo*
rent: vuokra* vuokran vuokraa häätö* häädö* vuokralai* vuokranant*
work: työ työtä työn työtön työttö* töitä töissä töihin työpaik* työnhak* duuni* irtisan* lomaut* palkka* palkan työnant* te-toimis* rekry* cv ansiolu*
study: opiskel* opinno* opinto* koulu* koulun koulussa kouluun opettaj* luokka* luokan läksy* lukio* ammattikoul* amis* yliopist* kurssi* koulutus* koulutuk* tentti* koe kokeet
daycare: päiväkot* päivähoi* varhaiskasv* eskari* esikoul* hoitopaik* päiväk*
health: terveys* terveyd* sairas* sairaan sairaal* kipu* kipeä* kipee* kuume* flunssa* oire* oiree* lääkäri* lääkärin hoitaj* päivystys* poliklin* verikoe* rokot*
medicine: lääke* lääkkee* lääkkei* apteek* reseptilääk* pilleri* annos*
dentist: hammas* hampa* suuhygien*
mind: ahdist* masen* masent* stressi* stressaa* uupu* uupum* paniikk* jännit* mielenterv* terapi* psyk* itke* pelko* pelkää* pelot* suru* surul*
lonely: yksinäi* yksin seuraa ystäviä
bullying: kiusa* kiusat* kiusaa* haukku* syrji* nimittel* häirint* häiri* ahdistel*
violence: väkival* lyö lyönyt lyödä hakka* uhkai* uhkaa* pahoinpit* turvakot* lähisuht*
substance: päihde* päihtee* alkohol* juo juominen juomi* huume* humal* tupak* rahapel* riippuv* känni*
sleep: uni unta unet uneton* nuku* nukku* väsy* väsyn*
pregnancy: raskaus* raskaud* raska* synnyty* neuvola* ehkäis* abortt* äitiys*
disability: vamma* vammai* pyörätuol* esteetöm* apuväline* tulkki* tulkin
migration: maahanmuut* oleskelulup* kansalais* turvapaik* pakolai* kotoutu* viisumi* ulkomaal*
language: kieli* kielen kieltä suomeksi ruotsiksi englanniksi espanja* ranska* käännä kääntää käännös* kielikurs*
law: laki* lain lakimie* oikeus* oikeud* oikeusapu* rikos* rikok* sopimus* valitus* valitta* tuomio*
police: poliisi* varastet* varkaus* ryöst* huijau* huijat* hätä hätänum* palokun* ambulanss*
death: kuolem* kuoll* kuoli hautaja* perukirj* perinnö* perintö* testament*
divorce: ero eron erota eroa erost* avioero* huoltaju* elatus* elarit tapaamisoik*
pension: eläke* eläkkee*
vote: äänest* vaali* ehdok* äänioik*
hobby: harrast* liikunta* liikun* urheil* uima* uinti* kuntosal* jumppa* jalkapal* joukkue* kerho* nuorisotal*
culture: museo* teatteri* taide* taidet* näyttely* festivaal* konsert*
animal: koira* koiran kissa* lemmik* eläin* eläim* hevon*
waste: jäte* jättee* roska* kierrät* kierräty* sekajät* kaatopaik*
building: rakennu* rakentaa rakenta* lupa* luvan kaava* remont* korjaus* korjata* rikki putki* vesivah*
computer: tietokon* ohjelmist* sovellu* appi* netti* internet* wifi* yhtey* laite* laittee* päivitys* virus*
login: salasan* kirjaut* tunnus* tunnuk* tunnist* pankkitunn* käyttäjätun* suomi.fi
identity: henkilötun* henkilökort* hetu* passi* passin ajokort* henkilöllis*
shop: kauppa* kaupan kaupat ostos* osta ostaa ostan ostoks* myymäl* tarjous* tarjouk* alennus* verkkokaup*
return: palaut* palautus* hyvitys* hyvity* reklam* vaihta* takuu*
book-time: ajanvar* aika ajan aikaa varata varaan varattu peruutusaik* vastaanot*
open: auki aukiolo* avoinna avautu* sulkeutu* kiinni
apply: hakemu* hakea haen haku* haetaan hakisin lomak* liite*
maths: plus miinus kerto* kertaa jaettuna jaa laske laskea neliöjuu* prosent* yhteenlask* laskutoim*
define: tarkoit* määrit* määritel* merkit* sana sanan sanat selit* selity* synonyym*
fact: presiden* pääkaupun* pinta-al* väkiluk* asuk* korke* pitu* syntyny* keks* histori* maailman
joke: vitsi* vitsej* hauska* hausk* naura* naurat* huumor*
greet: hei moi moro terve terveh* huomenta iltaa moikka hellou heippa morjens
bye: heippa näkemiin hyvästi moikka moido hyvää-yötä
thanks: kiitos kiitti kiitok* kiits
praise: hieno* mahtav* loista* upea* upee* hyvin erinom* hyvä mainio* täydel*
like: tykkää* tykkäs* pidän pidin rakast* suosik* lempi* ihana*
dislike: inho* vihaa* vihaan inhot* kurja* huono* ärsyt* kamala* paska* surkea*
yes: joo juu kyllä kyl jep okei ok ookoo selvä toki varmasti
no: ei en eikä älä enkä emme eivät etkä
wrong: väärin väärä* virhe* virhee* erehd* vika* ongelma* toimi
repeat: uudestaan toistatko uudelleen mitä-sanoit
robot: robot* botti* ihminen ihmise* tekoäly* kone alexa* siri* olli* olly*
you: sinä sinun sinut sinua sinulla sä sun sulla sut olet oot osaat tunnet
i: minä minun minua minulla minulle mä mun mulla mulle mua olen oon
remove: poista* poistaa peru peruut* peruu* tyhjenn* pyyhi* hävit*
add: lisää lisätä lisäys* luo luoda uusi uuden merkitse tallen* kirjoita kirjaa
set: aseta asettaa laita laittaa säädä säätää vaihda muuta muutta* nosta laske
check: tarkist* näytä näyttää kerro kertoa lue lukea katso onko ovatko listaa
search: etsi etsii etsin löydä löytää löytyy löyty* hae selvitä* suositt* ehdota* suositus*
send: lähetä lähettää lähetti lähett* postaa*
help: apu* apua avun autta* auta neuvo* neuvonta* ohje* tarvits* tarviin
complaint: valitus* valita valittaa reklamaat* palaut* palaute* asiakaspal*
who: kuka kuka ketkä kenen kenet ketä keneltä kenelle
what: mikä mitä mitkä minkä millainen millais* mitäs
where: missä mistä mihin minne mis minnepäin
when: milloin koska monelta moneltako kauanko
howmuch: paljonko montako kuinka-paljon moneksi paljon monta
why: miksi miks
how: miten kuinka mites
number: yksi yhde* yhtä kaksi kahde* kaksikym* kolme* neljä* viisi viide* viittä kuusi kuude* kuutta seitsem* kahdeks* yhdeks* kymmen* sata* sadan tuhat* tuhan* puoli toista ensimmäi* toinen toise* kolmas* kolmann* neljäs*
weekday: maanant* tiist* keskiviik* torst* perjant* lauant* sunnunt* viikonlop* arkipäiv* arkisin
month: tammiku* helmiku* maalisku* huhtiku* toukoku* kesäku* heinäku* eloku* syysku* lokaku* marrasku* jouluku* joulu* juhannu* pääsiäi*
day: tänään huomen* huomis* eilen eilis* ylihuom* päivä* päivän päiväm* päivänä viikko* viikol* viikon kuukau* vuosi* vuoden vuotta
hour: aamu* ilta* illan illalla iltapäiv* yö yöllä yön keskiyö* puolenp* kello* klo tunti* tunnin aikavyöhyk* nyt
place: lähellä lähin lähim* lähist* lähei* täällä kaupung* kunta* kunnan maakun* alueel* helsin* tamper* turku* turun oulu* suome* ruots* amerik* lontoo* tukholm* yhdysval* sijain*
`;
