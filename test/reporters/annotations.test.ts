import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/reporters/annotations.ts';
import { at, endedRuntime, full, report, unusedGpu } from './reports.ts';

function lines(...arguments_: Parameters<typeof annotations>): readonly string[] {
  return annotations(...arguments_)
    .split('\n')
    .slice(0, -1);
}

/** A finding of its own rule on its own line. */
function numbered(index: number) {
  return unusedGpu({ rule: `group/rule-${index}`, location: { ...at('a.txt', index + 1, 1, 2), snippet: 'x' }, evidence: [] });
}

describe('annotations', () => {
  test('stand where the findings stand, new ones first, fixed ones never', () => {
    expect(annotations(full())).toBe(
      [
        '::error file=serve/requirements.txt,line=3,endLine=3,col=1,endColumn=16,title=image/gpu-request-cpu-framework::image `serve/Dockerfile` asks for a GPU (k8s/api.yaml:21), and its PyTorch is a CPU-only build.%0AInstall the CUDA build (`pip install torch==2.6.0`), or drop the GPU request.%0Ahttps://example.org/rules/image/gpu-request-cpu-framework',
        '::warning file=app/build.gradle,line=31,endLine=31,col=21,endColumn=59,title=android/pytorch-mobile-ended::app `app` runs PyTorch Mobile 1.13.1, which has ended; ExecuTorch takes its place.%0AExport the model with ExecuTorch and use `org.pytorch:executorch-android`.%0Ahttps://example.org/rules/android/pytorch-mobile-ended',
        '::error file=serve/requirements.txt,line=3,endLine=3,col=1,endColumn=16,title=image/alpine-no-wheels::image `serve/Dockerfile` asks for a GPU (k8s/api.yaml:21), and its PyTorch is a CPU-only build.%0AInstall the CUDA build (`pip install torch==2.6.0`), or drop the GPU request.%0Ahttps://example.org/rules/image/gpu-request-cpu-framework',
        '',
      ].join('\n'),
    );
  });

  test('are nothing without findings', () => {
    expect(annotations(report())).toBe('');
  });

  test('name no column of a place of several lines', () => {
    const location = { path: 'Dockerfile', line: 4, column: 5, endLine: 7, endColumn: 1, snippet: 'RUN pip install \\' };
    expect(annotations(report({ findings: [unusedGpu({ location, severity: 'notice' })] }))).toMatch(
      /^::notice file=Dockerfile,line=4,endLine=6,title=/,
    );
  });

  test('escape as the toolkit does, and show what steers a terminal', () => {
    const finding = unusedGpu({
      location: { ...at('a,b:c%d\n.txt', 1, 1, 2), snippet: 'x' },
      message: '100% ::error::\u001B[31m',
      advice: 'a\nb',
      docs: 'https://example.org',
    });
    expect(annotations(report({ findings: [finding] }))).toBe(
      '::error file=a%2Cb%3Ac%25d␊.txt,line=1,endLine=1,col=1,endColumn=1,title=image/gpu-request-cpu-framework::100%25 ::error::␛[31m%0Aa b%0Ahttps://example.org\n',
    );
  });

  test('keep to the budget, and the last one tells of the rest', () => {
    const findings = Array.from({ length: 12 }, (_, index) => numbered(index));
    const given = lines(report({ findings }));
    expect(given).toHaveLength(8);
    expect(given.at(-1)).toMatch(/title=group\/rule-7::.*%0A4 more findings in the summary\.$/);
    expect(lines(report({ findings }), { budget: 11 }).at(-1)).toMatch(/%0A1 more finding in the summary\.$/);
    expect(lines(report({ findings }), { budget: 12 }).join('')).not.toContain('more finding');
    expect(lines(report({ findings }), { budget: 0 })).toEqual([]);
  });

  test('are one a rule and file, which names the other lines', () => {
    const findings = [3, 1, 2].map((line) => unusedGpu({ location: { ...at('a.txt', line, 1, 2), snippet: 'x' } }));
    const elsewhere = unusedGpu({ location: { ...at('b.txt', 1, 1, 2), snippet: 'x' } });
    const [first, second, ...rest] = lines(report({ findings: [...findings, elsewhere] }));
    expect(first).toMatch(/^::error file=a\.txt,line=1,.*%0AAlso on lines 2 and 3\.$/);
    expect(second).toMatch(/^::error file=b\.txt,line=1,/);
    expect(rest).toEqual([]);
  });

  test('stay short enough for the runner', () => {
    const findings = [unusedGpu({ message: '%'.repeat(200_000) }), endedRuntime()];
    const [first = ''] = lines(report({ findings }), { budget: 1 });
    expect(decodeURIComponent(first.split('::')[2] ?? '').length).toBeLessThan(4096);
    expect(first).toMatch(/%0A1 more finding in the summary\.$/);
  });
});

describe('annotations of changed lines', () => {
  const changed = (path: string, ...touched: readonly number[]) => new Map([[path, new Set(touched)]]);
  const given = report({ findings: [unusedGpu()] });

  test.each([
    ['the line itself', changed('serve/requirements.txt', 1, 3), /^::error file=serve\/requirements\.txt,line=3,/],
    ['a piece of its evidence', changed('k8s/api.yaml', 20, 21, 22), /^::error file=k8s\/api\.yaml,line=21,/],
    ['another line', changed('k8s/api.yaml', 20, 22), /^$/],
    ['another file', changed('README.md', 3), /^$/],
    ['nothing', new Map(), /^$/],
  ])('stand on %s when that is changed', (_, lines_, expected) => {
    expect(annotations(given, { changed: lines_ })).toMatch(expected);
  });

  test('stand on a place of several lines when one of them is changed', () => {
    const location = { path: 'Dockerfile', line: 4, column: 1, endLine: 7, endColumn: 9, snippet: 'RUN pip install \\' };
    const findings = [unusedGpu({ location, evidence: [] })];
    expect(annotations(report({ findings }), { changed: changed('Dockerfile', 6) })).toMatch(/line=4,endLine=7,/);
    expect(annotations(report({ findings }), { changed: changed('Dockerfile', 8) })).toBe('');
  });
});
