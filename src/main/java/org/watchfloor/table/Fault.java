package org.watchfloor.table;

import org.watchfloor.base.Message;

/** Why a row is not in: the word for it in the report's last sentence. */
public enum Fault {
  MISSING("table.fault.missing"),
  MERGED("table.fault.merged"),
  SHIFTED("table.fault.shifted"),
  SWAPPED("table.fault.swapped"),
  OUTSIDE("table.fault.outside"),
  COORDINATE("table.fault.coordinate"),
  DUPLICATE("table.fault.duplicate"),
  CODE("table.fault.code"),
  WIDTH("table.fault.width"),
  NUMBER("table.fault.number"),
  DATE("table.fault.date"),
  FORM("table.fault.form"),
  /** A rule of the feature. */
  RULE("table.fault.rule"),
  /** Nothing of its own: other rows of a file that comes in whole or not at all. */
  HELD_UP("table.fault.heldUp");

  private final String key;

  Fault(String key) {
    this.key = key;
  }

  /** The reason in two or three words. */
  public Message label() {
    return Message.of(key);
  }
}
