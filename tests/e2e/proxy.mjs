// A proxy that changes responses of the server.

import { createServer } from "node:http";
import { after } from "node:test";
import { url } from "./nutgraf.mjs";

/**
 * Serves the files of NUTGRAF_URL. `change(path, {status, headers, body})` may modify each response. Returns the URL.
 */
export async function proxy(change) {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url, url), { headers: { "accept-encoding": "identity" } });
    const reply = {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    };
    await change(new URL(request.url, url).pathname, reply);
    // The length of the body may have changed, and fetch has decompressed it.
    delete reply.headers["content-length"];
    delete reply.headers["content-encoding"];
    delete reply.headers["transfer-encoding"];
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}/`;
}
