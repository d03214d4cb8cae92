import { define } from '@onthaal/element';
import { CounterFinderElement } from './counter-finder.ts';

define('onthaal-counter-finder', CounterFinderElement);

export { CounterFinderElement };
