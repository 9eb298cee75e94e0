import { library } from '../../vite.package.ts';

export default library({
  index: 'src/index.ts',
  styles: 'src/styles.ts',
  tokens: 'src/tokens/index.ts',
});
