/** Characters that a terminal obeys instead of showing them, and those that turn the order of letters over. */
export const control = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;
