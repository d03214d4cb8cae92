/** Leaflet as modules: its package leads to a script that writes a global. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
