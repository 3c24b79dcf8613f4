package org.watchfloor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.peer.CardPaper;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sync introduce [CARD]}: shows the own card, or trusts the station of another. */
@Command(name = "introduce", description = "cli.sync.introduce.about")
final class SyncIntroduceVerb extends StationVerb {
  /** A card is one short line. */
  private static final int LONGEST = 4096;

  @Parameters(arity = "0..1", paramLabel = "CARD", description = "cli.sync.option.card")
  private @Nullable String card;

  @Option(
      names = "--fingerprint",
      paramLabel = "DIGITS",
      description = "cli.sync.option.fingerprint")
  private @Nullable String fingerprint;

  @Option(names = "--digits", description = "cli.sync.option.digits")
  private boolean digits;

  @Option(names = "--print", paramLabel = "OUT.pdf", description = "cli.sync.option.print")
  private @Nullable Path print;

  SyncIntroduceVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) throws IOException {
    PeerService peers = station.get(PeerService.class);
    String shown = card;
    if (shown == null) {
      PeerCard own = peers.own();
      if (digits) {
        out().println(own.fingerprint());
        return ExitCode.DONE;
      }
      out().println(own.text());
      tell("cli.sync.own", own.station(), own.name(), own.fingerprint());
      if (print != null) {
        station.get(CardPaper.class).print(texts(), print);
        tell("cli.sync.printed", print);
      }
      return ExitCode.DONE;
    }
    if (print != null || digits) {
      throw WrongCallException.of("cli.sync.printOwn");
    }
    PeerCard other = peers.read(textOf(shown));
    String compared = fingerprint;
    if (compared == null) {
      throw WrongCallException.of("cli.sync.compare", other.station(), other.name());
    }
    tell(peers.introduce(other, compared));
    return ExitCode.DONE;
  }

  /** A card is named as a file or scanned as it stands. */
  private static String textOf(String card) throws IOException {
    try {
      Path file = Path.of(card);
      if (Files.isRegularFile(file) && Files.size(file) <= LONGEST) {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
      }
      if (!Files.exists(file) && !PeerCard.looksLike(card)) {
        throw RefusedException.of("cli.sync.noCard", card);
      }
      return card;
    } catch (InvalidPathException e) {
      return card;
    }
  }
}
