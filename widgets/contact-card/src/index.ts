import { define } from '@onthaal/element';
import { ContactCardElement } from './contact-card.ts';

define('onthaal-contact-card', ContactCardElement);

export { ContactCardElement };
