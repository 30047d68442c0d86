import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { until } from '../../scripts/test/until.mjs';

/** Starts Debian’s nginx with the site’s own file; gives its address and a way to end it. */
export async function startNginx(root, include) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await getPort();
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    ${process.getuid() === 0 ? 'user root;' : ''}
    include /etc/nginx/modules-enabled/*.conf;
    events {}
    http {
      include /etc/nginx/mime.types;
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder}/${each};`).join(' ')}
      server { listen 127.0.0.1:${port}; root ${root}; include ${include}; }
    }`,
  );
  const nginx = spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  await until(() => fetch(address), 10);
  return {
    address,
    stop: async () => {
      const end = once(nginx, 'exit');
      nginx.kill();
      await end;
      rmSync(folder, { recursive: true });
    },
  };
}
