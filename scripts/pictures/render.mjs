/**
 * Renders Markdown as GitHub shows it: `node render.mjs FOLDER`, where FOLDER holds `*.md` and gets the pictures. It runs beside the packages that it
 * needs, which `run.ts` installs. https://github.com/github/cmark-gfm is GitHub's own parser, the default of rehype-sanitize its allow-list.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Named at run time: they are no packages of this project.
const load = (name) => import(import.meta.resolve(name));
const { chromium } = await load('playwright-core');
const { unified } = await load('unified');
const { default: parse } = await load('rehype-parse');
const { default: sanitize, defaultSchema } = await load('rehype-sanitize');
const { default: stringify } = await load('rehype-stringify');
const { default: sharp } = await load('sharp');

const LOOKS = [
  { look: 'light', theme: 'light', width: 880 },
  { look: 'dark', theme: 'dark', width: 880 },
  { look: 'narrow', theme: 'light', width: 400 },
];
/** Of longer comments the rest is cut. */
const TALLEST = 1700;
const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist'].flatMap((name) => ['-e', name]);

const [folder = '.'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  const html = await sanitised(readFileSync(path.join(folder, file), 'utf8'));
  for (const { look, theme, width } of LOOKS) {
    const shot = await picture(html, theme, width);
    const small = await sharp(shot).png({ palette: true, colours: 128, effort: 10, compressionLevel: 9 }).toBuffer();
    writeFileSync(path.join(folder, `${path.basename(file, '.md')}-${look}.png`), small);
  }
}
await browser.close();

async function sanitised(markdown) {
  const raw = execFileSync('cmark-gfm', ['--unsafe', '--hardbreaks', '--github-pre-lang', ...EXTENSIONS], {
    input: markdown,
    encoding: 'utf8',
  });
  const languages = { ...defaultSchema, attributes: { ...defaultSchema.attributes, pre: ['lang'] } };
  return coloured(String(await unified().use(parse, { fragment: true }).use(sanitize, languages).use(stringify).process(raw)));
}

/** As GitHub colours a difference. */
function coloured(html) {
  return html.replace(/<pre lang="diff">[^]*?<\/pre>/g, (block) =>
    block.replace(
      /(^|<code>)([-+].*)$/gm,
      (_, start, line) => `${start}<span class="${line.startsWith('-') ? 'pl-md' : 'pl-mi1'}">${line}</span>`,
    ),
  );
}

async function picture(html, theme, width) {
  const css = readFileSync(new URL(import.meta.resolve(`github-markdown-css/github-markdown-${theme}.css`)), 'utf8');
  const [ground, line] = theme === 'dark' ? ['#0d1117', '#3d444d'] : ['#ffffff', '#d1d9e0'];
  const page = await browser.newPage({ viewport: { width, height: 400 }, deviceScaleFactor: 1.5 });
  await page.route('**', (route) => route.abort());
  await page.setContent(
    `<!doctype html><style>${css} body { margin: 0; padding: 12px; background: ${ground} }
    .markdown-body { padding: 16px; border: 1px solid ${line}; border-radius: 6px; font-size: 14px }</style><main class="markdown-body">${html}</main>`,
  );
  const { height } = await page.locator('body').boundingBox();
  const shot = await page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) }, fullPage: true });
  await page.close();
  return shot;
}
