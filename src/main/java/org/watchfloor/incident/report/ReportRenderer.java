package org.watchfloor.incident.report;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.report.ReportFact.PictureAttached;
import org.watchfloor.incident.report.ReportFact.PictureDetached;
import org.watchfloor.incident.report.ReportFact.ReportConfirmed;
import org.watchfloor.incident.report.ReportFact.ReportDrafted;
import org.watchfloor.incident.report.ReportFact.ReportDropped;
import org.watchfloor.incident.report.ReportFact.ReportRedrafted;
import org.watchfloor.incident.report.ReportFact.ReportSent;
import org.watchfloor.incident.report.ReportFact.ReportSigned;
import org.watchfloor.incident.report.ReportFact.ReportWorded;
import org.watchfloor.incident.report.ReportFact.SituationSaid;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.Recorded;

/** Says in the timeline what became of reports. */
final class ReportRenderer implements EntryRenderer {
  @Inject
  ReportRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return new HashSet<>(FactFamily.of(ReportFact.class).facts());
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String incident = recorded.entry().subject().id();
    return switch ((ReportFact) recorded.fact()) {
      case ReportDrafted drafted ->
          texts.get(
              "report.entry.drafted",
              incident,
              ReportWords.name(drafted.chain(), drafted.stage(), drafted.number()),
              drafted.text().brief());
      case ReportRedrafted again ->
          texts.get("report.entry.redrafted", again.report(), again.text().brief());
      case ReportWorded worded -> texts.get("report.entry.worded", worded.report(), worded.text());
      case ReportSigned signed ->
          texts.get("report.entry.signed", signed.report(), signed.signer());
      case ReportSent sent ->
          texts.get(
              sent.said().isEmpty() ? "report.entry.sent" : "report.entry.spoken",
              sent.report(),
              sent.to(),
              texts.name("rule.channel", sent.channel()),
              sent.receiver());
      case ReportConfirmed arrived ->
          texts.get("report.entry.confirmed", arrived.report(), arrived.sending(), arrived.by());
      case PictureAttached shown ->
          texts.get(
              "report.entry.attached",
              shown.report(),
              shown.name(),
              shown.caption(),
              shown.sha256());
      case PictureDetached gone ->
          texts.get("report.entry.detached", gone.report(), gone.name(), gone.reason());
      case ReportDropped dropped ->
          texts.get("report.entry.dropped", dropped.report(), dropped.reason());
      case SituationSaid said ->
          texts.get(
              "report.entry.situation",
              texts.name("report.situation", said.situation()),
              said.reason());
    };
  }
}
