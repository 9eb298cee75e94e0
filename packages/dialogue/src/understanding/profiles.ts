/** Everyday words and turns by which a language is known even before a bot has many examples. */
export const PROFILES: Readonly<Record<string, readonly string[]>> = {
  fi: rows(`
    hei|moi|terve|huomenta|kiitos|kiitti|joo|juu|kyllä|ei|en tiedä|ole hyvä|anteeksi|mitä kuuluu|näkemiin|moikka
    minä olen|mä oon|sinä olet|sä oot|hän on|me ollaan|te olette|he ovat|tämä on|se on|onko|ovatko|oli|olisi
    voinko|voitko|voiko|saanko|saako|haluan|haluaisin|tarvitsen|tarviin|pitääkö|pitäisi|täytyy|osaan|pystyn
    mitä|mikä|missä|mistä|mihin|milloin|koska|kuka|kenelle|kuinka|miten|miksi|paljonko|montako|millainen
    ja|tai|mutta|että|jos|kun|koska|vaikka|myös|sekä|eli|niin|vain|vielä|nyt|sitten|aina|ehkä|jo
    minulla on|mulla ei oo|minun|mun|sinun|sun|meidän|teidän|heidän|minulle|mulle|hänelle|lapselle|kotona|kotiin
    apua|tukea|rahaa|töitä|asunto|vuokra|koulu|koulussa|lapsi|lapset|lääkäri|neuvola|kunta|palvelu|ajanvaraus
    tänään|huomenna|eilen|viikolla|aamulla|illalla|maanantaina|perjantaina|kello|tunti|päivä|vuosi
    yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|sata
    hyvin|huonosti|paljon|vähän|tosi|ihan|todella|melko|uusi|vanha|hyvä|huono|iso|pieni
    yksinäinen|väsynyt|ahdistaa|masentaa|pelottaa|kiusataan|riitaa|ero|velkaa|työtön|sairas|kipeä
    avaa|sulje|näytä|kerro|etsi|hae|löydä|lue|kirjoita|lähetä|soita|muuta|vaihda|lisää|poista|aloita|lopeta|tilaa|peru
    kirjastossa|kaupungista|bussilla|töihin|ystävälle|hakemukset|lomakkeen|puhelin|osoite|aukioloajat|maksaminen
    ruokaa|perhe|koti|sää|uutiset|musiikkia|kirja|kauppa|matka|juna|viesti|kuva|peli|laulu|muistutus
  `),
  sv: rows(`
    hej|tjena|god morgon|tack|tack så mycket|ja|jo|nej|jag vet inte|varsågod|ursäkta|hur mår du|hej då|snälla
    jag är|du är|han är|hon är|vi är|ni är|de är|det är|det här är|är det|var|varit|skulle vara
    kan jag|kan du|får jag|får man|jag vill|jag skulle vilja|jag behöver|måste|borde|ska|skulle
    vad|vilken|vilket|var|varifrån|vart|när|vem|hur|hur mycket|varför|hur många
    och|eller|men|att|om|när|eftersom|fast|också|samt|så|bara|ännu|nu|sedan|alltid|kanske|redan
    jag har|har inte|min|mitt|mina|din|ditt|vår|er|deras|mig|dig|honom|henne|hemma|hem|för|till|från|med|på
    hjälp|stöd|pengar|jobb|bostad|lägenhet|hyra|hyran|skola|skolan|barn|barnet|läkare|rådgivning|kommun|tjänst|tidsbokning
    idag|i dag|i morgon|i går|i veckan|på morgonen|på kvällen|måndag|fredag|klockan|timme|dag|år
    en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|hundra
    bra|dåligt|mycket|lite|väldigt|ganska|ny|gammal|stor|liten|god|inte|någon|något|några
    ensam|trött|ångest|deprimerad|rädd|mobbad|bråk|skilsmässa|skulder|arbetslös|sjuk|ont
    öppna|stäng|visa|berätta|sök|hitta|läs|skriv|skicka|ring|ändra|byt|lägg till|ta bort|börja|sluta|beställ|avboka
    biblioteket|staden|bussen|till jobbet|vännen|ansökningarna|blanketten|telefonen|adress|öppettider|betalning
    mat|familj|hem|väder|nyheter|musik|bok|butik|resa|tåg|meddelande|bild|spel|sång|påminnelse
  `),
  en: rows(`
    hi|hello|hey|good morning|thanks|thank you|yes|yeah|no|i don't know|you are welcome|sorry|how are you|bye|please
    i am|i'm|you are|he is|she is|we are|they are|it is|it's|this is|is it|are there|was|were|would be
    can i|can you|could you|may i|i want|i would like|i need|do i have to|should|must|will|would
    what|which|where|from where|when|who|how|how much|why|how many
    and|or|but|that|if|when|because|although|also|so|only|still|now|then|always|maybe|already
    i have|don't have|my|your|our|their|his|her|me|him|us|them|at home|for|to|from|with|on|of|the|a|an
    help|support|money|job|work|flat|apartment|rent|school|child|children|kids|doctor|advice|town|service|appointment
    today|tomorrow|yesterday|this week|in the morning|in the evening|monday|friday|o'clock|hour|day|year
    one|two|three|four|five|six|seven|eight|nine|ten|hundred
    good|bad|much|little|very|quite|new|old|big|small|not|some|any|something|someone
    lonely|tired|anxious|depressed|afraid|bullied|fight|divorce|debt|unemployed|sick|pain
    open|close|show|tell|search|find|read|write|send|call|change|switch|add|remove|start|stop|order|cancel
    the library|city|by bus|to work|friend|applications|the form|phone|address|opening hours|payment
    food|family|home|weather|news|music|book|shop|trip|train|message|picture|game|song|reminder
  `),
};

function rows(text: string): string[] {
  return text
    .trim()
    .split(/[\n|]/)
    .map((row) => row.trim());
}
