import { createRoot } from 'react-dom/client';
import { start } from './boot/start.ts';
import { LeadPage } from './group/LeadPage.tsx';
import './site/site.css';

const door = start();
const root = document.getElementById('root');
if (root) createRoot(root).render(<LeadPage door={door} />);
