// React's build whose Profiler also speaks in production has no types of its own.
declare module 'react-dom/profiling' {
  export { createRoot } from 'react-dom/client';
}
