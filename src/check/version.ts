/** The version of the program, as package.json and the release tag have it (a test compares them). */
export const version = '0.1.0';

const docs = 'https://github.com/framework-fit/framework-fit/blob/main/docs';

/** Where the pages of the rules live. */
export const docsOf = (rule: string): string => `${docs}/rules/${rule}.md`;

/** The list of the technologies. */
export const technologiesPage = `${docs}/technologies/README.md`;
