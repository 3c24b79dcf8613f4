/**
 * The console without a display: one class per verb, over the same services as the window.
 *
 * <p>Invariants: data goes to stdout, messages to stderr, both UTF-8; an entry's name is printed
 * only after the entry is on disk; exit codes as in {@link org.watchfloor.cli.ExitCode}; verbs that
 * only read work beside an open console. JSON is one object a line, lowerCamelCase keys, ISO-8601
 * times with offset, coordinates WGS84 {@code lon}, {@code lat}.
 *
 * <p>Enter at {@link org.watchfloor.cli.CommandLineInterface}.
 */
@NullMarked
package org.watchfloor.cli;

import org.jspecify.annotations.NullMarked;
