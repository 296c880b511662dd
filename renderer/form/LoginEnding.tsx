import { words } from '../messages/words.ts';
import { Alert, Button } from '../ui/index.ts';
import { useFormState } from './form-context.ts';

/** Warns before the login ends, with a button that keeps it; and says so when it has ended. Only with script: without, the next post says it. */
export function LoginEnding() {
  const ending = useFormState((state) => state.ending);
  if (!ending) return null;
  return <div className="aw-login-ending">{ending.kind === 'ended' ? <Ended /> : <Ending minutes={ending.minutes} />}</div>;
}

function Ended() {
  return (
    <Alert tone="danger" title={words.endedTitle} live id="login-ending">
      <p className="kern-body">{words.endedText}</p>
      <Button name="_action" value="save" variant="secondary">
        {words.loginAgain}
      </Button>
    </Alert>
  );
}

function Ending({ minutes }: { minutes: number }) {
  return (
    <Alert tone="warning" title={words.endingTitle(minutes)} live id="login-ending">
      <p className="kern-body">{words.endingText}</p>
      <Button name="_action" value="extend" variant="secondary">
        {words.extend}
      </Button>
    </Alert>
  );
}
