package org.watchfloor.incident.report;

import java.util.List;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.incident.rule.Stage;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.NamesFile;

/** What happens to the reports of an incident; a report is named by the entry that drafted it. */
public sealed interface ReportFact extends Fact {

  /** A report was drafted from the facts. */
  record ReportDrafted(Chain chain, Stage stage, int number, ReportText text)
      implements ReportFact {}

  /** It was drafted anew, because the facts had changed. */
  record ReportRedrafted(String report, ReportText text) implements ReportFact {}

  /**
   * An officer put one element in other words.
   *
   * @param line which, or {@link ReportText#BRIEF}
   */
  record ReportWorded(String report, String line, String text) implements ReportFact {}

  /**
   * It was signed.
   *
   * @param signer by whom 签发人
   */
  record ReportSigned(String report, String signer) implements ReportFact {}

  /**
   * It was sent, or spoken.
   *
   * @param to to which office
   * @param receiver who took it there
   * @param brief whether in the short form
   * @param said the very words, where it was spoken before it was signed; empty else
   * @param meets which deadlines it answers
   */
  record ReportSent(
      String report,
      String to,
      Channel channel,
      String receiver,
      boolean brief,
      String said,
      List<Met> meets)
      implements ReportFact {
    public ReportSent {
      meets = List.copyOf(meets);
    }
  }

  /**
   * Its arrival was confirmed by telephone.
   *
   * @param sending the name of the entry by which it was sent
   * @param by who confirmed it there
   */
  record ReportConfirmed(String report, String sending, String by) implements ReportFact {}

  /**
   * A picture was attached to it; its file is kept in the data folder.
   *
   * @param name what the file was called
   * @param sha256 over its bytes, in hex
   * @param caption what it shows; may be empty
   */
  record PictureAttached(String report, String name, String sha256, long bytes, String caption)
      implements ReportFact, NamesFile {}

  /** A picture was taken off it. */
  record PictureDetached(String report, String name, String sha256, String reason)
      implements ReportFact {}

  /** It is not wanted. */
  record ReportDropped(String report, String reason) implements ReportFact {}

  /** Something was said of the disaster as a whole. */
  record SituationSaid(Situation situation, String reason) implements ReportFact {}
}
