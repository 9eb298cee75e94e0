import { createRoot } from 'react-dom/client';
import { start } from './boot/start.ts';
import { SituationPage } from './situation/SituationPage.tsx';
import './site/site.css';

const door = start();
const root = document.getElementById('root');
if (root) createRoot(root).render(<SituationPage connect={door.connect} />);
