import { createRoot } from 'react-dom/client';
import { start } from './boot/start.ts';
import { QuizPage } from './site/QuizPage.tsx';
import './site/site.css';

const door = start();
const root = document.getElementById('root');
if (root) createRoot(root).render(<QuizPage connect={door.connect} />);
