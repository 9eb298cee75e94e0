import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

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
