/* Imported before any schema: zod would else try to compile code, which the security policy of the page refuses. */
import { z } from 'zod';

z.config({ jitless: true });
