import { defineConfig } from 'vite';
import { embed, library, loader } from '../../vite.package.ts';

export default defineConfig(({ mode }) => {
  if (mode === 'embed') return embed('src/embed/mount.tsx', 'dist/embed/quiz');
  if (mode === 'loader') return loader('aurora-quiz');
  return library({
    index: 'src/index.ts',
    engine: 'src/engine/index.ts',
    import: 'src/import/index.ts',
    group: 'src/group/index.ts',
    'situation-picture': 'src/situation-picture/index.ts',
  });
});
