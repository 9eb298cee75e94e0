import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { type MapContender, pageOf } from './contender.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const PAGE_SOURCE = `
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { AuroraRoot } from '@auroraai/ui';
import { ServiceMap } from '@auroraai/home-view/map';
const points = await (await fetch('/points.json')).json();
const places = points.map(({ easting, northing, municipality }, index) => ({
  id: String(index), name: { text: 'Paikka ' + index, language: 'fi' },
  position: { easting, northing }, municipality, languages: ['fi'],
}));
window.begin = () => createRoot(document.getElementById('map')).render(
  h(AuroraRoot, { language: 'fi', theme: 'light' }, h(ServiceMap, { places })),
);
const look = () => {
  const map = document.querySelector('[role=listbox][aria-describedby]');
  const places = map?.querySelectorAll('[role=option]').length ?? 0;
  // Places are drawn, and the boundaries have come: towns have their names.
  if (places > 0 && map.querySelectorAll('text').length >= places + 10) {
    window.frameOfMap = map;
    window.isReady = true;
  } else requestAnimationFrame(look);
};
look();
`;

/** Our map in a page of React's, made as a host would make it. */
export async function ours(): Promise<MapContender> {
  const entry = join(root, '.cache', 'bench-map.ts');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(entry, PAGE_SOURCE);
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { conditions: ['@auroraai/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: {
        input: entry,
        output: {
          entryFileNames: 'page.js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
          manualChunks: (id: string) =>
            /node_modules\/(react|react-dom|scheduler)\//.test(id)
              ? 'react'
              : /packages\/(ui|api-client)\/|node_modules\/i18next\//.test(id)
                ? 'ui'
                : undefined,
        },
      },
    },
  })) as Rollup.RollupOutput;
  const files = new Map<string, string | Buffer>();
  let styles = '';
  for (const part of built.output) {
    const path = `/${part.fileName}`;
    files.set(path, part.type === 'chunk' ? part.code : Buffer.from(part.source));
    if (path.endsWith('.css')) styles += `<link rel="stylesheet" href="${path}">`;
  }
  files.set(
    '/',
    pageOf(`${styles}<script type="module" src="/page.js"></script>`, '<div id="map"></div>'),
  );
  return {
    name: 'aurora ServiceMap',
    files,
    // The page's script is the map's: a host's own part of it is a few lines.
    own: (path) => /\.(js|css)$/.test(path) && path !== '/react.js' && !path.startsWith('/ui.'),
  };
}
