import { define } from '@onthaal/element';
import { WidgetTemplateElement } from './widget-template.ts';

define('onthaal-widget-template', WidgetTemplateElement);

export { WidgetTemplateElement };
