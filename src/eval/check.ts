import type { Analyser } from '../analyse/index.js';
import { type Codebook, candidatesOf, type Frame } from '../extract/index.js';
import { type ActorRef, Doc, fold, type Language } from '../model/index.js';
import { type ActorBook, resolve } from '../resolve/index.js';

/** Something in the codebook that does not hold. */
export interface Finding {
  file: string;
  line: number;
  frame: string;
  kind: 'example' | 'counter-example' | 'conflict' | 'dead' | 'no example';
  message: string;
}

/** What running every example of the codebook showed. */
export interface CheckReport {
  frames: number;
  triggers: number;
  examples: number;
  findings: Finding[];
  /** Types that no frame tells, by language. */
  uncovered: { lang: Language; types: string[] }[];
}

/**
 * Runs every example and counter-example of a codebook: an example must give its statement by the functions of its own
 * frame, a counter-example must not make the frame fire.
 */
export async function checkCodebook(
  codebook: Codebook,
  analyser: Pick<Analyser, 'analyse'>,
  actors: ActorBook,
): Promise<CheckReport> {
  const report: CheckReport = { frames: 0, triggers: 0, examples: 0, findings: [], uncovered: [] };
  for (const [lang, book] of Object.entries(codebook.languages) as [
    Language,
    { frames: readonly Frame[] },
  ][]) {
    const told = new Set(book.frames.map(({ type }) => type.name));
    report.uncovered.push({ lang, types: [...codebook.types.keys()].filter(type => !told.has(type)) });
    for (const frame of book.frames) {
      report.frames++;
      report.triggers += frame.triggers.length;
      report.examples += frame.examples.length + frame.not.length;
      report.findings.push(...(await checkFrame(frame, lang)));
    }
  }
  return report;

  async function checkFrame(frame: Frame, lang: Language): Promise<Finding[]> {
    const finding = (kind: Finding['kind'], message: string): Finding => ({
      file: frame.file,
      line: frame.line,
      frame: frame.name,
      kind,
      message,
    });
    const found: Finding[] = [];
    let fires = false;
    if (frame.examples.length === 0) found.push(finding('no example', 'has no example'));
    for (const { text, is } of frame.examples) {
      const tried = await tryOut(text, lang);
      const own = tried.filter(one => one.frame === frame.name);
      fires ||= own.length > 0;
      if (!own.some(one => isTriple(one, is)))
        found.push(finding('example', `"${text}" gives ${said(own)}, not ${is.join(' ')}`));
      for (const rival of tried)
        if (rival.frame !== frame.name && rival.type !== is[1] && isTriple({ ...rival, type: is[1] }, is))
          found.push(finding('conflict', `"${text}" is told by ${rival.frame} as ${rival.type} too`));
    }
    for (const text of frame.not) {
      const own = (await tryOut(text, lang)).filter(one => one.frame === frame.name);
      if (own.length > 0) found.push(finding('counter-example', `"${text}" gives ${said(own)}`));
    }
    if (frame.examples.length > 0 && !fires) found.push(finding('dead', 'fires on none of its examples'));
    return found;
  }

  async function tryOut(text: string, lang: Language): Promise<Told[]> {
    const doc = new Doc(text, await analyser.analyse(text, lang));
    const resolution = resolve(doc, { publishedAt: null, lang }, actors);
    const byId = new Map(resolution.actors.map(actor => [actor.id, actor]));
    return candidatesOf(doc, resolution, codebook)
      .filter(({ guessed }) => !guessed)
      .map(({ frame, type, symmetric, source, target }) => ({
        frame,
        type,
        symmetric,
        source: byId.get(source)!,
        target: byId.get(target)!,
      }));
  }
}

interface Told {
  frame: string;
  type: string;
  symmetric: boolean;
  source: ActorRef;
  target: ActorRef;
}

function isTriple(
  { type, symmetric, source, target }: Told,
  [first, relation, second]: readonly [string, string, string],
): boolean {
  if (type !== relation) return false;
  return (
    (isCalled(source, first) && isCalled(target, second)) ||
    (symmetric && isCalled(source, second) && isCalled(target, first))
  );
}

/** Whether a name of an example means the actor: one of its names, or the last or first word of one. */
function isCalled({ name, aliases }: ActorRef, called: string): boolean {
  const wanted = fold(called);
  return [name, ...aliases]
    .map(fold)
    .some(one => one === wanted || one.endsWith(` ${wanted}`) || wanted.endsWith(` ${one}`));
}

const said = (told: readonly Told[]): string =>
  told.map(({ source, type, target }) => `${source.name} ${type} ${target.name}`).join(', ') || 'nothing';
