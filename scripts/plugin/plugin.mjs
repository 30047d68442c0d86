/** Writes partnership-southwark.zip, the widgets as a plug-in for WordPress: `npm run plugin`. */
import { writeFileSync } from 'node:fs';
import { pluginZip } from './make.mjs';

const file = 'partnership-southwark.zip';
const zip = await pluginZip('dist');
writeFileSync(file, zip);
console.log(`${file}: ${Math.ceil(zip.length / 1024)} KB`);
