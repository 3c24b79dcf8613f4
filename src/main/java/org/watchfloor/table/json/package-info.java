/**
 * Requests that other programs hand over as JSON: every field is read once and by name, what is
 * missing, wrong or unknown is listed with its place, and all of it at once. Numbers are read
 * exactly, never through floating point.
 */
@NullMarked
package org.watchfloor.table.json;

import org.jspecify.annotations.NullMarked;
