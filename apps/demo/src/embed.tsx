import { createRoot } from 'react-dom/client';
import { EmbedPage } from './embed/EmbedPage.tsx';
import './site/site.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<EmbedPage />);
