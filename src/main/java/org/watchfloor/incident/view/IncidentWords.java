package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import java.time.Instant;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.Severity;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.LevelChip;

/** How incidents read on the screen. Any thread, except the chip. */
final class IncidentWords {
  private final IncidentTypes types;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  IncidentWords(IncidentTypes types, UiTexts texts, Formats formats) {
    this.types = types;
    this.texts = texts;
    this.formats = formats;
  }

  /** The kind of incident. */
  String type(Incident incident) {
    return types.name(incident.details().type(), texts.language().get());
  }

  /** The kind of incident with its class. */
  String typeAndClass(Incident incident) {
    return types
        .find(incident.details().type())
        .map(type ->
            texts.get(
                "incident.fact.type", type(incident), texts.name("incident.class", type.of())))
        .orElseGet(() -> type(incident));
  }

  /** The severity in words. */
  String severity(Severity severity) {
    return texts.name("incident.severity", severity);
  }

  /** The severity as colour, bars and word. */
  LevelChip chip(Severity severity) {
    return LevelChip.of(severity.rank(), severity(severity));
  }

  /** Number, and how long ago it was told. */
  String told(Incident incident) {
    return texts.get(
        "incident.list.told", incident.id(), formats.age(incident.details().receivedAt()));
  }

  /** A field's value as an officer reads it. */
  String value(IncidentField field, String stored) {
    if (stored.isEmpty()) {
      return texts.get("incident.said.nothing");
    }
    return switch (field) {
      case TYPE -> types.name(stored, texts.language().get());
      case OCCURRED_AT -> formats.moment(Instant.parse(stored));
      case NARRATIVE, PLACE, POINT, AREA_CODE, SOURCE, CALLER -> stored;
    };
  }
}
