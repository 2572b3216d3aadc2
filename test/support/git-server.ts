import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** git over HTTP, as a server that wants one `Authorization` header with every request and refuses two, as GitHub does. */
export class GitServer {
  /** The headers that came; several of one request are joined by a comma. */
  readonly authorizations: string[] = [];
  private readonly server: Server;

  private constructor(folder: string) {
    this.server = createServer((request, response) => this.serve(folder, request, response));
  }

  /** Serves the repositories below a folder. */
  static async start(folder: string): Promise<GitServer> {
    const started = new GitServer(folder);
    await new Promise<void>((resolve) => void started.server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(folder: string, request: IncomingMessage, response: ServerResponse): void {
    const values = request.headersDistinct['authorization'] ?? [];
    this.authorizations.push(values.join(', '));
    if (values.length === 1) return backend(folder, request, response);
    response.writeHead(values.length === 0 ? 401 : 400).end();
  }
}

/** https://git-scm.com/docs/git-http-backend, by the rules of CGI */
function backend(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const environment = {
    PATH: process.env['PATH'],
    GIT_PROJECT_ROOT: path.resolve(folder),
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    REQUEST_METHOD: request.method,
    PATH_INFO: pathname,
    QUERY_STRING: search.slice(1),
    CONTENT_TYPE: request.headers['content-type'],
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
  };
  const child = spawn('git', ['http-backend'], { env: environment });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => answer(Buffer.concat(chunks), response));
  request.pipe(child.stdin);
}

function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const lines = output.subarray(0, end).toString().split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  response.writeHead(Number.parseInt(headers['Status'] ?? '200', 10), headers).end(output.subarray(end + 4));
}
