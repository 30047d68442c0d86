/** Writes partnership-southwark.zip, the widgets as a plug-in for WordPress: `npm run plugin`. */
import { writeFileSync } from 'node:fs';
import { pluginFile, pluginZip } from './make.mjs';

const zip = await pluginZip('dist');
writeFileSync(pluginFile, zip);
console.log(`${pluginFile}: ${Math.ceil(zip.length / 1024)} KB`);
