package org.watchfloor.incident.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Stage;

/**
 * One report of an incident.
 *
 * @param id the name of the entry that drafted it
 * @param number which follow-up it is; 0 for the first and the last
 * @param signer who signed it; empty if nobody did yet
 * @param signedAt when it was signed on paper, where that was told; null else
 * @param sendings to whom it was sent, in order
 * @param pictures what is printed at its end, in order
 */
public record Report(
    String id,
    String incident,
    Chain chain,
    Stage stage,
    int number,
    ReportState state,
    ReportText text,
    String drafter,
    Instant draftedAt,
    String signer,
    @Nullable Instant signedAt,
    List<Sending> sendings,
    List<Picture> pictures) {
  public Report {
    sendings = List.copyOf(sendings);
    pictures = List.copyOf(pictures);
  }

  /** Whether it still counts. */
  public boolean counts() {
    return state != ReportState.DROPPED;
  }

  /** Whether somebody outside has it, or was told it. */
  public boolean told() {
    return !sendings.isEmpty();
  }

  /** Whether its words can still be changed. */
  public boolean open() {
    return state == ReportState.DRAFT;
  }

  Report saying(ReportText words) {
    return new Report(
        id, incident, chain, stage, number, state, words, drafter, draftedAt, signer, signedAt,
        sendings, pictures);
  }

  Report now(ReportState next, String signedBy) {
    return new Report(
        id, incident, chain, stage, number, next, text, drafter, draftedAt, signedBy, signedAt,
        sendings, pictures);
  }

  Report signedAt(Instant at) {
    return new Report(
        id, incident, chain, stage, number, state, text, drafter, draftedAt, signer, at, sendings,
        pictures);
  }

  Report with(List<Sending> all) {
    return new Report(
        id, incident, chain, stage, number, state, text, drafter, draftedAt, signer, signedAt, all,
        pictures);
  }

  Report showing(Picture picture) {
    List<Picture> all = new ArrayList<>(pictures);
    all.removeIf(one -> one.sha256().equals(picture.sha256()));
    all.add(picture);
    return showing(all);
  }

  Report without(String sha256) {
    return showing(pictures.stream().filter(one -> !one.sha256().equals(sha256)).toList());
  }

  private Report showing(List<Picture> all) {
    return new Report(
        id, incident, chain, stage, number, state, text, drafter, draftedAt, signer, signedAt,
        sendings, all);
  }

  Report plus(Sending sending) {
    List<Sending> all = new ArrayList<>(sendings);
    all.add(sending);
    return with(all);
  }
}
