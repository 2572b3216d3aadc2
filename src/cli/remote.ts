import type { CheckRequest } from '../check.ts';
import { organisationPlaces } from '../config/organisation.ts';

/**
 * How files of other repositories are had, from the variables that GitHub's own tools know:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables and https://cli.github.com/manual/gh_help_environment
 * @param word `true`, `false` or an address @param repository OWNER/NAME of what is judged
 * @throws ConfigError when the word leads nowhere
 */
export function remoteAccess(
  word: string | null,
  repository: string | null,
  env: NodeJS.ProcessEnv,
): Pick<CheckRequest, 'readRemote' | 'organisation' | 'serverUrl'> {
  const [owner = ''] = (repository ?? env['GITHUB_REPOSITORY'] ?? '').split('/');
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || null;
  let read: CheckRequest['readRemote'];
  return {
    readRemote: async (address) => {
      read ??= (await import('../config/remote-github.ts')).gitHubFiles({ apiUrl, token });
      return read(address);
    },
    organisation: organisationPlaces(word, owner || null),
    serverUrl: env['GITHUB_SERVER_URL'] || serverOf(apiUrl),
  };
}

/** An Enterprise Server has its API below its own address. */
function serverOf(apiUrl: string): string {
  const [, server = null] = /^(https?:\/\/[^/]+)\/api\/v3\/?$/.exec(apiUrl) ?? [];
  return server ?? 'https://github.com';
}
