package org.watchfloor.incident.report;

import java.util.Locale;
import org.watchfloor.base.Message;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.incident.rule.Stage;

/** Says reports in words. Pure; any thread. */
public final class ReportWords {
  private ReportWords() {}

  /** As in 首报, 续报 2, 核报. */
  public static Message name(Report report) {
    return name(report.chain(), report.stage(), report.number());
  }

  /** As in 首报, 续报 2, 核报; a follow-up without a number is one to come. */
  public static Message name(Chain chain, Stage stage, int number) {
    String key = "report.stage." + chain.name() + "." + stage.name();
    return stage == Stage.FOLLOW_UP && number > 0
        ? Message.of("report.numbered", Message.of(key), number)
        : Message.of(key);
  }

  /** Whether a line is made of figures, which are never typed into a report. */
  public static boolean ofFigures(String line) {
    return line.startsWith(ReportComposer.FIGURE)
        || line.equals(Element.CASUALTIES.name())
        || line.equals(Element.LOSS.name());
  }

  /** The key of the figure a line of the statistics is about; empty for other lines. */
  public static String figure(String line) {
    return line.startsWith(ReportComposer.FIGURE)
        ? line.substring(ReportComposer.FIGURE.length())
        : "";
  }

  /** Whether a channel takes the short form: what is spoken, or has little room. */
  public static boolean brief(Channel channel) {
    return channel.spoken() || channel == Channel.SMS || channel == Channel.BEIDOU;
  }

  /** A name for files: the incident and which report it is. */
  public static String fileName(Report report) {
    return String.join(
            "-",
            report.incident(),
            report.chain().name(),
            report.stage().name() + (report.number() > 0 ? report.number() : ""))
        .toLowerCase(Locale.ROOT);
  }
}
