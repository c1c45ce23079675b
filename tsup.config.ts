import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Without shared chunks every CommonJS entry would carry its own copy of tables and error classes.
  splitting: true,
  dts: true,
  clean: true,
  // Loading a module has no effect that anybody could miss, so that an entry loads only the chunks that it uses.
  treeshake: { moduleSideEffects: false },
  // Bundled, so that the date class is an inner matter: it is no dependency, and no published type names it.
  noExternal: ['@date-fns/utc'],
});
