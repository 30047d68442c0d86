/** Serves the builder to this machine only. `PORT` asks for a port; one that is taken moves on. */
import { once } from 'node:events';
import { builderServer } from './server.mjs';

const port = await listen(builderServer(), Number(process.env.PORT || 8000));
console.log(`The builder is at http://localhost:${port}/`);

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
