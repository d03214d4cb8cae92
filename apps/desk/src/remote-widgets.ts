import { loadRemote, registerRemotes } from '@module-federation/runtime';

/** The widgets that the desk shows: what residents see of its own town. */
export type RemoteWidget = 'opening-hours' | 'contact-card';

const WIDGETS: readonly RemoteWidget[] = ['opening-hours', 'contact-card'];

const nameOf = (widget: RemoteWidget) => widget.replaceAll('-', '_');

/**
 * The widgets as they are released now, loaded at run time: the desk is not built again when one of them is. A
 * widget that cannot be had is missing, and nothing else of the desk depends on it.
 */
export class RemoteWidgets {
  readonly missing = new Set<RemoteWidget>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    registerRemotes(
      WIDGETS.map((widget) => ({
        name: nameOf(widget),
        // A module is fetched with `import()`. The other kinds are scripts, which a strict policy does not let in.
        type: 'module',
        entry: `${location.origin}/embed/v1/remotes/${widget}/remoteEntry.js`,
      })),
    );
  }

  /** Fetches what is not there yet. A widget defines its own tag. */
  async load(): Promise<void> {
    await Promise.all(
      WIDGETS.map(async (widget) => {
        if (customElements.get(`onthaal-${widget}`)) return;
        try {
          await loadRemote(`${nameOf(widget)}/element`);
          this.missing.delete(widget);
        } catch {
          this.missing.add(widget);
        }
      }),
    );
    this.#onChange();
  }
}
