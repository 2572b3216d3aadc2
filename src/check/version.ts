/** The version of the program, as package.json and the release tag have it (a test compares them). */
export const version = '0.1.0';

/** Where the pages of the rules live. */
export const docsOf = (rule: string): string => `https://github.com/framework-fit/framework-fit/blob/main/docs/rules/${rule}.md`;
