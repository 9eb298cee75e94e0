import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { readPackageFile, WEB_CHAT } from '../../scripts/lib/package-file.ts';
import { library } from '../../vite.package.ts';

const source = { conditions: ['@auroraai/source', 'module', 'browser', 'production'] };

/**
 * Keeps style files out: the parts that come from ui bring their styles as text, for the shadow
 * root, and a style sheet beside them would only be blocked by the page's policy.
 */
function withoutStyleFiles(): Plugin {
  return {
    name: 'without-style-files',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const [name, part] of Object.entries(bundle)) {
          if (part.type === 'chunk') part.viteMetadata?.importedCss.clear();
          else if (name.endsWith('.css')) delete bundle[name];
        }
      },
    },
  };
}

/** React's part played by Preact. */
const preact = {
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
};

/** What a page loads by script tag: everything in it, React's part played by Preact. */
const embed: UserConfig = {
  plugins: [react(), withoutStyleFiles()],
  resolve: {
    ...source,
    alias: preact,
  },
  build: {
    target: ['chrome123', 'firefox128', 'safari17.5'],
    outDir: 'dist/embed',
    emptyOutDir: true,
    modulePreload: false,
    rollupOptions: {
      input: { app: 'src/app/mount.tsx', element: 'src/element.ts' },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** The loader: one classic script. */
const loader: UserConfig = {
  resolve: source,
  build: {
    target: embed.build?.target as string[],
    outDir: 'dist/embed',
    emptyOutDir: false,
    lib: {
      entry: 'src/loader/aurora-chat.ts',
      formats: ['iife'],
      name: 'auroraChatLoader',
      fileName: () => 'aurora-chat.js',
    },
  },
};

/**
 * Puts Web Chat's own script and the frame's document beside the frame's script. Nothing is fetched
 * here: where the package is not there, the chat is built without its other renderer.
 */
function withWebChat(): Plugin {
  return {
    name: 'with-web-chat',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const name of Object.keys(bundle)) if (name.endsWith('.css')) delete bundle[name];
      const script = readPackageFile(WEB_CHAT);
      if (!script) {
        for (const name of Object.keys(bundle)) delete bundle[name];
        return this.warn(
          `${WEB_CHAT.name} ${WEB_CHAT.version} is not there, so renderer="webchat" is left out of this build; npm start fetches it when there is a network.`,
        );
      }
      const add = (fileName: string, source: Buffer) =>
        this.emitFile({ type: 'asset', fileName, source });
      add('webchat.js', script);
      add('index.html', readFileSync(new URL('src/webchat/frame/index.html', import.meta.url)));
      const licences = readPackageFile({ ...WEB_CHAT, file: 'dist/webchat.js.LICENSE.txt' });
      if (licences) add('webchat.js.LICENSE.txt', licences);
    },
  };
}

/** The frame of Web Chat: our script beside its own. */
const webchat: UserConfig = {
  plugins: [react(), withoutStyleFiles(), withWebChat()],
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { ...source, alias: preact },
  build: {
    target: embed.build?.target as string[],
    outDir: 'dist/embed/webchat',
    emptyOutDir: true,
    lib: {
      entry: 'src/webchat/frame/frame.ts',
      formats: ['iife'],
      name: 'auroraWebChatFrame',
      fileName: () => 'frame.js',
    },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'embed') return embed;
  if (mode === 'loader') return loader;
  if (mode === 'webchat') return webchat;
  return library({ index: 'src/index.ts', markdown: 'src/markdown.ts' });
});
