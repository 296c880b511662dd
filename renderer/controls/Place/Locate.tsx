import { fieldId } from '../../form/field-id.ts';
import { useForm, useFormState } from '../../form/form-context.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/index.ts';

/** Fills the coordinates from the device, only when asked to, and only where the script runs. */
export function Locate({ path }: { path: string }) {
  const { store } = useForm();
  const enhanced = useFormState((state) => state.enhanced);
  if (!enhanced || !navigator.geolocation) return null;
  const announce = (announcement: string): void => store.update({ announcement });
  const locate = (): void =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        write(`${path}.breite`, coords.latitude);
        write(`${path}.laenge`, coords.longitude);
        announce(words.geolocated);
      },
      () => announce(words.geolocateFailed),
      { timeout: 10_000 },
    );
  return (
    <div>
      <Button type="button" variant="secondary" onClick={locate}>
        {words.geolocate}
      </Button>
    </div>
  );
}

/** Five decimal places are about a metre. Whoever listens to the form hears of it as of typing. */
function write(path: string, degrees: number): void {
  const input = document.getElementById(fieldId(path));
  if (!(input instanceof HTMLInputElement)) return;
  input.value = degrees.toFixed(5).replace('.', ',');
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
