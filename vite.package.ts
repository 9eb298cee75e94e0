import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/**
 * The one build of every package that has styles: ES modules kept apart and readable (doc comments
 * and names survive), one `style.css`, nothing bundled in that a host may already have.
 */
export function library(entries: Record<string, string>): UserConfig {
  return defineConfig({
    plugins: [react()],
    build: {
      minify: false,
      sourcemap: true,
      lib: { entry: entries, formats: ['es'], cssFileName: 'style' },
      rollupOptions: {
        external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  });
}

/** Browsers for which everything is built that a page loads by itself. */
const TARGET = ['chrome123', 'firefox128', 'safari17.5'];

/** Sources of the workspace, and what of other packages is for a page. */
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

/** What is drawn on somebody's page without anything of the page's own: React's part played by Preact. */
export function drawn(): UserConfig {
  return {
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
    build: { target: TARGET },
  };
}

/** What a page loads by script tag into `outDir`: `app` and `element` with everything in them. */
export function embed(app: string, outDir: string): UserConfig {
  const { build, ...shared } = drawn();
  return {
    ...shared,
    build: {
      ...build,
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: {
        input: { app, element: 'src/element.ts' },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/** The loader `src/loader/<name>.ts`: one classic script beside what it loads. */
export function loader(name: string): UserConfig {
  return {
    resolve: source,
    build: {
      target: TARGET,
      outDir: 'dist/embed',
      emptyOutDir: false,
      lib: {
        entry: `src/loader/${name}.ts`,
        formats: ['iife'],
        name: `${name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Loader`,
        fileName: () => `${name}.js`,
      },
    },
  };
}
