import { de } from '../messages/de.ts';
import { Alert, Button } from '../ui/index.ts';
import { useFormState } from './form-context.ts';

/** Warns before the login ends, with a button that keeps it; and says so when it has ended. Only with script: without, the next post says it. */
export function LoginEnding() {
  const ending = useFormState((state) => state.ending);
  if (!ending) return null;
  if (ending.kind === 'ended') {
    return (
      <Alert tone="danger" title={de.endedTitle} live id="login-ending">
        <p className="kern-body">{de.endedText}</p>
        <Button name="_action" value="save" variant="secondary">
          {de.loginAgain}
        </Button>
      </Alert>
    );
  }
  return (
    <Alert tone="warning" title={de.endingTitle(ending.minutes)} live id="login-ending">
      <p className="kern-body">{de.endingText}</p>
      <Button name="_action" value="extend" variant="secondary">
        {de.extend}
      </Button>
    </Alert>
  );
}
