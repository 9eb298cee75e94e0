/** Recommended services as the service sends them in a message, for stories. */
export function recommendedServices(names: readonly string[]) {
  const words = (text: string) => ({ text, language: 'fi' });
  return {
    recommendation_id: '00000000-0000-4000-8000-000000000999',
    language: 'fi',
    recommended_services: names.map((name, index) => ({
      rank: index + 1,
      similarity_score: 1 / (index + 1),
      reasons: [
        {
          kind: 'topic',
          topic: 'loneliness',
          words: ['yksin'],
          weight: 1,
          text: 'Kirjoitit ”yksin”, aiheena: yksinäisyys.',
        },
      ],
      service: {
        id: `00000000-0000-4000-8000-00000000000${index}`,
        name: words(name),
        summary: words('Joku kuuntelee, kun tarvitset seuraa.'),
        official_page: 'https://www.suomi.fi/palvelut/1',
        responsible_organization: {
          id: '00000000-0000-4000-8000-000000000998',
          name: words('Revonsaaren kaupunki'),
        },
        funding_type: 'PubliclyFunded',
        charge_type: 'FreeOfCharge',
        charge_info: null,
        area_type: 'Nationwide',
        municipality_codes: [],
        target_groups: [],
        service_classes: [],
        life_areas: { areas: ['friends'], source: 'expert' },
        languages: ['fi'],
        channels: [],
        imaginary: true,
        credit: 'Kuviteltu palvelu, AuroraAI-toolkit.',
      },
    })),
  };
}
