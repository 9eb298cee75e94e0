import { createRoot } from 'react-dom/client';
import { openOffline, watchFilesOfPage } from './boot/open-offline.ts';
import { start } from './boot/start.ts';
import { FindPage } from './site/FindPage.tsx';
import './site/site.css';

const door = start();
const root = document.getElementById('root');
if (root) createRoot(root).render(<FindPage connect={door.connect} />);
if (import.meta.env.PROD) void openOffline(navigator.serviceWorker, watchFilesOfPage);
