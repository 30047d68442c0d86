/** Serves each widget on a page of its own, with our script and its languages. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = { '.js': 'text/javascript', '.json': 'application/json' };

/** The title says when the widget is there. What comes before and after is in English. */
const page = (tag, lang, attributes) => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>Loading</title>
<p lang="en" dir="ltr">Before</p>
<${tag} ${attributes}></${tag}>
<p lang="en" dir="ltr"><a href="/after">After</a></p>
<script type="module" src="/dist/widgets.js"></script>
<script type="module">
  await document.querySelector('${tag}').updateComplete;
  document.title = 'Ready';
</script>
</html>`;

/** `/ps-case-study?lang=pl&attributes=…` is a page, all else a file of dist/ or media/. */
export async function servePages() {
  const server = createServer(async ({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (/^\/ps-[a-z-]+$/.test(pathname)) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(
        page(pathname.slice(1), searchParams.get('lang'), searchParams.get('attributes')),
      );
    }
    try {
      if (!/^\/(dist|media)\/[\w./-]+$/.test(pathname)) throw new Error('not here');
      const body = await readFile(new URL(`../..${pathname}`, import.meta.url));
      response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    address: `http://localhost:${server.address().port}`,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
