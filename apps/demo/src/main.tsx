import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createConnect } from './boot/connect.ts';
import { FindPage } from './site/FindPage.tsx';
import './site/site.css';

const wanted =
  document.querySelector<HTMLMetaElement>('meta[name="aurora-service"]')?.content ?? 'auto';
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <FindPage connect={createConnect(wanted, location.origin)} />
    </StrictMode>,
  );
