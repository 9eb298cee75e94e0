import { createRoot } from 'react-dom/client';
import { openOffline, watchFilesOfPage } from './boot/open-offline.ts';
import { start } from './boot/start.ts';
import { HomePage } from './site/HomePage.tsx';
import './site/site.css';

const door = start();
const root = document.getElementById('root');
if (root) createRoot(root).render(<HomePage connect={door.connect} />);
if (import.meta.env.PROD) void openOffline(navigator.serviceWorker, watchFilesOfPage);
