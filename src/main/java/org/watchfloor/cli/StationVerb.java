package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.hall.HallService;
import org.watchfloor.exchange.hall.HallState;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.NotWritableException;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A verb that works on a station's data folder: opens it, does its work, closes it again. */
abstract class StationVerb implements Callable<Integer> {
  /** How long a verb that writes waits for another one; longer than any but an import takes. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /** A moment in a sentence. */
  static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(WatchClock.BEIJING);

  /** How long a verb that reads waits before it reads beside the other. */
  static final Duration SOON = Duration.ofSeconds(1);

  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", description = "cli.option.data")
  private @Nullable Path data;

  @Option(names = "--officer", paramLabel = "NAME", description = "cli.option.officer")
  private String officer = "-";

  @Option(names = "--seat", paramLabel = "NAME", description = "cli.option.seat")
  private String seat = "cli";

  @Mixin private RealmOption of = new RealmOption();

  @Mixin private AsOf asOf = new AsOf();

  StationVerb(Texts texts) {
    this.texts = texts;
  }

  /** Opens the station and works on it; a verb that can also do without one looks first. */
  @Override
  public Integer call() throws Exception {
    try (Station station = open()) {
      station.get(Journal.class).news().ifPresent(this::tell);
      station.get(SignIn.class).begin(officer, seat);
      if (!onlyReads()) {
        takePart(station.get(HallService.class));
      }
      return run(station);
    } finally {
      out().flush();
    }
  }

  /** What is written takes its turn at the hall, if this folder has one and reaches it. */
  private void takePart(HallService hall) {
    hall.connect();
    if (hall.state() instanceof HallState.Apart apart) {
      tell("cli.seat.apart", apart.why(), apart.owed());
    }
  }

  private Station open() {
    Optional<Instant> moment = asOf.moment();
    if (moment.isPresent()) {
      if (!hasPast()) {
        throw WrongCallException.of("cli.asOf.writes");
      }
      return Station.readAsOf(folder(), moment.get(), realm());
    }
    try {
      return Station.openBriefly(folder(), onlyReads() ? SOON : PATIENCE, realm());
    } catch (NotWritableException e) {
      if (!onlyReads()) {
        throw e;
      }
      tell("cli.onlyRead", e.said());
      return Station.read(folder(), realm());
    }
  }

  /**
   * Whether the verb writes nothing. Then it works beside an open console and in a folder that
   * cannot be written: on what is saved in the journal, folded in memory.
   */
  boolean onlyReads() {
    return false;
  }

  /** Whether it can look at what was known at a moment of the past. */
  boolean hasPast() {
    return onlyReads();
  }

  /** What the record it works on is of: as the call says, or as the verb is of drills alone. */
  Realm realm() {
    return of.realm();
  }

  /** Does the verb's work and says how it ended; see {@link ExitCode}. */
  abstract int run(Station station) throws Exception;

  /** The data folder that was named, or the user's own. */
  final Path folder() {
    return data == null ? DefaultFolder.path() : data;
  }

  /** Who works at which seat, as the call says. */
  final Actor actor() {
    return new Actor(officer, seat);
  }

  final Texts texts() {
    return texts;
  }

  /** Where data goes. */
  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Where messages go. */
  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Tells the person something; never mixed with the data. */
  final void tell(String key, Object... args) {
    tell(Message.of(key, args));
  }

  /** Tells the person something; never mixed with the data. */
  final void tell(Message message) {
    err().println(texts.say(message));
    err().flush();
  }
}
