/** So often Escape leaves the page, each time within so many milliseconds of the one before. */
const TIMES = 3;
const WITHIN = 1_500;

/** Whom Escape is watched for. */
const watched = new WeakSet<Element>();

/** Leaves when Escape is pressed three times in a row, wherever the focus is, for as long as the widget is on the page. */
export function watchEscape(widget: Element, onLeave: () => void): void {
  if (watched.has(widget)) return;
  watched.add(widget);
  let times = 0;
  let pressedAt = 0;
  const onKey = ({ key, timeStamp }: KeyboardEvent): void => {
    if (!widget.isConnected) {
      watched.delete(widget);
      removeEventListener('keydown', onKey, true);
      return;
    }
    times = key === 'Escape' ? (timeStamp - pressedAt < WITHIN ? times + 1 : 1) : 0;
    pressedAt = timeStamp;
    if (times === TIMES) onLeave();
  };
  // Before the page's own: a dialog of the host may keep the key to itself.
  addEventListener('keydown', onKey, true);
}

/**
 * Covers the page and puts another site in its place, so that the back button does not lead here again.
 *
 * Inside a frame the whole page around it goes, where the browser allows that.
 */
export function leaveSite(root: ShadowRoot, address: string): void {
  const cover = document.createElement('div');
  // The top layer: whatever the page has, this lies over it while the other site is on its way.
  Object.assign(cover.style, {
    position: 'fixed',
    inset: 0,
    width: '100%',
    height: '100%',
    border: 0,
    background: '#fff',
  });
  cover.popover = 'manual';
  root.append(cover);
  cover.showPopover?.();
  addEventListener('pageshow', () => cover.remove(), { once: true });
  try {
    top?.location.replace(address);
  } catch {
    // A sandbox: only this frame can go.
  }
  if (top !== self) location.replace(address);
}
