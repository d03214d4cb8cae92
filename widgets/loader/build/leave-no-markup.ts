import type { Plugin } from 'rolldown';

const PROBE = /var inlineSvg = !!svg\$1 && \(function \(\) \{.*?\n\}\)\(\);/s;

/**
 * Keeps Leaflet from trying out, while it is loaded, whether the browser reads SVG in HTML: under Trusted Types that
 * throws, and no map would come. Every browser that runs the widgets does.
 */
export function leaveNoMarkup(): Plugin {
  return {
    name: 'leave-no-markup',
    transform: {
      filter: { id: /[\\/]leaflet-src\.esm\.js$/ },
      handler(code) {
        if (!PROBE.test(code)) throw new Error('Leaflet starts in another way than this build knows');
        return { code: code.replace(PROBE, 'var inlineSvg = true;'), map: null };
      },
    },
  };
}
