// What the browser runs of the React application: it brings the server's page to life.
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ReactPage } from './react-page.ts';

const place = document.getElementById('react');
if (place) hydrateRoot(place, createElement(ReactPage, { service: place.dataset.service ?? '' }));
