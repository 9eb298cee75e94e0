import { createRoot } from 'react-dom/client';
import { start } from './boot/start.ts';
import { StudyPage } from './site/StudyPage.tsx';
import './site/site.css';

start();
const root = document.getElementById('root');
if (root) createRoot(root).render(<StudyPage />);
