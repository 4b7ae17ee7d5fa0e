"use client";

import { AnswerRadios } from "./answer-radios";
import { askedFor } from "./draft";
import type { ValueProps } from "./editor-props";
import { OptionList } from "./option-list";
import { DayInputs, NumberInputs } from "./range-inputs";
import { TextInputs } from "./text-inputs";

/** The values of a condition, asked for by the kind of its field. */
export function ValueEditor(props: ValueProps) {
  const Editor = EDITORS[askedFor(props.field, props.draft.op)];
  return (
    <div data-values="">
      <Editor {...props} />
    </div>
  );
}

const EDITORS = {
  nothing: () => null,
  answer: AnswerRadios,
  options: OptionList,
  texts: TextInputs,
  numbers: NumberInputs,
  days: DayInputs,
};
