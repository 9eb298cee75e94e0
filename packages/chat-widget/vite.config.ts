import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
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

/** What a page loads by script tag: everything in it, React's part played by Preact. */
const embed: UserConfig = {
  plugins: [react(), withoutStyleFiles()],
  resolve: {
    ...source,
    alias: {
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      'react/jsx-runtime': 'preact/jsx-runtime',
      react: 'preact/compat',
    },
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

export default defineConfig(({ mode }) => {
  if (mode === 'embed') return embed;
  if (mode === 'loader') return loader;
  return library({ index: 'src/index.ts' });
});
