import { library } from '../../vite.package.ts';

export default library({ index: 'src/index.ts', map: 'src/map/index.ts' });
