import { langOf } from '../../messages/speech.ts';
import { Said } from '../../ui/Said.tsx';
import type { ControlProps } from '../control.tsx';

/** Text between the questions, under its title; asks nothing. Blank lines make paragraphs. */
export function Info({ id, label, field }: ControlProps) {
  const paragraphs = (field.hint ?? '').split(/\n\s*\n/).filter((text) => text.trim() !== '');
  return (
    <div className="aw-info" role="note" id={id} aria-labelledby={`${id}-title`}>
      <p className="kern-title" id={`${id}-title`}>
        <Said>{label}</Said>
      </p>
      {paragraphs.map((text) => (
        <p className="kern-body" key={text} lang={langOf(field.hint)}>
          {text}
        </p>
      ))}
    </div>
  );
}
