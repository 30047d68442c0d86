/** Serves the gallery to this machine only. `PORT` asks for a port; one that is taken moves on. */
import { once } from 'node:events';
import { galleryServer } from './gallery.mjs';

const port = await listen(galleryServer(), Number(process.env.PORT || 8000));
console.log(`The gallery is at http://localhost:${port}/`);

async function listen(server, port) {
  try {
    server.listen(port, 'localhost');
    await once(server, 'listening');
    return server.address().port;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken, so trying ${port + 1}.`);
    return listen(server, port + 1);
  }
}
