package org.watchfloor.order.channel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Versioned;
import org.watchfloor.order.channel.MessageFact.MessageAccepted;
import org.watchfloor.order.channel.MessageFact.MessageAttempted;
import org.watchfloor.order.channel.MessageFact.MessageDelayed;
import org.watchfloor.order.channel.MessageFact.MessageExpired;
import org.watchfloor.order.channel.MessageFact.MessageFailed;
import org.watchfloor.order.channel.MessageFact.MessageQueued;
import org.watchfloor.order.channel.MessageFact.MessageSentAgain;
import org.watchfloor.order.channel.MessageFact.MessageUncertain;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;
import org.watchfloor.task.Tasks;

/**
 * Sends what is queued at this machine, while a console runs. Each attempt is written down before
 * the peer is spoken to; one that was under way when the program ended is uncertain and is never
 * tried again by itself. A peer that does not work holds up its own channel only, and that rests
 * longer and longer.
 */
@Singleton
public final class Sending implements ScheduledJob {
  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final DataFolder folder;
  private final Journal journal;
  private final SignIn signIn;
  private final MessageStore store;
  private final Channels channels;
  private final ReceiptDesk receipts;
  private final Set<MessageFollower> followers;
  private final TextHearer hearer;
  private final Tasks tasks;
  private final WatchClock clock;
  private final Rests rests = new Rests();
  private final Rates rates = new Rates();
  private final Map<String, Boolean> underWay = new ConcurrentHashMap<>();
  private final Set<String> listening = ConcurrentHashMap.newKeySet();
  private final Map<String, MessageFact> unwritten = new ConcurrentHashMap<>();
  private volatile Instant noneBefore = Instant.MIN;
  private boolean following;
  private boolean looking;
  private boolean lookAgain;
  private boolean recovered;
  private List<Channel> known = List.of();

  @Inject
  Sending(
      DataFolder folder,
      Journal journal,
      SignIn signIn,
      MessageStore store,
      Channels channels,
      ReceiptDesk receipts,
      Set<MessageFollower> followers,
      TextHearer hearer,
      Tasks tasks,
      WatchClock clock) {
    this.folder = folder;
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.channels = channels;
    this.receipts = receipts;
    this.followers = followers;
    this.hearer = hearer;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public Message name() {
    return Message.of("channel.task.send");
  }

  @Override
  public Duration period() {
    return PAUSE;
  }

  @Override
  public void run(Progress progress) {
    if (folder.readOnly()) {
      return;
    }
    follow();
    look();
  }

  /** From the first round on what is queued begins at once, not with the next round. */
  private synchronized void follow() {
    if (following) {
      return;
    }
    following = true;
    journal.subscribe(fresh -> {
      boolean again = fresh.stream().anyMatch(one -> one.fact() instanceof MessageSentAgain);
      if (again) {
        // An officer does not wait for a pause.
        rests.forget();
      }
      if (again || fresh.stream().anyMatch(one -> one.fact() instanceof MessageQueued)) {
        tasks.after(Duration.ZERO, this::startLook);
      }
    });
  }

  /** Why a channel rests just now; empty if it does not. */
  public Optional<Reason> trouble(Channel channel) {
    return rests.of(channel).map(Rests.Rest::reason);
  }

  /** Since when a channel has not worked; empty if it does, or nobody knows. */
  public Optional<Instant> troubledSince(Channel channel) {
    return rests.of(channel).map(Rests.Rest::since);
  }

  /** What waits for its turn on a channel, and about until when. Reads the tables. */
  public Queue queue(Channel channel) {
    long waiting = store.waiting(journal.numbering(), channel);
    if (waiting == 0 || channel.pace().limits().isEmpty()) {
      return new Queue(waiting, null);
    }
    Instant now = clock.instant();
    rememberOnce(channel, now);
    // A text is as long as the next: what is told to many is the same.
    int pieces =
        store.due(journal.numbering(), channel, now, 1).stream()
            .mapToInt(one -> channel.pieces(one.message().text()))
            .findFirst()
            .orElse(1);
    int all = (int) Math.min(Integer.MAX_VALUE, waiting * pieces);
    Instant until = rates.turn(channel, all, now);
    return new Queue(waiting, until.isAfter(now) ? until : null);
  }

  /** What this machine sent before this process counts as well. */
  private synchronized void rememberOnce(Channel channel, Instant now) {
    if (rates.knows(channel) || channel.pace().limits().isEmpty()) {
      return;
    }
    List<Instant> ended = new ArrayList<>();
    for (OutboxMessage one :
        store.tried(journal.numbering(), channel, now.minus(Rates.longest(channel)))) {
      Instant tried = one.standing().tried();
      for (int i = 0; tried != null && i < channel.pieces(one.message().text()); i++) {
        ended.add(tried);
      }
    }
    rates.remember(channel, ended);
  }

  /** Whether an attempt is under way. */
  public boolean busy() {
    return !underWay.isEmpty();
  }

  private void startLook() {
    tasks
        .of(
            name(),
            progress -> {
              look();
              return true;
            })
        .quiet()
        .start();
  }

  /** One looks at a time; whoever comes meanwhile has it looked once more. */
  private void look() {
    synchronized (this) {
      if (looking) {
        lookAgain = true;
        return;
      }
      looking = true;
    }
    boolean done = false;
    try {
      while (!done) {
        round();
        done = nobodyAsked();
      }
    } finally {
      if (!done) {
        release();
      }
    }
  }

  private synchronized boolean nobodyAsked() {
    boolean done = !lookAgain;
    lookAgain = false;
    looking = !done;
    return done;
  }

  private synchronized void release() {
    looking = false;
    lookAgain = false;
  }

  private void round() {
    writeWhatCouldNotBeWritten();
    if (!recovered) {
      recover();
      recovered = true;
    }
    if (receipts.waiting() || hearer.awaited()) {
      channels.all().forEach(this::listen);
    }
    if (store.waiting(journal.numbering()) == 0) {
      return;
    }
    Instant now = clock.instant();
    if (now.isBefore(noneBefore) && !noneBefore.isAfter(now.plus(PAUSE))) {
      return;
    }
    for (OutboxMessage old : store.expired(journal.numbering(), now)) {
      if (!underWay.containsKey(old.id())) {
        write(old.id(), new MessageExpired(), old);
      }
    }
    List<Channel> all = channels.all();
    if (all != known) {
      known = all;
      rests.forget();
    }
    all.forEach(channel -> begin(channel, now));
  }

  /** What was under way when the program ended may have gone out. */
  private void recover() {
    for (OutboxMessage left : store.in(journal.numbering(), MessageState.UNDER_WAY)) {
      if (!underWay.containsKey(left.id())) {
        write(
            left.id(),
            new MessageUncertain(left.standing().attempts(), Reason.of(ReasonKind.STOPPED)),
            left);
      }
    }
  }

  /** A gateway that has to tell of something is listened to; a dead one holds nobody up. */
  private void listen(Channel channel) {
    String key = Rests.key(channel);
    if (rests.free(channel, clock.instant()) == 0 || !listening.add(key)) {
      return;
    }
    tasks
        .of(
            name(),
            progress -> {
              channel.listen().ifPresent(why -> rests.fails(channel, why, clock.instant()));
              return true;
            })
        .quiet()
        .onEnd(Runnable::run, () -> listening.remove(key))
        .start();
  }

  private void begin(Channel channel, Instant now) {
    int free = rests.free(channel, now);
    if (free == 0) {
      return;
    }
    for (OutboxMessage one : chosen(channel, now, free)) {
      int pieces = Rates.counted(channel, channel.pieces(one.message().text()));
      tasks
          .of(
              name(),
              progress -> {
                attempt(channel, one.id(), pieces);
                return true;
              })
          .quiet()
          .onEnd(Runnable::run, this::look)
          .start();
    }
  }

  /** Those whose turn it is; nobody overtakes one that has no room yet. */
  private List<OutboxMessage> chosen(Channel channel, Instant now, int free) {
    rememberOnce(channel, now);
    List<OutboxMessage> chosen = new ArrayList<>();
    // Those under way are due as well until their attempt is written down.
    for (OutboxMessage one : store.due(journal.numbering(), channel, now, free + underWay.size())) {
      int pieces = Rates.counted(channel, channel.pieces(one.message().text()));
      if (chosen.size() == free || pieces > rates.room(channel, now)) {
        break;
      }
      if (underWay.putIfAbsent(one.id(), true) == null) {
        chosen.add(one);
        rests.begin(channel);
        rates.begin(channel, pieces);
      }
    }
    return chosen;
  }

  private void attempt(Channel channel, String id, int pieces) {
    try {
      Optional<Versioned<OutboxMessage>> found =
          store.find(id).filter(one -> one.state().state().waits());
      if (found.isEmpty() || !found.get().state().until().isAfter(clock.instant())) {
        return;
      }
      OutboxMessage message = found.get().state();
      int attempt = message.standing().attempts() + 1;
      journal.append(
          draft()
              .fact(store.subject(id), new MessageAttempted(attempt))
              .expecting(store.subject(id), found.get().version()));
      MessageFact fact = new MessageUncertain(attempt, Reason.of(ReasonKind.FAULT));
      try {
        fact = fact(channel, attempt, send(channel, message.message()));
      } finally {
        write(id, fact, message);
      }
      if (fact instanceof MessageAccepted taken && taken.receipts()) {
        receipts.expect(id, taken.peerIds());
      }
    } catch (StaleException e) {
      LOG.debug("{} was taken back", id);
    } catch (RefusedException e) {
      // What cannot be written down first is not sent.
      LOG.warn("{} is not sent, for nothing can be written down", id, e);
      noneBefore = clock.instant().plus(PAUSE);
    } finally {
      underWay.remove(id);
      rates.end(channel, pieces, clock.instant());
      rests.end(channel);
    }
  }

  private static Outcome send(Channel channel, OutgoingMessage message) {
    try {
      return channel.send(message);
    } catch (RuntimeException e) {
      LOG.error("Channel {} broke on {}", channel.kind(), message.id(), e);
      return Outcome.unknown(ReasonKind.FAULT, e.getClass().getSimpleName());
    }
  }

  private MessageFact fact(Channel channel, int attempt, Outcome outcome) {
    Instant now = clock.instant();
    return switch (outcome) {
      case Outcome.Accepted taken -> {
        rests.works(channel);
        yield new MessageAccepted(attempt, taken.peerIds(), taken.receipts());
      }
      case Outcome.Refused refused -> {
        judge(channel, refused.reason(), now);
        yield refused.again()
            ? new MessageDelayed(attempt, refused.reason(), next(channel, attempt, now))
            : new MessageFailed(attempt, refused.reason());
      }
      case Outcome.Unknown unknown -> {
        judge(channel, unknown.reason(), now);
        yield new MessageUncertain(attempt, unknown.reason());
      }
    };
  }

  private void judge(Channel channel, Reason reason, Instant now) {
    if (reason.kind().ofPeer()) {
      rests.fails(channel, reason, now);
    } else {
      rests.works(channel);
    }
  }

  /** After its own pause, and not before the channel has rested. */
  private Instant next(Channel channel, int attempt, Instant now) {
    Instant own = now.plus(channel.pace().pause(attempt));
    return rests.of(channel).map(Rests.Rest::until).filter(own::isBefore).orElse(own);
  }

  private void writeWhatCouldNotBeWritten() {
    // A copy: what fails again is kept again.
    for (String id : List.copyOf(unwritten.keySet())) {
      MessageFact fact = unwritten.get(id);
      Optional<Versioned<OutboxMessage>> found = store.find(id);
      if (fact != null && found.isPresent()) {
        write(id, fact, found.get().state());
      }
    }
  }

  /** What became of a message is kept in mind if it cannot be written, and written later. */
  private void write(String id, MessageFact fact, OutboxMessage message) {
    try {
      Draft draft = draft().fact(store.subject(id), fact, message.message().about());
      followers.forEach(one -> one.follow(draft, message, fact));
      journal.append(draft);
      unwritten.remove(id);
      LOG.info("{} {}", id, fact.getClass().getSimpleName());
    } catch (RefusedException e) {
      if (unwritten.put(id, fact) == null) {
        LOG.warn("What became of {} cannot be written down yet", id, e);
      }
    }
  }

  private Draft draft() {
    return new Draft(new Actor(Outbox.MACHINE, signIn.actor().seat()));
  }
}
