import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A certificate that nobody but its own file vouches for, as the GitHub of a company may have one. */
export class Certificate {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  /** What NODE_EXTRA_CA_CERTS is set to. */
  readonly file = path.join(this.folder, 'cert.pem');
  private readonly keyFile = path.join(this.folder, 'key.pem');

  /** @param names in the words of https://docs.openssl.org/3.0/man5/x509v3_config/#subject-alternative-name */
  constructor(names: string) {
    const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=test'];
    const files = ['-keyout', this.keyFile, '-out', this.file];
    execFileSync('openssl', ['req', '-x509', ...made, '-addext', `subjectAltName=${names}`, ...files], { stdio: 'pipe' });
  }

  /** What a server shows and holds. */
  get credentials(): { readonly key: string; readonly cert: string } {
    return { key: readFileSync(this.keyFile, 'utf8'), cert: readFileSync(this.file, 'utf8') };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
