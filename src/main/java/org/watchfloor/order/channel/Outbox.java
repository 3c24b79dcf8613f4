package org.watchfloor.order.channel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.order.OrderBook;
import org.watchfloor.order.channel.MessageFact.MessageQueued;
import org.watchfloor.order.channel.MessageFact.MessageSentAgain;
import org.watchfloor.order.channel.MessageFact.MessageWithdrawn;
import org.watchfloor.order.channel.setting.ChannelBook;
import org.watchfloor.ui.RealmWords;

/**
 * The door to what leaves the station. A message is safe once it is queued: it goes out by itself
 * while a console runs here ({@link Sending}), however often the program is killed in between.
 * Writes to disk: any thread but the JavaFX thread.
 */
@Singleton
public final class Outbox {
  /** The subject kind of messages: {@code message:ID}. */
  public static final String KIND = "message";

  /** Who writes what the machine does by itself. */
  static final String MACHINE = "-";

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final String BOOK = "FX";
  private static final int LONGEST_ADDRESS = 254;
  private static final int LONGEST_TEXT = 4000;

  private final Journal journal;
  private final SignIn signIn;
  private final MessageStore store;
  private final Set<MessageFollower> followers;
  private final OrderBook book;
  private final ChannelBook settings;
  private final WatchClock clock;
  private final RealmWords words;

  @Inject
  Outbox(
      Journal journal,
      SignIn signIn,
      MessageStore store,
      Set<MessageFollower> followers,
      OrderBook book,
      ChannelBook settings,
      WatchClock clock,
      RealmWords words) {
    this.words = words;
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.followers = followers;
    this.book = book;
    this.settings = settings;
    this.clock = clock;
  }

  /** Runs something after every change of messages, on the thread that made it. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(MessageFact.class, changed);
  }

  /**
   * Those of this station that neither went out nor were taken back, in the order of their names.
   * Other stations decide on theirs.
   */
  public List<OutboxMessage> unsettled() {
    return store.unsettled(journal.station());
  }

  /** All of them, in the order of their names. */
  public List<OutboxMessage> list() {
    return store.list();
  }

  /** How many of this station there are in each state that has any. */
  public Map<MessageState, Long> counts() {
    return store.counts(journal.station());
  }

  /** The message of a name. */
  public Optional<OutboxMessage> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /**
   * Whether it was left by a machine that is no more: this station was restored from a backup
   * since. It may have gone out after that backup was made.
   */
  public boolean stranded(OutboxMessage message) {
    return (message.state().waits() || message.state() == MessageState.UNDER_WAY)
        && !message.sender().by().equals(journal.numbering());
  }

  /**
   * Queues a message under the next number of the station's book.
   *
   * @return its name, as in {@code ZS-DH-FX26-0137}
   * @throws RefusedException if the address or the words are missing or too long
   */
  public String send(ChannelKind kind, String address, String text, List<Subject> about) {
    return send(kind, address, text, about, (draft, id) -> {});
  }

  /**
   * Queues a message under the next number of the station's book, together with what else is
   * written by it.
   *
   * @param more adds to the draft; gets the name
   * @return its name
   * @throws RefusedException as {@link #send(ChannelKind, String, String, List)}
   */
  public String send(
      ChannelKind kind,
      String address,
      String text,
      List<Subject> about,
      BiConsumer<Draft, String> more) {
    return book.begin(
            BOOK,
            KIND,
            store::last,
            1,
            subjects -> {
              String id = subjects.getFirst().id();
              Draft draft =
                  added(
                      new Draft(signIn.actor()),
                      new OutgoingMessage(id, kind, address, text, null, about));
              more.accept(draft, id);
              return draft;
            })
        .getFirst();
  }

  /**
   * Queues a message under a name of the caller's; one that is queued already is left alone, so
   * that whoever is not sure may ask again.
   *
   * @throws RefusedException if the address or the words are missing or too long
   */
  public void send(OutgoingMessage message) {
    try {
      if (store.find(message.id()).isEmpty()) {
        journal.append(added(new Draft(signIn.actor()), message));
      }
    } catch (StaleException e) {
      LOG.debug("{} was queued by another seat", message.id());
    }
  }

  /**
   * Queues a message together with facts of another feature: all of the draft or none.
   *
   * @return the draft
   * @throws RefusedException if the address or the words are missing or too long
   */
  public Draft added(Draft draft, OutgoingMessage message) {
    String address = message.address().strip();
    String text = words.marked(message.text().strip());
    if (address.isEmpty() || address.length() > LONGEST_ADDRESS) {
      throw RefusedException.of("channel.refused.address", LONGEST_ADDRESS);
    }
    if (text.isEmpty() || text.length() > LONGEST_TEXT) {
      throw RefusedException.of("channel.refused.text", LONGEST_TEXT);
    }
    if (address.chars().anyMatch(Character::isISOControl) || !fits(message.kind(), address)) {
      throw RefusedException.of("channel.refused.form." + message.kind().name(), address);
    }
    Instant until = message.until();
    return draft
        .fact(
            store.subject(message.id()),
            new MessageQueued(
                message.kind(),
                address,
                text,
                until == null ? expiry(message.kind(), address) : until,
                journal.numbering()),
            message.about())
        .expecting(store.subject(message.id()), 0);
  }

  private static boolean fits(ChannelKind kind, String address) {
    return switch (kind) {
      case EMAIL -> address.matches("[^@\\s<>,;]+@[^@\\s<>,;]+");
      case SMS, CALL -> address.matches("\\+?[0-9][0-9 -]{1,30}");
      case WEBHOOK -> true;
    };
  }

  private Instant expiry(ChannelKind kind, String address) {
    return clock.instant().plus(settings.settings().expiry(kind, address));
  }

  /**
   * Has a message sent once more that does not go out by itself any more. From then on it is this
   * machine that sends it.
   *
   * @throws RefusedException if there is none, another station queued it, or it is out or on its
   *     way
   */
  public void again(String id) {
    Versioned<OutboxMessage> found = own(id);
    OutboxMessage message = found.state();
    if (!message.state().needsOfficer()
        && message.state() != MessageState.WITHDRAWN
        && !stranded(message)) {
      throw RefusedException.of("channel.refused.again", id, state(message));
    }
    decide(
        found,
        new MessageSentAgain(
            expiry(message.kind(), message.message().address()), journal.numbering()));
  }

  /**
   * Takes a message back that is not out yet.
   *
   * @param reason why; may be empty
   * @throws RefusedException if there is none, another station queued it, or it is out or on its
   *     way
   */
  public void withdraw(String id, String reason) {
    Versioned<OutboxMessage> found = own(id);
    OutboxMessage message = found.state();
    if (!message.state().waits() && !message.state().needsOfficer() && !stranded(message)) {
      throw RefusedException.of("channel.refused.withdraw", id, state(message));
    }
    decide(found, new MessageWithdrawn(reason.strip()));
  }

  private void decide(Versioned<OutboxMessage> found, MessageFact fact) {
    OutboxMessage message = found.state();
    Draft draft =
        new Draft(signIn.actor())
            .fact(store.subject(message.id()), fact, message.message().about())
            .expecting(store.subject(message.id()), found.version());
    followers.forEach(one -> one.follow(draft, message, fact));
    journal.append(draft);
  }

  private static Message state(OutboxMessage message) {
    return Message.of("channel.state." + message.state().name());
  }

  /** A message of this station, whichever of its machines queued it. */
  private Versioned<OutboxMessage> own(String id) {
    Versioned<OutboxMessage> found =
        store.find(id).orElseThrow(() -> RefusedException.of("channel.refused.none", id));
    String by = found.state().sender().by();
    if (!by.equals(journal.station()) && !by.startsWith(journal.station() + ".")) {
      throw RefusedException.of("channel.refused.foreign", id, by);
    }
    return found;
  }
}
