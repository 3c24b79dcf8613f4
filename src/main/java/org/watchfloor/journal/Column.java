package org.watchfloor.journal;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a state that queries need in a column of its own. The value is text, a number, a
 * boolean, an {@link Instant} or null.
 */
public record Column<S>(String name, Function<S, @Nullable Object> value) {}
