package org.watchfloor.warning;

/** How a message came in. */
public enum Way {
  /** As a file somebody took in. */
  FILE,
  /** As a file that lay in the watched folder. */
  FOLDER,
  /** From a server that was asked. */
  FEED,
  /** By telephone, typed by an officer. */
  TELEPHONE
}
