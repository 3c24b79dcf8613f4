/** What things cost, measured with {@code mvn -Pbench verify}; see docs/benchmarks.md. */
@NullMarked
package org.watchfloor.bench;

import org.jspecify.annotations.NullMarked;
