import type { Handler } from 'hono';

/** Where the mock service of `/service-recommender/v1` sends people. */
export const MOCK_SERVICE_PATH = '/mock-service/service';

interface Texts {
  lang: string;
  heading: string;
  what: string;
  nothing: string;
  withToken: string;
  withoutToken: string;
}

const TEXTS: readonly Texts[] = [
  {
    lang: 'fi',
    heading: 'Keksitty palvelu',
    what: 'Tätä palvelua ei ole olemassa. Sivulla kokeillaan, miten suosituksesta siirrytään palveluun ja miten tiedot voivat kulkea mukana.',
    nothing: 'Täällä ei voi asioida, eikä sivu tallenna mitään.',
    withToken: 'Mukana tuli tunniste, jolla palvelu voisi hakea ne tiedot, jotka annoit siirtää.',
    withoutToken: 'Mukana ei tullut tunnistetta, jolla tietoja voisi hakea.',
  },
  {
    lang: 'sv',
    heading: 'En påhittad tjänst',
    what: 'Den här tjänsten finns inte på riktigt. På sidan prövar man hur det går till att komma från en rekommendation till en tjänst och hur uppgifter kan följa med.',
    nothing: 'Du kan inte uträtta ärenden här, och sidan sparar ingenting.',
    withToken: 'En kod följde med. Med den kunde tjänsten hämta de uppgifter som du lät följa med.',
    withoutToken: 'Det följde inte med någon kod för att hämta uppgifter.',
  },
  {
    lang: 'en',
    heading: 'A made-up service',
    what: 'This service does not exist. The page is for trying how people get from a recommendation to a service, and how their details can come along.',
    nothing: 'There is nothing to do here, and the page stores nothing.',
    withToken:
      'A code came along. With it the service could fetch the details you agreed to pass on.',
    withoutToken: 'No code for fetching details came along.',
  },
];

/** A page that says in three languages that it is invented; what came along is not shown. */
export const mockServicePage: Handler = (context) => {
  const withToken = Boolean(context.req.query('auroraai_access_token'));
  const sections = TEXTS.map(
    (texts) => `<section lang="${texts.lang}">
<h2>${texts.heading}</h2>
<p>${texts.what}</p>
<p>${texts.nothing}</p>
<p>${withToken ? texts.withToken : texts.withoutToken}</p>
</section>`,
  );
  return context.html(`<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Keksitty palvelu</title>
</head>
<body>
<main>
<h1>Kokeile session siirtoa</h1>
${sections.join('\n')}
</main>
</body>
</html>
`);
};
