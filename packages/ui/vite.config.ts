import { library } from '../../vite.library.ts';

export default library({
  index: 'src/index.ts',
  styles: 'src/styles.ts',
  tokens: 'src/tokens/index.ts',
});
