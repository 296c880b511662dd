import { Badge } from './Badge.tsx';

export interface Task {
  title: string;
  href?: string;
  status: string;
  tone?: 'info' | 'success' | 'warning' | 'danger' | 'neutral';
}

/** Numbered steps with their state, each linked where it can be opened. */
export function TaskList({ title, tasks }: { title?: string; tasks: Task[] }) {
  return (
    <div className="kern-task-list">
      {title ? (
        <div className="kern-task-list__header">
          <h2 className="kern-heading-medium">{title}</h2>
        </div>
      ) : null}
      <ol className="kern-task-list__list">
        {tasks.map((task, index) => (
          <li key={task.title} className="kern-task-list__item">
            <span className="kern-number">{index + 1}</span>
            <div className="kern-task-list__title">
              {task.href ? (
                <a className="kern-link kern-link--stretched kern-link--no-visited-state" href={task.href}>
                  {task.title}
                </a>
              ) : (
                <span className="kern-body">{task.title}</span>
              )}
              <span className="kern-task-list__status">
                <Badge tone={task.tone ?? 'neutral'} small>
                  {task.status}
                </Badge>
              </span>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
