package org.watchfloor.response.consultation;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.warning.WarningWords;

/** The record of a consultation as lines to be read, copied or printed. Pure; any thread. */
public final class ConsultationSheet {
  private ConsultationSheet() {}

  /** What it was about, who led it, who said what, and how it ended. */
  public static List<Message> lines(Consultation one) {
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("response.consult.sheet.title", one.title()));
    lines.add(
        Message.of(
            "response.consult.sheet.head",
            ConsultationWords.hazard(one.hazard()),
            one.chair(),
            WarningWords.moment(one.startAt())));
    if (one.opinions().isEmpty()) {
      lines.add(Message.of("response.consult.sheet.silent"));
    }
    for (Consultation.Opinion said : one.opinions()) {
      String who = said.person().isEmpty() ? said.unit() : said.unit() + " " + said.person();
      if (!said.forecast().isEmpty()) {
        lines.add(Message.of("response.consult.sheet.forecast", who, said.forecast()));
      }
      if (!said.opinion().isEmpty()) {
        lines.add(Message.of("response.consult.sheet.opinion", who, said.opinion()));
      }
    }
    one.conclusion().ifPresent(how -> conclusion(one, how, lines));
    one.cancelled()
        .map(reason -> Message.of("response.consult.sheet.cancelled", reason))
        .ifPresent(lines::add);
    if (one.open()) {
      lines.add(Message.of("response.consult.sheet.open"));
    }
    return lines;
  }

  /** What a conclusion means for the response. */
  public static Message verdict(Consultation one, Consultation.Conclusion how) {
    return ConsultationWords.verdict(one.hazard(), how.verdict(), how.level().orElse(null));
  }

  private static void conclusion(
      Consultation one, Consultation.Conclusion how, List<Message> lines) {
    lines.add(Message.of("response.consult.sheet.present", ConsultationWords.names(how.present())));
    lines.add(Message.of("response.consult.sheet.conclusion", how.text()));
    lines.add(verdict(one, how));
    how.next()
        .map(next -> Message.of("response.consult.sheet.next", WarningWords.moment(next)))
        .ifPresent(lines::add);
    lines.add(
        Message.of("response.consult.sheet.signed", WarningWords.moment(how.at()), how.officer()));
  }
}
