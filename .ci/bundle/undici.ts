/**
 * Stands in for the `undici` package in the bundle. The GitHub clients import all of it (400 KB, 40 ms of every start)
 * for one case: a proxy. So requests without a proxy use Node's own fetch, which is undici too, and the package
 * is loaded by the first request that has to go through a proxy.
 */
import type { ProxyAgent as Agent, Dispatcher, RequestInit } from 'undici';

/** Takes the options now, because the callers construct it synchronously, and becomes an agent when it is used. */
export class ProxyAgent {
  readonly options: Agent.Options;
  #agent: Promise<Dispatcher> | undefined;

  constructor(options: Agent.Options) {
    this.options = options;
  }

  agent(): Promise<Dispatcher> {
    this.#agent ??= import('undici').then(({ default: undici }) => new undici.ProxyAgent(this.options));
    return this.#agent;
  }
}

type Init = Omit<RequestInit, 'dispatcher'> & { dispatcher?: ProxyAgent | undefined };

export async function fetch(url: string, { dispatcher, ...init }: Init = {}): Promise<unknown> {
  if (dispatcher === undefined) return globalThis.fetch(url, init as globalThis.RequestInit);
  // A bundled CommonJS package has a default export only.
  const { default: undici } = await import('undici');
  return undici.fetch(url, { ...init, dispatcher: await dispatcher.agent() });
}
