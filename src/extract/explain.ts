import type { Doc, Extraction, Resolution, Statement, Trace } from '../model/index.js';

/** The traces of a text in words: what every frame that fired found, and what became of it. */
export function explanationOf(doc: Doc, resolution: Resolution, { statements, traces }: Extraction): string {
  const byId = new Map(statements.map(statement => [statement.id, statement]));
  const nameOf = new Map(resolution.actors.map(({ id, name }) => [id, name]));
  return doc.sentences
    .map(sentence => {
      const mentions = resolution.mentions.filter(mention => mention.sentence === sentence.n);
      const lines = [doc.textOf(sentence).trim()];
      for (const mention of mentions)
        lines.push(
          `  actor  ${doc.textOf(mention)} → ${named(mention.actors, resolution)} (${mention.resolver})`,
        );
      const own = traces.filter(trace => trace.sentence === sentence.n);
      for (const trace of own) lines.push(...traceLines(doc, trace, byId, nameOf));
      if (own.length === 0) lines.push('  no frame of the codebook fires');
      return lines.join('\n');
    })
    .join('\n\n');
}

const named = (actors: readonly number[], resolution: Resolution): string =>
  actors.map(i => resolution.actors[i]!.name).join(', ') || 'unresolved';

function traceLines(
  doc: Doc,
  trace: Trace,
  byId: ReadonlyMap<string, Statement>,
  nameOf: ReadonlyMap<string, string>,
): string[] {
  const cue = trace.cueSpans.map(span => doc.textOf(span)).join(' ');
  const lines = [`  frame  ${trace.frame} (${trace.type}) at »${cue}«`];
  for (const { role, tried, found, actor, why } of trace.roles)
    lines.push(
      `    ${role}: ${found ? `»${found}«${actor ? ` → ${actor}` : ''} (${why})` : `${why}; tried ${tried.join(', ')}`}`,
    );
  for (const id of trace.statements) {
    const { source, type, target, factuality, speaker, date, score } = byId.get(id)!;
    const said = speaker ? `, said by ${nameOf.get(speaker.actor)}` : '';
    const dated = date ? `, ${date}` : '';
    lines.push(
      `    = ${nameOf.get(source.actor)} ${type} ${nameOf.get(target.actor)} [${factuality}${said}${dated}, ${score.toFixed(2)}]`,
    );
  }
  if (trace.outcome === 'dropped') lines.push(`    dropped: ${trace.reason}`);
  return lines;
}
