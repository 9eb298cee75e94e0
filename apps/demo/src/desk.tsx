import { createRoot } from 'react-dom/client';
import { start } from './boot/start.ts';
import { DeskPage } from './desk/DeskPage.tsx';
import './site/site.css';

start();
const root = document.getElementById('root');
if (root) createRoot(root).render(<DeskPage />);
