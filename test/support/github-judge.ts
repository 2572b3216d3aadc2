import { existsSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer as createPrism } from '@stoplight/prism-http-server';
import { createEmulator, type SeedConfig } from 'emulate';
import { descriptionFile, type Edition } from '../../scripts/github-description.ts';

/** What a test's GitHub answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly json: unknown;
  /** In place of JSON. */
  readonly text?: string;
}

/** One request as it came. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A GitHub that remembers (emulate), and before it one that refuses every request that GitHub's own OpenAPI
 * description does not allow (Prism).
 */
export interface Judge {
  /** Asks as a client of GitHub. */
  readonly ask: (asked: Asked) => Promise<Answer>;
  /** Asks past the description, to set a scene. */
  readonly arrange: (asked: Asked) => Promise<Answer>;
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** Starts both on free ports. */
export async function startJudge(seed: SeedConfig, edition: Edition): Promise<Judge> {
  const description = descriptionFile(edition);
  if (!existsSync(description)) throw new Error("GitHub's description is missing: run `node scripts/github-description.ts`");
  const emulator = await createEmulator({ service: 'github', port: await freePort(), seed });
  const prism = createPrism(await getHttpOperationsFromSpec(description), {
    components: { logger: createLogger('github', { level: 'silent' }) },
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(emulator.url),
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: false,
      checkSecurity: false,
      errors: true,
      mock: { dynamic: false },
    },
  });
  const judgeUrl = await prism.listen(0, '127.0.0.1');
  return {
    ask: async (asked) => inGitHubsWords(await forward(judgeUrl, asked)),
    arrange: (asked) => forward(emulator.url, asked),
    reset: () => emulator.reset(),
    close: async () => void (await Promise.all([prism.close(), emulator.close()])),
  };
}

/** Prism knows JSON by its plain name only. */
function forward(target: string, { method, url, headers, body }: Asked): Promise<Answer> {
  const { authorization = '' } = headers;
  const sent = { accept: 'application/json', connection: 'close', 'content-length': Buffer.byteLength(body), 'user-agent': 'test' };
  const json = body === '' ? {} : { 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const call = request(new URL(url, target), {
      method,
      agent: false,
      headers: { ...sent, ...json, ...(authorization === '' ? {} : { authorization }) },
    });
    call.on('error', reject);
    call.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { link } = response.headers;
        resolve({
          status: response.statusCode ?? 0,
          headers: typeof link === 'string' ? { link } : {},
          json: parsed(Buffer.concat(chunks).toString()),
        });
      });
    });
    call.end(body);
  });
}

/** What Prism has against a request becomes an answer as GitHub would word it. */
function inGitHubsWords(answer: Answer): Answer {
  const problem = (answer.json ?? {}) as {
    type?: string;
    title?: string;
    validation?: readonly { location?: readonly string[]; message: string }[];
  };
  if (problem.type?.startsWith('https://stoplight.io') !== true) return answer;
  const reasons = (problem.validation ?? []).map(({ location = [], message }) => `${location.join('.')}: ${message}`);
  return { ...answer, json: { message: `Not allowed by GitHub's description: ${[problem.title, ...reasons].join('; ')}` } };
}

function parsed(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
