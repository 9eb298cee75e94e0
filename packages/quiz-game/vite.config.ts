import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { library } from '../../vite.package.ts';

const source = { conditions: ['@auroraai/source', 'module', 'browser', 'production'] };

/** Keeps style files out: styles come as text, for the shadow root. */
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
    outDir: 'dist/embed/quiz',
    emptyOutDir: true,
    modulePreload: false,
    rollupOptions: {
      input: { app: 'src/embed/mount.tsx', element: 'src/element.ts' },
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
      entry: 'src/loader/aurora-quiz.ts',
      formats: ['iife'],
      name: 'auroraQuizLoader',
      fileName: () => 'aurora-quiz.js',
    },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'embed') return embed;
  if (mode === 'loader') return loader;
  return library({
    index: 'src/index.ts',
    engine: 'src/engine/index.ts',
    import: 'src/import/index.ts',
    group: 'src/group/index.ts',
    'situation-picture': 'src/situation-picture/index.ts',
  });
});
