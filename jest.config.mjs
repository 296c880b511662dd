/** Tests run on Node 24 from npm (see scripts/). ESM-only packages load natively (--experimental-vm-modules). */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/support/probe-services.mjs',
  roots: ['<rootDir>/engine', '<rootDir>/renderer', '<rootDir>/tests', '<rootDir>/migrations'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2024' },
        module: { type: 'commonjs' },
      },
    ],
  },
  testTimeout: 30000,
};
