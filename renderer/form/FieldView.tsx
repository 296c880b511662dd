import type { FormField, FormModel, JsonObject, JsonValue, UploadValue } from '../../engine/definition/bundle.ts';
import { formatForDisplay, formatForInput, getAt, isWithin } from '../../engine/rules/index.ts';
import { ErrorText } from '../ui/fields.tsx';
import { Button, bytesDe, Checkbox, Details, Fieldset, FileField, RadioGroup, SelectField, TextArea, TextField } from '../ui/index.ts';

/** What all fields of a page share; `shown` collects the paths that are really on the page. */
export interface FormState {
  answers: JsonObject;
  hidden: Set<string>;
  shown: string[];
  issues: Map<string, string>;
  form: FormModel;
}
export const fieldId = (path: string): string => `f-${path.replaceAll('.', '-')}`;

/** A field, group or list at an instance path; nothing when it is hidden. */
export function FieldView({ field, path, state, root = false }: { field: FormField; path: string; state: FormState; root?: boolean }) {
  if (isWithin(state.hidden, path)) return null;
  const help = field.help ? <Details summary={`Mehr zu: ${field.label}`}>{field.help}</Details> : null;
  if (field.kind === 'list') return <ListView field={field} path={path} state={state} root={root} />;
  if (field.fields) return <GroupView field={field} path={path} state={state} root={root} />;
  if (field.kind === 'info') return <div className="aw-info kern-body">{field.hint ?? field.label}</div>;
  if (field.kind === 'derived') return <DerivedView field={field} path={path} state={state} />;
  if (field.kind === 'upload') return <UploadView field={field} path={path} state={state} />;
  state.shown.push(path);
  return (
    <>
      <InputView field={field} path={path} state={state} />
      {help}
    </>
  );
}

function GroupView({ field, path, state, root }: { field: FormField; path: string; state: FormState; root: boolean }) {
  const children = (field.fields ?? []).map((child) => (
    <FieldView key={child.name} field={child} path={`${path}.${child.name}`} state={state} />
  ));
  if (root) return <>{children}</>;
  return (
    <Fieldset legend={field.label} id={fieldId(path)} hint={field.hint} error={state.issues.get(path)} large>
      {children}
    </Fieldset>
  );
}

function ListView({ field, path, state, root }: { field: FormField; path: string; state: FormState; root: boolean }) {
  const items = getAt(state.answers, path);
  const list = Array.isArray(items) ? items : [];
  const label = field.itemLabel ?? field.label;
  const full = field.maxItems !== undefined && list.length >= field.maxItems;
  const error = state.issues.get(path);
  state.shown.push(path);
  return (
    <div className="aw-list" id={fieldId(path)} tabIndex={-1}>
      {root ? null : <h2 className="kern-heading-medium">{field.label}</h2>}
      {error ? <ErrorText id={`${fieldId(path)}-error`}>{error}</ErrorText> : null}
      {list.length === 0 ? <p className="kern-body">Noch nichts angegeben.</p> : null}
      {list.map((item, index) => {
        const id = String(getAt(item, '_id') ?? '');
        return (
          <div className="aw-list__item" key={id || index}>
            <Fieldset legend={`${label} ${index + 1}`} id={fieldId(`${path}.${index}`)} large>
              <input type="hidden" name={`${path}.${index}._id`} value={id} />
              {(field.fields ?? []).map((child) => (
                <FieldView key={child.name} field={child} path={`${path}.${index}.${child.name}`} state={state} />
              ))}
            </Fieldset>
            <Button name="_action" value={`remove:${path}:${id}`} variant="tertiary" small>
              {label} {index + 1} entfernen
            </Button>
          </div>
        );
      })}
      {full ? (
        <p className="kern-body">Mehr als {field.maxItems} Angaben sind hier nicht möglich.</p>
      ) : (
        <Button name="_action" value={`add:${path}`} variant="secondary">
          {label} hinzufügen
        </Button>
      )}
    </div>
  );
}

function InputView({ field, path, state }: { field: FormField; path: string; state: FormState }) {
  const value = getAt(state.answers, path);
  const common = {
    name: path,
    id: fieldId(path),
    label: field.label,
    hint: field.hint,
    error: state.issues.get(path),
    optional: !field.required && !isDemanded(state, field),
    autoComplete: field.autocomplete,
  };
  const text = typeof value === 'string' || typeof value === 'number' ? formatForInput(field, value) : '';
  switch (field.kind) {
    case 'yesno':
      return (
        <RadioGroup
          {...common}
          value={value === undefined ? undefined : String(value)}
          options={[
            { value: 'true', label: 'Ja' },
            { value: 'false', label: 'Nein' },
          ]}
          horizontal
        />
      );
    case 'radio':
      return <RadioGroup {...common} value={text} options={choices(field)} />;
    case 'select':
      return <SelectField {...common} value={text} options={choices(field)} />;
    case 'declaration':
      return <Checkbox name={path} id={common.id} label={field.label} value="true" checked={value === true} error={common.error} />;
    case 'checkboxes':
      return <Checkboxes field={field} path={path} value={value} error={common.error} />;
    case 'longtext':
      return <TextArea {...common} value={text} rows={5} maxLength={field.maxLength} />;
    case 'email':
      return <TextField {...common} value={text} type="email" />;
    case 'phone':
      return <TextField {...common} value={text} type="tel" />;
    case 'integer':
    case 'decimal':
    case 'money':
      return (
        <TextField
          {...common}
          label={field.unit ? `${field.label} (${field.unit})` : field.label}
          value={text}
          inputMode={field.kind === 'integer' ? 'numeric' : 'decimal'}
          width="short"
        />
      );
    case 'date':
      return <TextField {...common} value={text} inputMode="text" width="short" />;
    default:
      return <TextField {...common} value={text} />;
  }
}

/** True when a condition that governs this field demands it (it is shown, so the condition holds). */
const isDemanded = (state: FormState, field: FormField): boolean =>
  state.form.conditions.some((condition) => condition.requires.includes(field.path));

const choices = (field: FormField) =>
  (field.options ?? []).map((option) => ({ value: String(option.value), label: option.label, hint: option.hint }));

function Checkboxes({ field, path, value, error }: { field: FormField; path: string; value: JsonValue | undefined; error?: string }) {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return (
    <Fieldset legend={field.label} id={fieldId(path)} hint={field.hint} error={error}>
      {choices(field).map((option) => (
        <Checkbox
          key={option.value}
          name={path}
          id={`${fieldId(path)}-${option.value}`}
          label={option.label}
          value={option.value}
          checked={chosen.includes(option.value)}
        />
      ))}
    </Fieldset>
  );
}

function DerivedView({ field, path, state }: { field: FormField; path: string; state: FormState }) {
  const value = getAt(state.answers, path);
  return value === undefined ? null : (
    <p className="kern-body">
      {field.label}: <strong>{formatForDisplay(field, value)}</strong>
    </p>
  );
}

function UploadView({ field, path, state }: { field: FormField; path: string; state: FormState }) {
  const value = getAt(state.answers, path);
  const files = Array.isArray(value) ? (value as unknown as UploadValue[]) : [];
  const limits = field.upload;
  if (!limits) return null;
  const kinds = limits.kinds.map((kind) => kind.toUpperCase()).join(', ');
  const hint = `${field.hint ? `${field.hint} ` : ''}${kinds}, je Datei höchstens ${Math.floor(limits.maxBytes / 1_000_000)} MB, höchstens ${limits.maxCount} ${limits.maxCount === 1 ? 'Datei' : 'Dateien'}.`;
  const optional = !field.required && !isDemanded(state, field);
  const accept = limits.kinds.map((kind) => (kind === 'jpg' ? '.jpg,.jpeg' : `.${kind}`)).join(',');
  state.shown.push(path);
  return (
    <div className="aw-upload">
      {files.length > 0 ? (
        <ul className="kern-list aw-plain-list" aria-label={`${field.label}: hochgeladen`}>
          {files.map((file) => (
            <li key={file.datei}>
              {file.name} ({bytesDe(file.groesse)}){' '}
              <Button name="_action" value={`remove-upload:${path}:${file.datei}`} variant="tertiary" small>
                {file.name} entfernen
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {files.length < limits.maxCount ? (
        <FileField
          name={path}
          id={fieldId(path)}
          label={field.label}
          hint={hint}
          error={state.issues.get(path)}
          optional={optional}
          accept={accept}
          multiple={limits.maxCount > 1}
        />
      ) : (
        <p className="kern-body">{field.label}: Es sind so viele Dateien vorhanden, wie hier möglich sind.</p>
      )}
    </div>
  );
}
