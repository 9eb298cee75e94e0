import { readPeerFile } from '../chat-widget/peer-file.ts';
import { FRAME, type MapContender, pageOf } from './contender.ts';

const LEAFLET = {
  name: 'leaflet',
  version: '1.9.4',
  integrity:
    'sha512-nxS1ynzJOmOlHp+iL3FyWqK89GtNL8U8rvlMOsQdTTssxZwCXh8N2NB3GDQOL+YR3XnWyZAxwQixURb+FA74PA==',
};
const CLUSTERS = {
  name: 'leaflet.markercluster',
  version: '1.5.3',
  integrity:
    'sha512-vPTw/Bndq7eQHjLBVlWpnGeLa3t+3zGiuM7fJwCkiMFq+nmRuG3RI3f7f4N4TDX7T4NpbAXpR2+NTRSEGfCSeA==',
};

// Neither tiles nor boundaries are drawn: only the places are compared, in its favour.
const PAGE = `
fetch('/points.json').then((response) => response.json()).then((points) => {
  window.begin = () => {
    const map = L.map('map', { inertia: false, zoomAnimation: false, maxZoom: 16 }).setView([64.9, 26], 5);
    const group = L.markerClusterGroup({ chunkedLoading: false });
    group.addLayers(points.map(({ latitude, longitude }) => L.marker([latitude, longitude])));
    map.addLayer(group);
    window.frameOfMap = document.getElementById('map');
    requestAnimationFrame(() => requestAnimationFrame(() => { window.isReady = true; }));
  };
});
`;

/** Leaflet with its plugin for groups, as their script tags bring them. */
export async function leaflet(): Promise<MapContender> {
  const file = async (peer: typeof LEAFLET, name: string) => readPeerFile({ ...peer, file: name });
  return {
    name: 'leaflet 1.9.4 + markercluster 1.5.3',
    files: new Map<string, string | Buffer>([
      [
        '/',
        pageOf(
          '<link rel="stylesheet" href="/leaflet.css"><link rel="stylesheet" href="/clusters.css"><script src="/leaflet.js"></script><script src="/clusters.js"></script><script src="/start.js"></script>',
          `<div id="map" style="height:${FRAME.height}px"></div>`,
        ),
      ],
      ['/leaflet.js', await file(LEAFLET, 'dist/leaflet.js')],
      ['/leaflet.css', await file(LEAFLET, 'dist/leaflet.css')],
      ['/clusters.js', await file(CLUSTERS, 'dist/leaflet.markercluster.js')],
      ['/clusters.css', await file(CLUSTERS, 'dist/MarkerCluster.Default.css')],
      ['/start.js', PAGE],
      ['/images/marker-icon.png', await file(LEAFLET, 'dist/images/marker-icon.png')],
      ['/images/marker-shadow.png', await file(LEAFLET, 'dist/images/marker-shadow.png')],
    ]),
    own: (path) => /\/(leaflet|clusters)\.(js|css)$/.test(path),
  };
}
