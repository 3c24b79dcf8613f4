package org.watchfloor.exchange.hall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.Presence;
import org.watchfloor.account.Presence.Sitting;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.hall.HallState.Alone;
import org.watchfloor.exchange.hall.HallState.Apart;
import org.watchfloor.exchange.hall.HallState.Together;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.SharedEntry;
import org.watchfloor.journal.SharedRecord;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.HallDatabase;
import org.watchfloor.ui.Editing;

/**
 * This seat at its hall. Any thread but the JavaFX thread; {@link #state} any.
 *
 * <p>What locks come in which order: the journal's, then the hall's turn. Nothing here asks for the
 * journal's while it holds the turn, but what the journal itself does in it.
 */
@Singleton
public final class HallService {
  private static final Logger LOG = LoggerFactory.getLogger(HallService.class);

  private final DataFolder folder;
  private final Journal journal;
  private final SignIn signIn;
  private final HallFiles files;
  private final Belongings belongings;
  private final WishKeeper wishes;
  private final Editing editing;
  private final Presence presence;
  private final WatchClock clock;
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ReentrantLock connecting = new ReentrantLock();
  private volatile @Nullable HallKey key;
  private volatile @Nullable HallStore store;
  private volatile HallState state;

  /** The newest position of the hall that is in here; under the journal's lock. */
  private volatile long seen;

  /** How far this journal is at the hall; under the journal's lock. */
  private volatile long pushed;

  @Inject
  HallService(
      DataFolder folder,
      Journal journal,
      SignIn signIn,
      HallFiles files,
      Belongings belongings,
      WishKeeper wishes,
      Editing editing,
      Presence presence,
      WatchClock clock) {
    this.folder = folder;
    this.journal = journal;
    this.signIn = signIn;
    this.files = files;
    this.belongings = belongings;
    this.wishes = wishes;
    this.editing = editing;
    this.presence = presence;
    this.clock = clock;
    this.key = folder.readOnly() ? null : HallKey.of(folder).orElse(null);
    this.state =
        key == null
            ? new Alone()
            : new Apart(clock.instant(), Message.of("exchange.hall.why.notYet"), 0);
    if (key != null) {
      journal.share(new Turns());
    }
  }

  /** How it stands. Any thread. */
  public HallState state() {
    return state instanceof Apart apart
        ? new Apart(apart.since(), apart.why(), Math.max(0, journal.last() - pushed))
        : state;
  }

  /** Where the hall is; empty if this station has none. */
  public Optional<String> address() {
    HallKey mine = key;
    return mine == null ? Optional.empty() : Optional.of(mine.address().shown());
  }

  /**
   * Runs something whenever it comes together with the hall or loses it, and when seats were heard
   * of; must be quick.
   */
  public Subscription onChange(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }

  /**
   * The seats of the hall, the one heard of last first.
   *
   * @throws RefusedException if there is no hall, or it is out of reach
   */
  public List<Seat> seats() {
    return together().seats();
  }

  /**
   * Makes a database the hall of this station and gives it the whole record; or joins it if it is
   * the hall already. From then on this folder is one of its seats.
   *
   * @param newKey a name drawn for this folder, if it has none yet
   * @return how many entries the record has
   * @throws RefusedException if the database is out of reach or another station's, or a copy of
   *     this very folder sits there
   */
  public long moveTo(HallAddress address, String newKey) {
    HallKey before = key;
    String seatKey = before == null ? newKey : before.seatKey();
    end();
    HallKey mine = new HallKey(address, seatKey);
    try (HallStore there = new HallStore(address)) {
      there.found(folder.card().station(), folder.card().name());
      refuseOther(there);
      // Kept before it is told: a key that only the hall knew would lock this folder out.
      mine.keep(folder.keys());
      there.sit(folder.card().incarnation(), seatKey, signIn.actor());
    } catch (RefusedException e) {
      if (before == null) {
        HallKey.drop(folder);
      }
      throw e;
    }
    if (before == null) {
      journal.share(new Turns());
    }
    key = mine;
    connect();
    if (state instanceof Apart apart) {
      throw new RefusedException(apart.why());
    }
    return journal.size();
  }

  /**
   * Leaves the hall: this folder goes on as a station of one machine, with all it has.
   *
   * @param gone whether the hall is gone for good and is not told
   * @throws RefusedException if there is no hall, or it is out of reach and not said to be gone
   */
  public void leave(boolean gone) {
    if (key == null || !gone) {
      together().leave(folder.card().incarnation());
    }
    end();
    WishKey.end(folder);
    HallKey.drop(folder);
    key = null;
    become(new Alone());
  }

  /**
   * Tries to come together, if it is apart; says how it ended by {@link #state}. While another
   * thread tries, it waits for that one's end.
   */
  public void connect() {
    connecting.lock();
    try {
      HallKey mine = key;
      if (mine != null && store == null) {
        connect(mine);
      }
    } finally {
      connecting.unlock();
    }
  }

  private void connect(HallKey mine) {
    HallStore there = null;
    try {
      there = new HallStore(mine.address());
      refuseOther(there);
      Joining joining =
          new Joining(
              there,
              journal,
              folder.card(),
              there.sit(folder.card().incarnation(), mine.seatKey(), signIn.actor()));
      joining.refuseCopy();
      HallStore joined = there;
      boolean done = false;
      while (!done) {
        done =
            joining.step(newest -> {
              seen = newest;
              pushed = journal.size();
              store = joined;
              state = new Together(clock.instant(), List.of());
            });
      }
      wishes.give(there.wishes());
      List<Seat> seats = there.seats();
      if (store == there) {
        become(new Together(clock.instant(), seats));
      }
    } catch (RuntimeException e) {
      if (there != null) {
        there.close();
      }
      apart(there, e);
    }
  }

  /**
   * Who sits where, the files and the drafts: what goes wrong with them does not part the journals.
   */
  private void look(HallStore there) {
    hearSeats(there);
    // What was told while the hall was away is told again.
    there.editing(folder.card().incarnation(), editing.mine());
    hear(there);
    files.exchange(there);
    belongings.give(there.belongings());
  }

  /** Shows what a command changed at the hall; one that is lost meanwhile is said to be. */
  void lookAtSeats(HallStore there) {
    try {
      hearSeats(there);
    } catch (RuntimeException e) {
      apart(there, e);
    }
  }

  private void hearSeats(HallStore there) {
    wishes.give(there.wishes());
    List<Seat> seats = there.seats();
    if (state instanceof Together together && store == there) {
      become(new Together(together.since(), seats));
    }
  }

  /** Says at the hall what is changed at this seat; nothing where there is no hall in reach. */
  void tellEditing() {
    HallStore there = store;
    if (there == null) {
      return;
    }
    try {
      there.editing(folder.card().incarnation(), editing.mine());
    } catch (RuntimeException e) {
      apart(there, e);
    }
  }

  private void hear(HallStore there) {
    var editors = there.editors(folder.card().incarnation());
    if (store == there) {
      editing.heard(editors);
    }
  }

  private void refuseOther(HallStore there) {
    String station = there.station().orElse("");
    if (!station.equals(folder.card().station())) {
      throw RefusedException.of(
          "exchange.hall.refused.otherStation", station, folder.card().station());
    }
  }

  /** Says at the hall that this seat is there, and fetches what it may have missed. */
  void beat() {
    connect();
    HallStore there = store;
    if (there == null) {
      return;
    }
    try {
      journal.takeInOthers();
      journal.whileStill(entries -> {
        // Together, everything here is at the hall: what is owed ends it.
        pushed = store == there ? entries : pushed;
        return pushed;
      });
      there.beat(folder.card().incarnation(), signIn.actor(), pushed, seen);
      look(there);
    } catch (RuntimeException e) {
      apart(there, e);
    }
  }

  /** Waits for word of other seats until told to stop or the hall is lost. */
  void listen(BooleanSupplier goOn) {
    HallStore there = store;
    if (there == null) {
      return;
    }
    try {
      there.listen(
          () -> goOn.getAsBoolean() && store == there,
          () -> {
            journal.takeInOthers();
            hear(there);
          });
    } catch (RuntimeException e) {
      apart(there, e);
    }
  }

  /** Lets go of the hall when the console ends. */
  void end() {
    HallStore there = store;
    store = null;
    editing.heard(Map.of());
    if (there != null) {
      there.close();
    }
  }

  /**
   * The hall this seat is together with.
   *
   * @throws RefusedException if there is none, or it is out of reach
   */
  HallStore together() {
    HallStore there = store;
    if (there == null) {
      throw new RefusedException(
          state instanceof Apart apart
              ? Message.of("exchange.hall.refused.apart", apart.why())
              : Message.of("exchange.hall.refused.none"));
    }
    return there;
  }

  /** The hall failed in what a command asked of it: what the officer is told. */
  RefusedException lost(HallStore there, RuntimeException why) {
    if (why instanceof RefusedException refused) {
      return refused;
    }
    apart(there, why);
    return new RefusedException(
        Message.of("exchange.hall.why.lost", HallDatabase.reason(why)), why);
  }

  /**
   * @param there the hall that failed: one that was come together with since is left alone
   */
  private void apart(@Nullable HallStore there, RuntimeException why) {
    HallStore now = store;
    if (now != null && now != there) {
      return;
    }
    end();
    Message said =
        why instanceof RefusedException refused
            ? refused.said()
            : Message.of("exchange.hall.why.lost", HallDatabase.reason(why));
    boolean news = !(state instanceof Apart);
    Instant since = state instanceof Apart before ? before.since() : clock.instant();
    if (news) {
      // Not the exception: what it cites of a statement may be somebody's words.
      LOG.warn("The hall is out of reach, this seat goes on alone: {}", HallDatabase.code(why));
    }
    become(new Apart(since, said, 0));
  }

  private void become(HallState next) {
    state = next;
    presence.heard(seats(next));
    tell();
  }

  /** Who is where, for who must know whether somebody left. */
  private Presence.Seats seats(HallState now) {
    return switch (now) {
      case Alone alone -> new Presence.Alone();
      case Apart apart -> new Presence.Unknown();
      case Together together ->
          new Presence.Hall(
              together.seats().stream()
                  .map(seat ->
                      new Sitting(
                          seat.officer(),
                          seat.name(),
                          seat.present(),
                          clock.instant().minusSeconds(seat.silentSeconds())))
                  .toList());
    };
  }

  private void tell() {
    for (Runnable listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException e) {
        LOG.error("A view could not take in how the hall stands", e);
      }
    }
  }

  /** The turns of the journal at the hall. */
  private final class Turns implements SharedRecord {
    @Override
    public Turn turn() {
      HallStore there = store;
      if (there != null) {
        try {
          return new OurTurn(there, there.turn(folder.card(), seen));
        } catch (RuntimeException e) {
          apart(there, e);
        }
      }
      return new NobodysTurn();
    }

    @Override
    public List<String> others() {
      HallStore there = store;
      if (there == null) {
        return List.of();
      }
      try {
        HallStore.Page page = there.after(seen);
        seen = page.last();
        return page.contents();
      } catch (RuntimeException e) {
        apart(there, e);
        return List.of();
      }
    }

    @Override
    public void cannotTakeIn(RefusedException why) {
      apart(
          store,
          new RefusedException(Message.of("exchange.hall.why.cannotTakeIn", why.said()), why));
    }
  }

  /** A turn the hall gave. */
  private final class OurTurn implements SharedRecord.Turn {
    private final HallStore there;
    private final HallStore.Turn turn;

    private OurTurn(HallStore there, HallStore.Turn turn) {
      this.there = there;
      this.turn = turn;
    }

    @Override
    public List<String> others() {
      seen = turn.last();
      return turn.others().contents();
    }

    @Override
    public void give(List<SharedEntry> saved) {
      if (store != there) {
        return;
      }
      try {
        long upTo = saved.getLast().position();
        turn.give(saved, upTo);
        turn.commit();
        seen = turn.last();
        pushed = upTo;
      } catch (RuntimeException e) {
        apart(there, e);
      }
    }

    @Override
    public void close() {
      try {
        turn.close();
      } catch (RuntimeException e) {
        apart(there, e);
      }
    }
  }
}
