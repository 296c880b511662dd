/** Names of a town's own questions begin with this; no service and no vocabulary uses it. Whatever the base asks later, they never meet. */
export const ownPrefix = 'kommune_';

export const isOwnName = (name: string): boolean => name.startsWith(ownPrefix);

/** True for a path that leads to, or into, a question of a town. */
export const isOwnPath = (path: string): boolean => path.split('.').some(isOwnName);
