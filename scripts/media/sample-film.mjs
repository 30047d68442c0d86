/** Makes media/sample-film.mp4 from media/sample-film.html, frame by frame. Needs ffmpeg. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'vite';
import { openChromium } from '../test/open-chromium.mjs';

const seconds = 7;
const framesPerSecond = 25;

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { hmr: false, watch: null },
});
await server.listen();
const browser = await openChromium({ defaultViewport: { width: 1280, height: 720 } });
const page = await browser.newPage();
await page.goto(new URL('media/sample-film.html', server.resolvedUrls.local[0]));
await page.waitForFunction('globalThis.show');

const ffmpeg = spawn('ffmpeg', encoding('media/sample-film.mp4'), {
  stdio: ['pipe', 'inherit', 'inherit'],
});
const ended = once(ffmpeg, 'close');
for (let frame = 0; frame < seconds * framesPerSecond; frame++) {
  await page.evaluate((second) => globalThis.show(second), frame / framesPerSecond);
  const picture = await page.screenshot({ type: 'png' });
  if (!ffmpeg.stdin.write(picture)) await once(ffmpeg.stdin, 'drain');
}
ffmpeg.stdin.end();
const [exitCode] = await ended;
await browser.close();
await server.close();
process.exitCode = exitCode;

/** H.264 that every browser plays, its index first; the same pictures give the same bytes. */
function encoding(file) {
  return [
    ...['-loglevel', 'error', '-y'],
    ...['-f', 'image2pipe', '-framerate', framesPerSecond, '-i', '-'],
    ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-colorspace', 'bt709'],
    ...['-c:v', 'libx264', '-profile:v', 'main', '-pix_fmt', 'yuv420p', '-threads', '1'],
    ...['-preset', 'veryslow', '-tune', 'animation', '-crf', '26'],
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-movflags', '+faststart', file],
  ].map(String);
}
