import { define } from '@onthaal/element';
import { IntakeFormElement } from './intake-form.ts';

define('onthaal-intake-form', IntakeFormElement);

export { IntakeFormElement };
