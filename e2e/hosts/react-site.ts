import { fileURLToPath } from 'node:url';
import { build, createServer, type Rollup } from 'vite';

/** A website made with React, written by its server and brought to life in the browser. */
export interface ReactSite {
  /** What the server writes into the page. */
  html: string;
  /** The application's scripts by path. */
  files: ReadonlyMap<string, string>;
}

/** Where the application's first script lies. */
export const REACT_SCRIPT = '/react-site/client.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** The packages as an organisation installs them: built, without our sources. */
const common = { configFile: false, logLevel: 'error', root: path('.') } as const;

/** Builds the website in memory. */
export async function buildReactSite(service: string): Promise<ReactSite> {
  // First: whatever is built first decides for which environment React is.
  const { output } = (await build({
    ...common,
    base: '/react-site/',
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: { client: path('react-client.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  })) as Rollup.RollupOutput;
  const server = await createServer({
    ...common,
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const { renderPage } = (await server.ssrLoadModule(
    path('react-server.ts'),
  )) as typeof import('./react-server.ts');
  const html = renderPage(service);
  await server.close();
  const files = output.map((file): [string, string] => [
    `/react-site/${file.fileName}`,
    file.type === 'chunk' ? file.code : String(file.source),
  ]);
  return { html, files: new Map(files) };
}
