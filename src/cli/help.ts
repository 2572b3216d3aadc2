/** What `--help` prints. */
export const help = `framework-fit: does each machine-learning framework fit the place it is deployed to?

  framework-fit [check] [path]   advice on the exact line, with evidence and sources
  framework-fit fix [path]       apply the exact fixes                         (--dry-run shows them)
  framework-fit baseline [path]  accept all that is found now; what comes later is reported (--dry-run)
  framework-fit preview [path]   the comment that the action would write on a pull request into --base REV
                                 (--repository OWNER/NAME  --run-url URL  --server-url URL  --comment-key KEY)
  framework-fit fit [path]       technologies × targets, with routes           (--format terminal|json|markdown|mermaid)
  framework-fit rules            every rule in one line                        (--severity --group --technology --target --fixable)
  framework-fit explain ID       a rule or a technology whole
  framework-fit test-rules PATH… the examples of your own rules, files or folders; else all that the configuration names
  framework-fit units [path]     what ships together, where to, and why        (--format terminal|json|mermaid)
  framework-fit facts [path]     every fact that was read, with its place      (--format terminal|json)
  framework-fit config print     all that the configuration says, as one file  (--show-origin  --format terminal|json)
  framework-fit init [path]      write a workflow and a first configuration    (--dry-run shows them)

  --head REV                     look at a commit instead of the files as they lie there
  --config FILE                  instead of .github/framework-fit.yml
  --organisation-config ADDRESS  for a repository without a configuration: OWNER/REPO//PATH@REF, or true for OWNER/.github (of --repository)
  --format NAME                  terminal | json | markdown | annotations | mermaid
  --output FILE                  write there instead of to the terminal
  --no-color  --version  --help

of check and preview:
  --base REV                     compare with a commit: what is new, what is fixed
  --rule GLOB                    only these rules; may be given several times
  --min-severity LEVEL           error | warning | notice
  --fail-on LEVEL                never (default) | notice | warning | error: exit with 1 from there on
  --today YYYY-MM-DD             judge for another day
  --quiet                        findings and nothing else

of fit, which then needs no repository:
  --from NAME  --target NAMES    from pytorch to android,browser
  --compare NAMES                side by side: tensorflow,pytorch
  --use-case NAME                by task: vision, ocr, forecasting, text-generation, speech …

of units, facts and fit:
  --all                          also units without anything known, every link, every locked version; every technology and target

Exit code 0: nothing to fail on. 1: check found something at or above --fail-on (with --base: something new).
2: wrong use or configuration. 3: a mistake of the program.
`;
