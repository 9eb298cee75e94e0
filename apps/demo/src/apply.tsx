import { createRoot } from 'react-dom/client';
import { ApplyPage } from './apply/ApplyPage.tsx';
import { start } from './boot/start.ts';
import './site/site.css';

const door = start();
const root = document.getElementById('root');
if (root) createRoot(root).render(<ApplyPage connect={door.connect} />);
