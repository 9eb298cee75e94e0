import { library } from '../../vite.package.ts';

export default library({ index: 'src/index.ts', engine: 'src/engine/index.ts' });
