import { define } from '@onthaal/element';
import { CatalogueSearchElement } from './catalogue-search.ts';

define('onthaal-catalogue-search', CatalogueSearchElement);

export { CatalogueSearchElement };
