import { library } from '../../vite.library.ts';

export default library({ index: 'src/index.ts' });
