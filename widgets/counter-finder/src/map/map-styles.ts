/** The looks of the map: what Leaflet needs of its own style sheet, which cannot reach in here, and ours. */
export const mapStyles = `
.ground{position:absolute;inset:0;overflow:hidden;border-radius:inherit}
.leaflet-pane,.leaflet-tile,.leaflet-marker-icon,.leaflet-tile-container{position:absolute;inset-inline-start:0;inset-block-start:0}
.leaflet-tile{user-select:none;visibility:hidden}
.leaflet-tile-loaded{visibility:inherit}
.leaflet-tile-pane{z-index:1}
.leaflet-marker-pane{z-index:2}
.leaflet-zoom-animated{transform-origin:0 0}
.leaflet-zoom-anim .leaflet-zoom-animated{transition:transform .25s cubic-bezier(0,0,.25,1)}
.leaflet-zoom-anim .leaflet-tile,.leaflet-pan-anim .leaflet-tile{transition:none}
.leaflet-grab{cursor:grab}
.leaflet-dragging .leaflet-grab{cursor:grabbing}
.leaflet-touch-zoom,.leaflet-touch-drag{touch-action:none}
.map{position:relative;block-size:22em;isolation:isolate;border:1px solid var(--_line);border-radius:var(--_radius);background:var(--_soft)}
.map button{inline-size:auto}
.mark{inline-size:0;block-size:0}
.mark>*{position:absolute;transform:translate(-50%,-50%);white-space:nowrap}
.mark button{min-inline-size:2em;min-block-size:2em;padding:0 .35em;border:.16em solid var(--onthaal-on-accent-color,#fff);border-radius:2em;
background:var(--onthaal-accent-color,#17507f);color:var(--onthaal-on-accent-color,#fff);font-weight:700;box-shadow:0 0 0 1px #0006}
.mark button:is(:hover,:focus-visible){z-index:1;outline:.19em solid var(--onthaal-focus-color,currentColor);outline-offset:.1em}
.mark .village,.mark .you{transform:translate(-50%,1em);font-size:.85em;line-height:1.2}
.you{padding:0 .4em;border-radius:1em;background:Canvas;color:CanvasText}
.you::before{content:"";position:absolute;inset-inline-start:50%;inset-block-end:calc(100% + .35em);inline-size:.9em;block-size:.9em;margin-inline-start:-.45em;
border:.25em solid CanvasText;border-radius:50%;background:Canvas}
.zoom{position:absolute;z-index:1;inset-block-start:.5em;inset-inline-end:.5em;display:grid;gap:.3em}
.zoom button{inline-size:2.75em;padding:0;background:Canvas;color:CanvasText;border-color:currentColor}
.source{position:absolute;z-index:1;inset-block-end:0;inset-inline-end:0;padding:.1em .5em;border-start-start-radius:var(--_radius);background:Canvas;color:CanvasText;font-size:.8em}
.source a{color:inherit}
.pair:has(.map) ol{counter-reset:point}
.pair:has(.map) li{counter-increment:point}
.pair:has(.map) .title::before{content:counter(point) ". "}
@container(min-width:46em){.pair:has(.map){grid-template-columns:1fr 1fr}.map{position:sticky;inset-block-start:1em;order:1;block-size:32em}}
li:focus{outline:.19em solid var(--onthaal-focus-color,currentColor);outline-offset:.15em}
`;
