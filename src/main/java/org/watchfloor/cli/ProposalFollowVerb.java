package org.watchfloor.cli;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalDesk;
import org.watchfloor.response.proposal.ProposalWords;
import org.watchfloor.response.proposal.Proposals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code proposal follow ID}: starts the level that is proposed, or raises the response in force to
 * it. Matter, basis and end are those of its cause unless told otherwise.
 */
@Command(name = "follow", description = "cli.proposal.follow.about")
final class ProposalFollowVerb extends DecisionVerb {
  @Parameters(paramLabel = "ID", description = "cli.proposal.option.id")
  private String id;

  @Option(names = "--matter", paramLabel = "TEXT", description = "cli.response.option.matter")
  private @Nullable String matter;

  @Option(names = "--until", paramLabel = "TIME", description = "cli.response.option.until")
  private @Nullable String until;

  @Option(
      names = "--measures",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.measures")
  private String measures;

  ProposalFollowVerb(Texts texts) {
    super(texts);
  }

  /** What is to be decided now under an id. */
  static Proposal pending(Station station, String id) {
    return station.get(Proposals.class).pending().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> RefusedException.of("cli.proposal.none", id));
  }

  @Override
  int run(Station station) {
    Proposal proposal = pending(station, id);
    Instant now = station.get(WatchClock.class).instant();
    Instant end = until == null ? proposal.until() : DecisionOptions.toCome(until, now);
    return proposal
        .inForce()
        .map(standing -> raise(station, proposal, standing.id(), now, end))
        .orElseGet(() -> start(station, proposal, now, end));
  }

  private int start(Station station, Proposal proposal, Instant now, @Nullable Instant end) {
    LevelPreview preview =
        station
            .get(ResponseService.class)
            .previewStart(request(proposal, basis(proposal, new Basis("", "", "", now)), end));
    if (options().previews()) {
      return show(preview);
    }
    StartRequest request =
        request(proposal, basis(proposal, options().basis(preview.authorised(), now)), end);
    return take(
        station,
        preview.needsSecond(),
        () -> station.get(ProposalDesk.class).start(proposal, request),
        () -> station.get(Confirmations.class).ask(request, Optional.of(proposal.id())));
  }

  private int raise(
      Station station, Proposal proposal, String response, Instant now, @Nullable Instant end) {
    LevelPreview preview =
        station.get(ResponseService.class).previewAdjust(response, proposal.level(), now);
    if (options().previews()) {
      return show(preview);
    }
    AdjustRequest request =
        new AdjustRequest(
            response,
            proposal.level(),
            end,
            measures,
            basis(proposal, options().basis(preview.authorised(), now)));
    return take(
        station,
        preview.needsSecond(),
        () -> {
          station.get(ProposalDesk.class).raise(proposal, request);
          return response;
        },
        () -> station.get(Confirmations.class).ask(request, Optional.of(proposal.id())));
  }

  /** What was told, with the document of the cause where none was. */
  private Basis basis(Proposal proposal, Basis told) {
    return told.basisDoc().isBlank()
        ? new Basis(
            told.post(),
            texts().say(proposal.document()),
            told.reason().isBlank() ? texts().say(ProposalWords.because(proposal)) : told.reason(),
            told.effectiveAt(),
            told.eyes())
        : told;
  }

  private StartRequest request(Proposal proposal, Basis basis, @Nullable Instant end) {
    return new StartRequest(
        proposal.plan(),
        proposal.hazard(),
        proposal.level(),
        matter == null ? texts().say(ProposalWords.because(proposal)) : matter,
        end,
        measures,
        "",
        basis,
        Optional.empty());
  }
}
