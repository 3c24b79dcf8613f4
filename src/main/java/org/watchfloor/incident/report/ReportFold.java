package org.watchfloor.incident.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
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
import org.watchfloor.journal.Belated;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/**
 * How entries make the reports of an incident. Two reports of one number were drafted apart: both
 * stay, and a contradiction names them. What was signed or sent is never undone by what was written
 * elsewhere without knowing it.
 */
final class ReportFold implements Fold<ReportBook> {
  @Override
  public @Nullable ReportBook apply(@Nullable ReportBook was, Recorded recorded) {
    Entry entry = recorded.entry();
    if (recorded.fact() instanceof ConflictSettled settled) {
      return was == null ? null : was.with(was.contradictions().settling(settled));
    }
    if (!(recorded.fact() instanceof ReportFact fact)) {
      return was;
    }
    ReportBook now = was == null ? ReportBook.empty(entry.subject().id()) : was;
    return switch (fact) {
      case ReportDrafted drafted -> drafted(now, drafted, entry);
      case ReportRedrafted again ->
          now.changing(again.report(), one -> one.open() ? one.saying(again.text()) : one);
      case ReportWorded words ->
          now.changing(
              words.report(),
              one -> one.open() ? one.saying(one.text().worded(words.line(), words.text())) : one);
      case ReportSigned signed ->
          now.changing(signed.report(), one -> signed(one, signed.signer(), entry));
      case ReportSent sent -> now.changing(sent.report(), one -> sent(one, sent, entry));
      case ReportConfirmed arrived ->
          now.changing(arrived.report(), one -> confirmed(one, arrived, entry.happenedAt()));
      case PictureAttached shown ->
          now.changing(
              shown.report(), one -> one.open() ? one.showing(picture(shown, entry)) : one);
      case PictureDetached gone ->
          now.changing(gone.report(), one -> one.open() ? one.without(gone.sha256()) : one);
      case ReportDropped dropped ->
          now.changing(dropped.report(), one -> moved(one, ReportState.DROPPED, one.signer()));
      case SituationSaid said -> situated(now, said.situation(), entry.happenedAt());
    };
  }

  private static ReportBook drafted(ReportBook was, ReportDrafted drafted, Entry entry) {
    String id = entry.id().toString();
    Report report =
        new Report(
            id,
            was.incident(),
            drafted.chain(),
            drafted.stage(),
            drafted.number(),
            ReportState.DRAFT,
            drafted.text(),
            entry.actor().officer(),
            entry.happenedAt(),
            "",
            null,
            List.of(),
            List.of());
    ReportBook now = was.plus(report);
    for (Report other : was.of(drafted.chain())) {
      if (other.stage() == drafted.stage() && other.number() == drafted.number()) {
        return now.with(now.contradictions().plus("report.conflict.number", other.id(), id));
      }
    }
    return now;
  }

  private static Picture picture(PictureAttached shown, Entry entry) {
    return new Picture(
        entry.id().toString(), shown.name(), shown.sha256(), shown.bytes(), shown.caption());
  }

  private static Report moved(Report report, ReportState next, String signer) {
    return report.state().canBecome(next) ? report.now(next, signer) : report;
  }

  private static Report signed(Report report, String signer, Entry entry) {
    Report next = moved(report, ReportState.SIGNED, signer);
    boolean told = Belated.noticeable(entry.happenedAt(), entry.recordedAt());
    return next == report || !told ? next : next.signedAt(entry.happenedAt());
  }

  private static Report sent(Report report, ReportSent sent, Entry entry) {
    boolean spoken = sent.channel().spoken();
    Sending sending =
        new Sending(
            entry.id().toString(),
            sent.to(),
            sent.channel(),
            sent.receiver(),
            entry.happenedAt(),
            entry.recordedAt(),
            entry.actor().officer(),
            sent.brief(),
            sent.said(),
            sent.meets(),
            spoken ? sent.receiver() : "",
            spoken ? entry.happenedAt() : null);
    Report told = report.plus(sending);
    // Spoken from the draft, it stays a draft: what was said is kept with the sending.
    if (!told.state().canBecome(ReportState.SENT)) {
      return told;
    }
    boolean certain = told.sendings().stream().allMatch(Sending::confirmed);
    return told.now(certain ? ReportState.CONFIRMED : ReportState.SENT, told.signer());
  }

  private static Report confirmed(Report report, ReportConfirmed arrived, Instant at) {
    List<Sending> all =
        report.sendings().stream()
            .map(one ->
                one.entry().equals(arrived.sending()) && !one.confirmed()
                    ? one.confirmed(arrived.by(), at)
                    : one)
            .toList();
    Report known = report.with(all);
    return all.stream().allMatch(Sending::confirmed)
        ? moved(known, ReportState.CONFIRMED, known.signer())
        : known;
  }

  private static ReportBook situated(ReportBook was, Situation situation, Instant at) {
    return switch (situation) {
      case STABLE -> was.situated(at, was.liftedAt());
      case LIFTED -> was.situated(was.stableAt() == null ? at : was.stableAt(), at);
      case ONGOING -> was.situated(null, null);
    };
  }
}
