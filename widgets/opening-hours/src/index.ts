import { define } from '@onthaal/element';
import { OpeningHoursElement } from './opening-hours.ts';

define('onthaal-opening-hours', OpeningHoursElement);

export { OpeningHoursElement };
