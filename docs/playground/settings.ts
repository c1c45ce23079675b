import * as z from 'zod';

/**
 * The page lets nothing be evaluated; zod would try, and the browser would report it. Set before anything makes a schema: whoever
 * uses it imports it first.
 */
export const settings = z.config({ jitless: true });
