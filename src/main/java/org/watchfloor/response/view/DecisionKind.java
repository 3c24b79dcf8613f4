package org.watchfloor.response.view;

import java.util.EnumSet;
import java.util.Set;

/** What the decision dialog is about, and which fields it asks for. */
public enum DecisionKind {
  START(
      Field.HAZARD,
      Field.UNIT,
      Field.LEVEL,
      Field.MATTER,
      Field.UNTIL,
      Field.MEASURES,
      Field.AREA,
      Field.INCIDENT,
      Field.POST,
      Field.BASIS_DOC,
      Field.EFFECTIVE),
  ADJUST(
      Field.LEVEL,
      Field.UNTIL,
      Field.MEASURES,
      Field.AREA,
      Field.POST,
      Field.BASIS_DOC,
      Field.REASON,
      Field.EFFECTIVE),
  END(Field.MEASURES, Field.POST, Field.BASIS_DOC, Field.REASON, Field.EFFECTIVE),
  DECLINE(Field.REASON);

  /** A row of the form. */
  public enum Field {
    HAZARD,
    UNIT,
    LEVEL,
    MATTER,
    UNTIL,
    MEASURES,
    AREA,
    INCIDENT,
    POST,
    BASIS_DOC,
    REASON,
    EFFECTIVE
  }

  private final Set<Field> fields;

  DecisionKind(Field first, Field... others) {
    this.fields = EnumSet.of(first, others);
  }

  /** Whether it asks for a field. */
  public boolean asks(Field field) {
    return fields.contains(field);
  }
}
