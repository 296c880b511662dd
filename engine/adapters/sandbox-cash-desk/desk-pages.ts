import express, { type Response, type Router } from 'express';
import { html, type Html } from '../sandbox-page/html.ts';
import { sendSandboxPage, serveSandboxCss } from '../sandbox-page/sandbox-page.ts';
import { messages } from './messages.de.ts';
import type { DeskStatus, Transaction, Transactions } from './transactions.ts';

const outcomes: Record<string, Exclude<DeskStatus, 'INITIAL'>> = { pay: 'PAYED', decline: 'FAILED', cancel: 'CANCELED' };

/** The page the citizen is sent to; plain HTML, no script. */
export function createDeskPages(transactions: Transactions): Router {
  const router = express.Router();
  router.get('/sandbox.css', serveSandboxCss());
  router.get('/:id', (request, response) => {
    const transaction = transactions.find(request.params.id);
    if (!transaction) return sendPage(response, messages.missingTitle, html`<p>${messages.missingText}</p>`, { status: 404 });
    if (transaction.status !== 'INITIAL') return sendSettled(response, transaction);
    sendPage(response, messages.title, paymentForm(transaction), { target: transaction.request.redirectUrl });
  });
  router.post('/:id', express.urlencoded({ extended: false, limit: '2kb' }), (request, response) => {
    const transaction = transactions.find(request.params.id);
    const answer = String((request.body as { answer?: unknown } | undefined)?.answer);
    if (!transaction) return sendPage(response, messages.missingTitle, html`<p>${messages.missingText}</p>`, { status: 404 });
    if (answer === 'close') return sendPage(response, messages.closedTitle, closedText(transaction));
    const outcome = Object.hasOwn(outcomes, answer) ? outcomes[answer] : undefined;
    if (!outcome) return sendPage(response, messages.unclearTitle, html`<p>${messages.unclearText}</p>`, { status: 400 });
    if (!transactions.settle(transaction.id, outcome)) return sendSettled(response, transaction);
    response.redirect(303, transaction.request.redirectUrl);
  });
  return router;
}

function sendPage(
  response: Response,
  title: string,
  body: Html,
  { status = 200, target }: { status?: number; target?: string } = {},
): void {
  const formTargets = target ? [new URL(target).origin] : [];
  const main = html`<h1>${title}</h1>
    ${body}`;
  sendSandboxPage(response, {
    title: `${title} – ${messages.banner}`,
    banner: messages.banner,
    css: '/kasse/sandbox.css',
    main,
    formTargets,
    status,
  });
}

function sendSettled(response: Response, { status, request }: Transaction): void {
  const text = status === 'INITIAL' ? '' : messages.settledText[status];
  sendPage(
    response,
    messages.settledTitle,
    html`<p>${text}</p>
      <p><a href="${request.redirectUrl}">${messages.back}</a></p>`,
    { status: 409 },
  );
}

const closedText = ({ id }: Transaction): Html =>
  html`<p>${messages.closedText}</p>
    <p><a href="/kasse/${id}">${messages.resume}</a></p>`;

function paymentForm({ id, reference, request }: Transaction): Html {
  const rows = request.items.map((item) => {
    const label = item.quantity > 1 ? `${item.quantity} × ${item.description}` : item.description;
    return html`<tr>
      <td>${label}</td>
      <td class="amount">${euros(item.totalNetAmount + item.totalTaxAmount)}</td>
    </tr>`;
  });
  const buttons = (['pay', 'decline', 'cancel', 'close'] as const).map(
    (name) => html`<button${name === 'pay' && html` class="first"`} name="answer" value="${name}">${messages[name]}</button>`,
  );
  const explained = (['pay', 'decline', 'cancel', 'close'] as const).map(
    (name) => html`<li><strong>${messages[name]}:</strong> ${messages.explain[name]}</li>`,
  );
  return html`<p>${messages.intro}</p>
    <dl>
      <dt>${messages.purpose}</dt>
      <dd>${request.purpose}</dd>
      <dt>${messages.reference}</dt>
      <dd>${reference}</dd>
    </dl>
    <table>
      <caption>
        ${messages.items}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.item}</th>
          <th scope="col" class="amount">${messages.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${messages.total}</th>
          <td class="amount">${euros(request.grosAmount)}</td>
        </tr>
      </tfoot>
    </table>
    <h2>${messages.outcomes}</h2>
    <ul>
      ${explained}
    </ul>
    <form method="post" action="/kasse/${id}"><div class="buttons">${buttons}</div></form>`;
}

const euros = (amount: number): string => amount.toLocaleString('de-DE', { style: 'currency', currency: 'EUR' });
