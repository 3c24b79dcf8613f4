package org.watchfloor.cli;

/** How lists are written. */
enum RowFormat {
  TABLE,
  JSON,
  CSV
}
