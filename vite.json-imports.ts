import type { Plugin } from 'vite';

/**
 * Takes `with { type: 'json' }` away from imports that load when they are needed: Vite serves JSON as
 * JavaScript while developing, removes the attribute of static imports only, and browsers then refuse.
 */
export function jsonImports(): Plugin {
  return {
    name: 'json-imports',
    apply: 'serve',
    enforce: 'pre',
    transform: {
      filter: { code: /import\('[^']+\.json', \{ with:/ },
      handler: (code) => ({
        code: code.replace(/(import\('[^']+\.json'), \{ with: \{ type: 'json' \} \}\)/g, '$1)'),
        map: null,
      }),
    },
  };
}
