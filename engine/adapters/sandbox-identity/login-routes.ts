import express, { type Response, type Router } from 'express';
import { html, type Html } from '../sandbox-page/html.ts';
import { sendSandboxPage } from '../sandbox-page/sandbox-page.ts';
import { backTo, readAuthorizationRequest, type AuthorizationRequest, type Client } from './authorization-request.ts';
import type { Grants } from './grants.ts';
import { isLevel, loginForm } from './login-page.ts';
import { messages } from './messages.de.ts';
import { readChosenPerson } from './people.ts';

export interface LoginRouteOptions {
  issuer: string;
  client: Client;
  grants: Grants;
  /** Seconds since 1970. */
  now: () => number;
}

/**
 * Authorization endpoint. The request stays in the page's address and is checked again with the answer: nothing is kept in between,
 * and a restart breaks no login under way. Plain HTML, no script, no cookie: every login asks anew.
 */
export function createLoginRoutes({ issuer, client, grants, now }: LoginRouteOptions): Router {
  const router = express.Router();
  router.use('/authorize', express.urlencoded({ extended: false, limit: '10kb' }), (request, response) => {
    const read = readAuthorizationRequest(client, request.query);
    if (!read.ok && !read.redirectUri) return sendPage(response, messages.refusedTitle, html`<p>${messages.refusedText}</p>`, 400);
    if (!read.ok) return response.redirect(303, backTo(read.redirectUri!, issuer, { error: read.error, state: read.state }));
    if (request.method === 'POST') answer(response, read.request, (request.body ?? {}) as Record<string, unknown>);
    else sendForm(response, read.request);
  });

  function answer(response: Response, request: AuthorizationRequest, fields: Record<string, unknown>): void {
    const { redirectUri, state } = request;
    if (fields['answer'] === 'cancel') return response.redirect(303, backTo(redirectUri, issuer, { error: 'access_denied', state }));
    const person = readChosenPerson(fields);
    const level = fields['level'];
    if (!person || !isLevel(level)) {
      return sendForm(response, request, fields, nameProblem(fields));
    }
    const code = grants.issueCode({ person, level, at: now(), request });
    response.redirect(303, backTo(redirectUri, issuer, { code, state }));
  }
  return router;
}

function nameProblem({ person, given_name: given, family_name: family }: Record<string, unknown>): string {
  if (person === 'other') return messages.missingName;
  return given || family ? messages.both : messages.missingChoice;
}

function sendForm(response: Response, request: AuthorizationRequest, typed?: Record<string, unknown>, problem?: string): void {
  const origin = new URL(request.redirectUri).origin;
  sendPage(response, messages.title, loginForm(request.levels, typed, problem), problem ? 422 : 200, [origin]);
}

function sendPage(response: Response, title: string, body: Html, status: number, formTargets?: string[]): void {
  const main = html`<h1>${title}</h1>
    ${body}`;
  const { banner } = messages;
  sendSandboxPage(response, { title: `${title} – ${banner}`, banner, css: '/sandbox.css', main, formTargets, status });
}
