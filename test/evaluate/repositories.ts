import type { Files } from '../support/judge.ts';

/** A Kubernetes deployment, one line a container: `main` first. */
export function deployment(...containers: readonly string[]): Files {
  const head = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api }\nspec:\n  template:\n    spec:\n      containers:\n';
  return { 'k8s.yaml': head + containers.map((container) => `        - ${container}\n`).join('') };
}

/** A repository of one Dockerfile. */
export const dockerfile = (text: string): Files => ({ Dockerfile: text });

/** An Android app: the first line of `android` is line 3. */
export const gradle = (android: string, dependencies = ''): Files => ({
  'app/build.gradle': `plugins { id 'com.android.application' }\nandroid { defaultConfig {\n${android}\n} }\ndependencies { ${dependencies} }\n`,
});
