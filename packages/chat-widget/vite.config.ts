import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { readPackageFile, WEB_CHAT } from '../../scripts/lib/package-file.ts';
import { drawn, embed, library, loader } from '../../vite.package.ts';

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
function webchat(): UserConfig {
  const { plugins = [], build, ...shared } = drawn();
  return {
    ...shared,
    plugins: [...plugins, withWebChat()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...build,
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
}

export default defineConfig(({ mode }) => {
  if (mode === 'embed') return embed('src/app/mount.tsx', 'dist/embed');
  if (mode === 'loader') return loader('aurora-chat');
  if (mode === 'webchat') return webchat();
  return library({ index: 'src/index.ts', markdown: 'src/markdown.ts' });
});
