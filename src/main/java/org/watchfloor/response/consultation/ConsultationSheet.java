package org.watchfloor.response.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.warning.WarningWords;

/** The record of a consultation as lines to be read, copied or printed. Pure; any thread. */
public final class ConsultationSheet {
  private ConsultationSheet() {}

  /** What it was about, who led it, who said what, and how it ended. */
  public static List<String> lines(Consultation one, Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("response.consult.sheet.title", one.title()));
    lines.add(
        texts.say(
            Message.of(
                "response.consult.sheet.head",
                ConsultationWords.hazard(one.hazard()),
                one.chair(),
                moment(one.startAt()))));
    if (one.opinions().isEmpty()) {
      lines.add(texts.get("response.consult.sheet.silent"));
    }
    for (Consultation.Opinion said : one.opinions()) {
      String who = said.person().isEmpty() ? said.unit() : said.unit() + " " + said.person();
      if (!said.forecast().isEmpty()) {
        lines.add(texts.get("response.consult.sheet.forecast", who, said.forecast()));
      }
      if (!said.opinion().isEmpty()) {
        lines.add(texts.get("response.consult.sheet.opinion", who, said.opinion()));
      }
    }
    one.conclusion().ifPresent(how -> conclusion(one, how, texts, lines));
    one.cancelled()
        .map(reason -> texts.get("response.consult.sheet.cancelled", reason))
        .ifPresent(lines::add);
    if (one.open()) {
      lines.add(texts.get("response.consult.sheet.open"));
    }
    return lines;
  }

  private static void conclusion(
      Consultation one, Consultation.Conclusion how, Texts texts, List<String> lines) {
    lines.add(
        texts.say(
            Message.of("response.consult.sheet.present", ConsultationWords.names(how.present()))));
    lines.add(texts.get("response.consult.sheet.conclusion", how.text()));
    lines.add(
        texts.say(
            ConsultationWords.verdict(one.hazard(), how.verdict(), how.level().orElse(null))));
    how.next()
        .map(next -> texts.say(Message.of("response.consult.sheet.next", moment(next))))
        .ifPresent(lines::add);
    lines.add(
        texts.say(Message.of("response.consult.sheet.signed", moment(how.at()), how.officer())));
  }

  private static Object moment(Instant at) {
    return WarningWords.moment(at);
  }
}
