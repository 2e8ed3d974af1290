// The least React page there can be: what the first route is measured against.
// Knows nothing of Kurs.
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<h1>A page that shows one line of text and nothing else</h1>);
