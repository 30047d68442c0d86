import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { until } from '../../scripts/test/until.mjs';

const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const isRoot = process.getuid() === 0;
const themes = ['/usr/share/wordpress/wp-content/themes', '/var/lib/wordpress/wp-content/themes'];

/** Debian’s WordPress with a database, in a folder of its own, with the plug-in in it. */
export async function startWordPress(zip) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const root = join(folder, 'wordpress');
  const port = await getPort();
  const address = `http://localhost:${port}`;
  const database = await startDatabase(folder);
  copyFiles(root);
  writeFileSync(join(root, 'wp-config.php'), config(address, join(folder, 'socket')));
  writeFileSync(join(root, 'wp-content/mu-plugins/this-machine.php'), thisMachine);
  writeFileSync(join(root, 'favicon.ico'), ''); // browsers ask for it
  writeFileSync(join(folder, 'plugin.zip'), zip);
  const php = (name, args, input) =>
    execFileSync('php', [script(name), ...args], { cwd: root, input, encoding: 'utf8' });
  const version = php('install.php', [join(folder, 'plugin.zip')]);
  const server = spawn('php', ['-S', `localhost:${port}`, '-t', root], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' }, // it asks itself things
    stdio: 'ignore',
    detached: true,
  });
  await until(async () => (await fetch(address)).ok);
  return {
    address,
    version,
    translated: () => JSON.parse(php('translated.php', [])),
    publish: (user, content) => php('post.php', [user], content),
    stop: async () => {
      const ends = [database, server].map((each) => once(each, 'exit'));
      process.kill(-server.pid); // its workers, too
      database.kill();
      await Promise.all(ends);
      rmSync(folder, { recursive: true });
    },
  };
}

/** With a socket in the folder, and no network. */
async function startDatabase(folder) {
  const user = isRoot ? ['--user=root'] : [];
  const data = `--datadir=${join(folder, 'data')}`;
  const socket = `--socket=${join(folder, 'socket')}`;
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', ...user, data, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { stdio: 'ignore' },
  );
  const database = spawn(
    '/usr/sbin/mariadbd',
    ['--no-defaults', ...user, data, socket, '--skip-networking'],
    { stdio: 'ignore' },
  );
  const ask = (sql) =>
    spawnSync('mariadb', ['--no-defaults', '--user=root', socket, '--execute', sql]).status === 0;
  await until(() => ask('CREATE DATABASE wordpress CHARACTER SET utf8mb4'));
  return database;
}

/** Debian has links where others have files, and a configuration for the whole machine. */
function copyFiles(root) {
  cpSync('/usr/share/wordpress', root, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('wp-config.php') && !path.includes('/wp-content/'),
  });
  for (const each of ['mu-plugins', 'plugins', 'uploads', 'upgrade']) {
    mkdirSync(join(root, 'wp-content', each), { recursive: true });
  }
  for (const each of themes) {
    cpSync(each, join(root, 'wp-content/themes'), { recursive: true, dereference: true });
  }
}

const config = (address, socket) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', 'localhost' );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * WordPress unfolds no addresses of its own machine, nor of unusual ports. And if it is asked for, a
 * page of a theme that makes paragraphs of what shortcodes have given, or of a classic theme.
 */
const thisMachine = `<?php
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', function () { return range( 1024, 65535 ); } );
if ( isset( $_GET['paragraphs'] ) ) {
	add_filter( 'the_content', 'wpautop', 99 );
}
if ( isset( $_GET['classic'] ) ) {
	add_filter( 'template', function () { return 'twentytwentyone'; } );
	add_filter( 'stylesheet', function () { return 'twentytwentyone'; } );
}
`;
