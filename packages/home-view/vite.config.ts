import { library } from '../../vite.package.ts';

export default library({
  index: 'src/index.ts',
  map: 'src/map/index.ts',
  inbox: 'src/events/index.ts',
  'my-data': 'src/my-data/index.ts',
  paths: 'src/paths/index.ts',
  'map-leaflet': 'src/map/adapters/leaflet.tsx',
  'map-maplibre': 'src/map/adapters/maplibre.tsx',
});
