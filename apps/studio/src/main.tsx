import { createStudioClient } from '@auroraai/api-client/studio';
import { createRoot } from 'react-dom/client';
import { App } from './shell/App.tsx';
import './shell/studio.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(<App client={createStudioClient({ baseUrl: location.origin })} />);
}
