package org.watchfloor.incident;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.IncidentFact.IncidentClosed;
import org.watchfloor.incident.IncidentFact.IncidentCorrected;
import org.watchfloor.incident.IncidentFact.IncidentLinked;
import org.watchfloor.incident.IncidentFact.IncidentReopened;
import org.watchfloor.incident.IncidentFact.IncidentReported;
import org.watchfloor.incident.IncidentFact.IncidentUnlinked;
import org.watchfloor.incident.IncidentFact.IncidentVerified;
import org.watchfloor.incident.IncidentFact.SeverityChanged;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.Recorded;

/** Says what happened to incidents. */
final class IncidentRenderer implements EntryRenderer {
  private static final List<Class<? extends Fact>> FACTS =
      FactFamily.of(IncidentFact.class).facts();

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final IncidentTypes types;

  @Inject
  IncidentRenderer(IncidentTypes types) {
    this.types = types;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return new HashSet<>(FACTS);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch ((IncidentFact) recorded.fact()) {
      case IncidentReported told ->
          texts.get(
              told.verified() ? "incident.said.reported" : "incident.said.reportedUnverified",
              id,
              texts.name("incident.severity", told.severity()),
              types.name(told.details().type(), texts.language()),
              told.details().place(),
              told.details().narrative());
      case IncidentCorrected to ->
          texts.get(
              "incident.said.corrected",
              texts.name("incident.field", to.field()),
              value(to.field(), to.before(), texts),
              after(to, texts),
              to.reason());
      case SeverityChanged to ->
          texts.get(
              "incident.said.severity",
              texts.name("incident.severity", to.before()),
              texts.name("incident.severity", to.after()),
              to.reason());
      case IncidentVerified by -> texts.get("incident.said.verified", by.by());
      case IncidentLinked to -> texts.get("incident.said.linked", id, to.main());
      case IncidentUnlinked from ->
          texts.get("incident.said.unlinked", id, from.main(), from.reason());
      case IncidentClosed over ->
          over.despite().isEmpty()
              ? texts.get("incident.said.closed", id, over.summary())
              : texts.get("incident.said.closedDespite", id, over.summary(), over.despite());
      case IncidentReopened again -> texts.get("incident.said.reopened", id, again.reason());
    };
  }

  /** A place is told with how far off it may be. */
  private String after(IncidentCorrected to, Texts texts) {
    String right = value(to.field(), to.after(), texts);
    return to.field() == IncidentField.POINT && to.pointSource().told()
        ? texts.get("incident.said.point", right, to.pointSource().said())
        : right;
  }

  private String value(IncidentField field, String text, Texts texts) {
    if (text.isEmpty()) {
      return texts.get("incident.said.nothing");
    }
    return switch (field) {
      case TYPE -> types.name(text, texts.language());
      case OCCURRED_AT -> MOMENT.format(Instant.parse(text));
      case NARRATIVE, PLACE, POINT, AREA_CODE, SOURCE, CALLER -> text;
    };
  }
}
