/** What servers need to know of site/, in the words of each. */

export const types = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  vtt: 'text/vtt',
  zip: 'application/zip',
};

/** Everyone may use the files, and no browser guesses what they are. */
export const headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

const short = 'public, max-age=3600';
const long = 'public, max-age=31536000, immutable';

/** A release’s own folder, and languages, whose names hold a hash. */
const neverChanges = String.raw`(\d+\.\d+\.\d+[^/]*|v\d+/locales)/`;

const lines = (list, write) => list.map(write).join('\n');

/** For a server block of nginx; `path` is where the site begins. */
export const nginx = (path) => `# For nginx. Put all of this folder where ${path} is on your server, and into its server block:
#   include /…/nginx.conf;
# In Debian: apt-get install nginx-light libnginx-mod-http-brotli-static
location ${path} {
  types {
${lines(Object.entries(types), ([ending, type]) => `    ${type} ${ending};`)}
  }
  charset utf-8;
  charset_types text/css text/javascript text/vtt;
  brotli_static on; # without the module for it, take this line away
  gzip_static on;
  gzip_vary on;
  set $partnership_southwark_cache "${short}";
  if ($uri ~ "^${path}${neverChanges}") {
    set $partnership_southwark_cache "${long}";
  }
${lines(Object.entries(headers), ([name, value]) => `  add_header ${name} "${value}" always;`)}
  add_header Cache-Control $partnership_southwark_cache;
}
location ~ "^${path}(nginx\\.conf|\\.htaccess|_headers)$" {
  return 404;
}
`;

/** For Apache, which reads it in its folder. */
export const apache = `# For Apache 2.4, with mod_headers and mod_rewrite.
${lines(Object.entries(types), ([ending, type]) => `AddType ${type} .${ending}`)}
AddCharset utf-8 .css .html .js .vtt
AddEncoding br .br
AddEncoding gzip .gz
RemoveType .gz
<IfModule mod_headers.c>
${lines(Object.entries(headers), ([name, value]) => `  Header always set ${name} "${value}"`)}
  Header set Cache-Control "${short}"
  Header set Cache-Control "${long}" "expr=%{REQUEST_URI} =~ m#/${neverChanges}#"
  Header append Vary Accept-Encoding
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME} !\\.br$
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L]
</IfModule>
`;

/**
 * For hosts that read a file \`_headers\`. Where two of its rules fit a file, both values go out: so
 * no file has two for its cache.
 */
export function headersFile(path, folders) {
  const rule = (pattern, list) =>
    [`${path}${pattern}`, ...Object.entries(list).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const cache = (pattern, value) => rule(pattern, { 'Cache-Control': value });
  const rules = folders.flatMap((folder) =>
    folder.startsWith('v')
      ? [
          cache(`${folder}/:file`, short),
          ...['frame', 'oembed', 'snippets'].map((each) => cache(`${folder}/${each}/*`, short)),
          cache(`${folder}/locales/*`, long),
        ]
      : [cache(`${folder}/*`, long)],
  );
  return `${[rule('*', headers), ...rules].join('\n')}\n`;
}
