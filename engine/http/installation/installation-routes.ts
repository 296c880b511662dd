import type { Request, Response } from 'express';
import type { CatalogApi } from '../../application/api.ts';
import { searchTowns } from '../../application/catalog/search/search-towns.ts';
import type { InstallationPage, TownEntry } from '../../contract/installation-pages.ts';
import type { Tenant } from '../../definition/format.ts';
import type { HttpContext } from '../context.ts';

/** "/": the only town, or the choice among all towns. */
export function showTowns(context: HttpContext) {
  return (request: Request, response: Response): void => {
    const { catalog } = context.app;
    const towns = catalog.tenants();
    if (towns.length === 1) return response.redirect(302, `/${towns[0]!.tenant}/`);
    const query = String(request.query['q'] ?? '')
      .trim()
      .slice(0, 100);
    const found = searchTowns(towns, query).map((town) => entryOf(town, catalog));
    sendOutside(context, response, { kind: 'towns', query, total: towns.length, towns: found });
  };
}

const entryOf = (town: Tenant, catalog: CatalogApi): TownEntry => ({
  id: town.tenant,
  name: town.name,
  summary: town.summary,
  postcode: town.address.postcode,
  place: town.address.city,
  services: catalog.services(town.tenant).length,
  example: town.example === true,
});

/** A page of no town, without session and without anything of a town in its frame. */
export function sendOutside(context: HttpContext, response: Response, page: InstallationPage, status = 200): void {
  response
    .status(status)
    .type('html')
    .send(context.renderInstallation(page, { mailboxUrl: context.mailboxUrl }));
}
