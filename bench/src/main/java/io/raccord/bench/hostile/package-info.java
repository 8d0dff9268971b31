/** Hostile inputs in number: rule texts and mutated lines, each of which must end as advice or as a fault with a place. */
package io.raccord.bench.hostile;
