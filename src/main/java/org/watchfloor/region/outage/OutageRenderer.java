package org.watchfloor.region.outage;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.outage.OutageFact.MessengerSent;
import org.watchfloor.region.outage.OutageFact.OutageReported;
import org.watchfloor.region.outage.OutageFact.PlaceUnreached;

/** Says in the timeline what is learnt about places. */
final class OutageRenderer implements EntryRenderer {
  private final RegionService region;

  @Inject
  OutageRenderer(RegionService region) {
    this.region = region;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(OutageReported.class, PlaceUnreached.class, MessengerSent.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String code = recorded.entry().subject().id();
    String place = region.area(code).map(Area::name).orElse(code);
    return switch ((OutageFact) recorded.fact()) {
      case OutageReported fact -> noted(reported(place, fact, texts), fact.note(), texts);
      case PlaceUnreached fact ->
          noted(
              texts.get("outage.line.unreached", place, OutageWords.channel(fact.channel())),
              fact.note(),
              texts);
      case MessengerSent fact ->
          noted(texts.get("outage.line.sent", place, fact.who()), fact.note(), texts);
    };
  }

  private static String reported(String place, OutageReported fact, Texts texts) {
    List<Message> said = OutageWords.said(fact.said());
    String what =
        said.isEmpty()
            ? texts.get("outage.line.heard")
            : said.stream().map(texts::say).collect(Collectors.joining(texts.get("outage.comma")));
    Message channel = OutageWords.channel(fact.channel());
    return fact.by().isEmpty()
        ? texts.get("outage.line.reported", place, what, channel)
        : texts.get("outage.line.reportedBy", place, what, channel, fact.by());
  }

  private static String noted(String said, String note, Texts texts) {
    return note.isEmpty() ? said : texts.get("outage.line.noted", said, note);
  }
}
