import { remote } from '@onthaal/config/remote';

export default remote();
