import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesIn } from './files.mjs';

/** Puts a brotli and a gzip beside each file of a folder that isn’t packed yet, so that no server has to compress. */
export function compress(folder) {
  for (const path of filesIn(folder).filter((each) => !each.endsWith('.zip'))) {
    const file = join(folder, path);
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}
