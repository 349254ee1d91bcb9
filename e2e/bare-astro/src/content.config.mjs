import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const schema = ({ image }) =>
  z.looseObject({ images: z.array(z.object({ src: image(), alt: z.string() })).default([]) });

export const collections = { posts: defineCollection({ loader: glob({ base: 'posts', pattern: '*.md' }), schema }) };
