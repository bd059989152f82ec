import type { ActorKind } from '../../../src/model/actor.js';
import type { RelationType, Tone } from '../../../src/model/relation.js';
import type { Factuality } from '../../../src/model/statement.js';
import { lang, words } from '../i18n/index.js';
import { types } from '../state/app.js';

const TONE_CLASS: Record<Tone, string> = {
  deeds_for: 't-p2',
  words_for: 't-p1',
  talk: 't-z',
  words_against: 't-n1',
  deeds_against: 't-n2',
};

/** Class that sets the colour of a tone for everything inside. */
export function toneClass(tone: Tone | undefined): string {
  return tone ? TONE_CLASS[tone] : 't-z';
}

const TONE_TOKEN: Record<Tone, string> = {
  deeds_for: 'var(--tone-p2)',
  words_for: 'var(--tone-p1)',
  talk: 'var(--tone-0)',
  words_against: 'var(--tone-n1)',
  deeds_against: 'var(--tone-n2)',
};

/** Colour of a tone as a CSS value, for places where no class reaches. */
export function toneColour(tone: Tone): string {
  return TONE_TOKEN[tone];
}

export function typeTone(name: string): Tone {
  return types.value.get(name)?.tone ?? 'talk';
}

const BARS: Record<Tone, { y: number; height: number }> = {
  deeds_for: { y: 1, height: 6 },
  words_for: { y: 4, height: 3 },
  talk: { y: 6, height: 2 },
  words_against: { y: 7, height: 3 },
  deeds_against: { y: 7, height: 6 },
};

/** A bar one or two steps above or below a line: the tone without its colour. */
export function ToneMark({ tone }: { tone: Tone }) {
  const { y, height } = BARS[tone];
  return (
    <svg class={`tm ${toneClass(tone)}`} viewBox="0 0 12 14" width="12" height="14" aria-hidden="true">
      <path class="tm-0" d="M0 7H12" />
      <rect class="tm-b" x="3" y={y} width="6" height={height} />
    </svg>
  );
}

/** A short line in the style of a factuality, with a head where the act has a direction. */
export function LineMark({
  factuality,
  tone,
  head = false,
  width = 2,
  length = 30,
}: {
  factuality: Factuality;
  tone?: Tone | undefined;
  head?: boolean;
  width?: number;
  length?: number;
}) {
  const end = head ? length - 8 : length - 1;
  return (
    <svg
      class={`lm ${tone ? toneClass(tone) : 't-ink'} f-${factuality}`}
      viewBox={`0 0 ${length} 8`}
      width={length}
      height="8"
      aria-hidden="true"
    >
      <path class="ln" d={`M1 4H${end}`} stroke-width={width} />
      {head && <path class="head" d={`M${length} 4 ${length - 8} .6V7.4Z`} />}
      {factuality === 'negated' && (
        <path
          class="cross"
          d={`M${length / 2 - 3} 1 ${length / 2 + 3} 7M${length / 2 + 3} 1 ${length / 2 - 3} 7`}
        />
      )}
    </svg>
  );
}

/** The shape that a kind of actor has on the map. */
export function KindMark({ kind }: { kind: ActorKind }) {
  return (
    <svg class="km" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {kind === 'person' && <circle class="disc" cx="6" cy="6" r="4.6" />}
      {kind === 'state' && <circle class="ring" cx="6" cy="6" r="4.2" stroke-width="2.2" />}
      {kind === 'organization' && (
        <>
          <circle class="ring" cx="6" cy="6" r="4.6" stroke-width="1.4" />
          <circle class="disc" cx="6" cy="6" r="1.7" />
        </>
      )}
      {kind === 'party' && (
        <>
          <circle class="ring" cx="6" cy="6" r="4.6" stroke-width="1.4" />
          <path class="disc" d="M6 1.4A4.6 4.6 0 0 1 6 10.6Z" />
        </>
      )}
      {kind === 'media' && <rect class="disc" x="2" y="2" width="8" height="8" />}
      {kind === 'group' && (
        <circle class="ring" cx="6" cy="6" r="4.4" stroke-width="1.8" stroke-dasharray="3.2 1.41" />
      )}
    </svg>
  );
}

/** The word of a relation type: German headline verb with its preposition, English past tense. */
export function typeWord(name: string): string {
  const type = types.value.get(name);
  if (!type) return name;
  return lang.value === 'de' ? germanWord(type) : type.en.label;
}

const PREPOSITIONS = new Set(['mit', 'von', 'gegen', 'an', 'zu', 'über']);

function germanWord(type: RelationType): string {
  return PREPOSITIONS.has(type.de.case) ? `${type.de.label} ${type.de.case}` : type.de.label;
}

/** How one asks for the target of a type: wen, wem, mit wem … */
export function targetQuestion(name: string): string {
  return words.value.question[types.value.get(name)?.de.case ?? 'acc'] ?? words.value.question.acc!;
}

export function ExternalMark() {
  return (
    <svg class="ext" viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
      <path d="M3 1H9V7M9 1 1.5 8.5" />
    </svg>
  );
}

export function Brand() {
  return (
    <svg viewBox="0 0 34 14" width="34" height="14" aria-hidden="true">
      <circle cx="4.5" cy="7" r="4.5" />
      <path d="M11 7H20" />
      <path class="h" d="M24 7 18.5 4V10Z" />
      <circle class="o" cx="29.2" cy="7" r="3.7" />
    </svg>
  );
}
