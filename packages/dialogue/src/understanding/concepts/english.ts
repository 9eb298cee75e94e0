/** Everyday English words by what they are about; `*` stands for any ending. */
export const ENGLISH = `
music: music* song* track tracks album* artist* band singer* tune tunes jazz rock rap pop concert* melody lyric* hip hop classical
radio: radio* station* fm am frequency
play: play playing plays listen* hear start put
queue: shuffle* queue* repeat* skip next previous again playlist* random* loop
video: movie* film* video* series episode* tv television* netflix watch* streaming cinema*
book: audiobook* audio book* novel* chapter* reading library libraries loan*
podcast: podcast* episode* show broadcast*
game: game* chess tictactoe trivia quiz puzzle*
weather: weather* rain* snow* sun sunny sunshine cloud* wind* storm* temperature* degree* forecast* cold warm hot umbrella* humid* hail frost* freezing
news: news* headline* newspaper* article* bbc cnn election* politic* happening
calendar: calendar* meeting* appointment* event* agenda* schedule* birthday* wedding* party anniversary
alarm: alarm* wake waking
reminder: remind* remember
timer: timer* countdown minute* second seconds
list: list* grocer* checklist* todo
mail: email* mail mails inbox outlook gmail attachment*
message: message* text texts sms whatsapp reply respond answer* chat*
phone: phone* call calls calling dial number telephone* mobile
contact: contact* address* reach
social: facebook twitter tweet* instagram status post posts posting snapchat tiktok social
light: light* lamp* bulb* dim* bright* illuminat*
colour: color* colour* red blue green yellow white pink purple orange
off: off shut stop disable deactivate close quit end
on: on enable activate switch
socket: socket* plug* outlet* wemo power electric*
cleaning: vacuum* clean* hoover* roomba dust laundry wash*
coffee: coffee* espresso latte cappuccino brew* mug
volume: volume* loud* quiet* silen* mute* speaker* sound* unmute
food: food* meal* lunch* dinner* breakfast* pizza* burger* sushi chinese steak chicken bread salad* dessert* snack* eat eating
restaurant: restaurant* cafe* table* pub bar bars diner*
delivery: deliver* order* takeaway takeout takeout* courier
cook: recipe* cook* bake* baking ingredient* boil* fry oven roast* spice*
train: train* bus buses flight* fly plane* airport* tram* metro subway ferry railway
taxi: taxi* cab cabs uber lyft ride rides lift
ticket: ticket* reservation* reserve* book booking fare*
traffic: traffic* route* road* highway* jam congest* accident* direction* navigat* parking park
trip: trip* travel* holiday* vacation* hotel* abroad passport* visa* sight*
car: car cars driving drive vehicle* tire* tyre* petrol fuel gas mpg
money: money cash euro* dollar* amount* price* cost* pay paying payment* fee* cheap expensive salary wage*
currency: exchange rate* currency currencies yen pound* peso* rupee*
stock: stock* share shares nasdaq market shareholder*
bank: bank* account* balance* card* credit debit transfer* iban atm withdraw* pin routing
debt: debt* loan* owe* collector* interest overdue
bill: bill* invoice* due
benefit: benefit* allowance* subsidy* support* grant* welfare
tax: tax* irs vat
insurance: insur* coverage policy
family: family families parent* mother* mom mum father* dad sister* brother* wife husband son daughter aunt* uncle* grandma grandmother* grandpa cousin* relative*
child: child* kid kids baby babies toddler* teen* youth
friend: friend* buddy neighbour* neighbor* colleague* boss coworker*
old: elderly senior* old dementia caregiver* carer*
home: home* house* apartment* flat* room rooms move moving
rent: rent* landlord* tenant* evict* lease
work: work* job jobs unemploy* employ* hire hired fired career* resume cv office
study: study* studies school* teacher* class classes homework college* universit* course* exam* student* learn*
daycare: daycare kindergarten nursery preschool childcare
health: health* sick* ill illness hospital* pain* hurt* fever flu cough symptom* doctor* nurse* clinic* vaccin* shot
medicine: medicine* medication* drug* pharmac* prescription* pill* dose
dentist: dentist* tooth teeth dental
mind: anxi* depress* stress* burnout panic mental therap* psych* cry crying fear afraid scared sad grief
lonely: lonel* alone isolat*
bullying: bull* harass* discriminat* tease* mock*
violence: violen* abus* hit hits beat beaten threat* assault* shelter*
substance: alcohol* drink* drunk addict* smok* gambl* substance*
sleep: sleep* insomnia tired* nap exhausted
pregnancy: pregnan* birth* midwife contracepti* abortion* maternity
disability: disab* wheelchair* accessib* interpret* blind deaf
migration: immigra* residen* citizen* asylum refugee* permit*
language: language* translat* spanish french english german swedish finnish italian say
law: law* legal* lawyer* court* crime* contract* right rights sue
police: police* stole* steal* theft robber* fraud* scam* emergency fire ambulance
death: death* die died dead funeral* inherit* will
divorce: divorc* separat* custody alimony
pension: pension* retire*
vote: vote* voting election* candidate*
hobby: hobby hobbies sport* exercise* gym swim* football soccer basketball team* club*
culture: museum* theat* art arts exhibition* festival* gallery
animal: dog* cat cats pet pets animal* horse*
waste: waste trash garbage recycl* litter
building: build* construct* permit* renovat* repair* broken leak* fix*
computer: computer* software* app apps internet wifi network* device* update* virus website*
login: password* login log username* sign authenticat* account
identity: identity id license* licence* passport* ssn
shop: shop* store stores buy* purchase* sale sales discount* deal deals mall
return: return* refund* exchange warranty
book-time: appointment* schedule* slot available availability
open: open* hours closing closed closes
apply: appl* form forms submit*
maths: plus minus times multipl* divid* equal* sum square root percent* calculat* math* add
define: defin* mean means meaning word words explain* describe* synonym* spell*
fact: president capital population tall height born inventor invented history country
joke: joke* funny laugh* humor* humour*
greet: hi hello hey morning greetings howdy sup
bye: bye goodbye cya farewell later
thanks: thank* thanks thx appreciat*
praise: great awesome excellent perfect good nice wonderful brilliant well
like: like likes love* favor* favour* enjoy*
dislike: hate* dislike* annoy* terrible awful bad worst boring
yes: yes yeah yep ok okay sure correct right absolutely
no: no not dont doesnt didnt never nope cant
wrong: wrong incorrect error* mistake* problem* issue* fail* declin* reject*
repeat: repeat* again pardon
robot: robot* bot human* ai machine alexa siri olly google
you: you your youre yours yourself
i: i my me mine im ive myself
remove: remove* delete* cancel* erase* clear unsubscribe discard
add: add adds create* new make save* write record
set: set sets change* adjust* turn increase* decrease* raise* lower*
check: check* show* tell read see display* give list look
search: search* find* locate look recommend* suggest* discover
send: send* sent forward*
help: help* assist* advice advise* support
complaint: complain* feedback customer service
who: who whos whose whom
what: what whats which
where: where wheres
when: when whens
howmuch: many much
why: why
how: how hows
number: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand first second third fourth fifth half
weekday: monday* tuesday* wednesday* thursday* friday* saturday* sunday* weekend* weekday*
month: january february march april june july august september october november december christmas easter
day: today* tomorrow* yesterday* day days date week* month* year*
hour: morning* evening* afternoon* tonight night* noon midnight oclock hour* time timezone now pm clock
place: near* nearby closest here city cities town* local area around london york texas paris location*
`;
