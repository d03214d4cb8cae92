export { answerLeaflet } from './answer-leaflet.ts';
export { leafletPage, renderLeafletLinks } from './leaflet-page.ts';
