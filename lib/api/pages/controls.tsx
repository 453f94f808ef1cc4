/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

export type Option = { value: string; name: string };

/** What is wrong with a field; its control points here by `aria-describedby`. */
export const ErrorText = ({ id, text }: { id: string; text: string | undefined }) =>
  text === undefined ? null : (
    <p class="error" id={`${id}-error`}>
      {text}
    </p>
  );

/** A box to tick. */
export const Pill = (props: { name: string; value: string; text: string; checked: boolean }) => (
  <label class="pill">
    <input type="checkbox" name={props.name} value={props.value} checked={props.checked} />
    <span>{props.text}</span>
  </label>
);

/** Boxes to tick, any number of them. */
export const Pills = ({
  name,
  options,
  chosen,
}: {
  name: string;
  options: Option[];
  chosen: string[];
}) => (
  <div class="pills">
    {options.map((option) => (
      <Pill
        name={name}
        value={option.value}
        text={option.name}
        checked={chosen.includes(option.value)}
      />
    ))}
  </div>
);

/** One of several; a value that is none of them is shown as it is. */
export const Choice = (props: {
  name: string;
  label: string;
  options: Option[];
  value: string;
  error?: string | undefined;
}) => {
  const known = props.options.some((option) => option.value === props.value);
  const options = known
    ? props.options
    : [{ value: props.value, name: props.value }, ...props.options];
  return (
    <div class="field">
      <label for={props.name}>{props.label}</label>
      <select
        id={props.name}
        name={props.name}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={props.error ? `${props.name}-error` : undefined}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.name}
          </option>
        ))}
      </select>
      <ErrorText id={props.name} text={props.error} />
    </div>
  );
};

/** One line of text with its label, a hint, and what is wrong with it. */
export const TextField = (props: {
  name: string;
  label: string;
  value: string;
  type?: string;
  hint?: Child;
  required?: boolean;
  autocomplete?: string;
  maxlength?: number;
  /** Id of the `datalist` whose entries are proposed. */
  list?: string;
  error?: string | undefined;
}) => {
  const told = [props.hint && `${props.name}-hint`, props.error && `${props.name}-error`];
  return (
    <div class="field">
      <label for={props.name}>{props.label}</label>
      <input
        id={props.name}
        name={props.name}
        type={props.type ?? "text"}
        value={props.value}
        required={props.required}
        autocomplete={props.autocomplete ?? "off"}
        maxlength={props.maxlength ?? 500}
        list={props.list}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={told.filter(Boolean).join(" ") || undefined}
      />
      {props.hint ? (
        <p class="hint" id={`${props.name}-hint`}>
          {props.hint}
        </p>
      ) : null}
      <ErrorText id={props.name} text={props.error} />
    </div>
  );
};
