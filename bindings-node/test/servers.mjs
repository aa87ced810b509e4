// Receivers under the servers that people run.
import { once } from 'node:events';
import { createServer } from 'node:http';

import { serve } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';

import { expressEndpoint, fastifyEndpoint, nodeEndpoint, webEndpoint } from '../dist/webhooks/index.mjs';

/** Each gives the address of its receiver, which lives as long as the test. */
export const servers = {
  node: (test, ...endpoint) => listening(test, createServer(nodeEndpoint(...endpoint))),
  express: (test, ...endpoint) => {
    const app = quietExpress();
    app.post('/hook', expressEndpoint(...endpoint));
    return listening(test, createServer(app));
  },
  fastify: async (test, ...endpoint) => {
    const app = fastify();
    app.register(fastifyEndpoint(...endpoint), { prefix: '/hook' });
    test.after(() => app.close());
    return `${await app.listen({ port: 0, host: '127.0.0.1' })}/hook`;
  },
  hono: (test, ...endpoint) => {
    const receive = webEndpoint(...endpoint);
    const app = new Hono();
    app.onError((_error, context) => context.body(null, 500));
    app.all('/hook', (context) => receive(context.req.raw));
    return listening(test, serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }));
  },
};

/** An application that does not print what its handlers throw. */
export function quietExpress() {
  const app = express();
  app.set('env', 'test');
  return app;
}

/** The address of a server that lives as long as the test. */
export async function listening(test, server) {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening');
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}/hook`;
}
