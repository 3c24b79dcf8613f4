package org.watchfloor.exchange.link;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.activemq.artemis.api.core.ActiveMQAddressFullException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.link.LinkState.Condition;
import org.watchfloor.exchange.link.LinkState.Way;
import org.watchfloor.exchange.parcel.ParcelsOnWord;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.StationKeys;

/**
 * The link with one station: says what is here, hears what is there, sends what is lacking, takes
 * in what comes. It works in {@link #round}s; one that fails is tried again later and later. One
 * thread at a time but for {@link #state} and {@link #close}.
 */
final class LinkLine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LinkLine.class);

  /** Messages of one round: then it is looked at again what is to be said. */
  private static final int MESSAGES = 64;

  private static final String SIGNATURE = "wfSignature";

  private final String own;
  private final LinkEnds ends;
  private final LinkTimes times;
  private final WatchClock clock;
  private final StationKeys keys;
  private final ParcelsOnWord parcels;
  private final LinkIntake intake;
  private final LinkSending sending;
  private final LinkMemory memory;
  private final Backoff retries;
  private final PeerCard card;
  private volatile @Nullable LinkWire wire;
  private volatile @Nullable Standing heard;
  private volatile @Nullable Instant heardAt;
  private volatile @Nullable Message trouble;
  private volatile long itLacks;
  private volatile long weLack;
  private volatile @Nullable Path waits;
  private volatile boolean closed;
  private Wait retry = Wait.OVER;
  private Wait untilWord = Wait.OVER;

  LinkLine(
      String own,
      PeerCard card,
      LinkEnds ends,
      LinkTimes times,
      WatchClock clock,
      StationKeys keys,
      ParcelsOnWord parcels,
      LinkIntake intake,
      LinkSending sending,
      LinkMemory memory,
      Backoff retries) {
    this.own = own;
    this.card = card;
    this.ends = ends;
    this.times = times;
    this.clock = clock;
    this.keys = keys;
    this.parcels = parcels;
    this.intake = intake;
    this.sending = sending;
    this.memory = memory;
    this.retries = retries;
    this.heardAt = memory.seenAt(card.station()).orElse(null);
  }

  /** Whether it was ended; a round may still be under way. */
  boolean closed() {
    return closed;
  }

  /** The card the other is known by now. */
  PeerCard card() {
    return card;
  }

  /** How it stands. Any thread; waits for nothing. */
  LinkState state() {
    Instant at = heardAt;
    boolean there = heard != null && wordIsFresh();
    boolean expected = ends.way() == Way.OUT || at != null;
    Condition condition =
        there && wire != null ? Condition.TOGETHER : expected ? Condition.LOST : Condition.NOT_YET;
    return new LinkState(
        card.station(),
        card.name(),
        ends.way(),
        condition,
        at,
        itLacks,
        weLack,
        waits,
        said(condition));
  }

  private Message said(Condition condition) {
    if (closed) {
      return Message.of("exchange.link.said.ending");
    }
    Message why = trouble;
    LinkSending.Progress out = sending.progress();
    if (why != null) {
      return why;
    }
    Standing word = heard;
    return switch (condition) {
      case NOT_YET -> Message.of("exchange.link.said.notYet");
      case LOST -> Message.of("exchange.link.said.silent");
      case ENDED -> Message.of("exchange.link.said.ending");
      case TOGETHER -> {
        Path look = waits;
        if (look != null) {
          yield Message.of("exchange.link.said.waits", look);
        }
        if (out != null && out.given() < out.total()) {
          yield Message.of(
              "exchange.link.said.sending", out.entries(), 100 * out.given() / out.total());
        }
        if (word != null && word.handled() != null && word.handled().how() == Standing.How.WAITS) {
          yield Message.of("exchange.link.said.waitsThere");
        }
        Message held = sending.held().orElse(null);
        if (held != null) {
          yield held;
        }
        if (out == null
            && itLacks > 0
            && word != null
            && word.handled() != null
            && word.handled().how() == Standing.How.PUT_AWAY) {
          yield Message.of("exchange.link.said.putAwayThere");
        }
        if (out != null) {
          yield Message.of("exchange.link.said.given", out.entries());
        }
        if (intake.receiving() != null) {
          yield Message.of("exchange.link.said.receiving", intake.received() / 1024);
        }
        yield intake.said().orElse(Message.of("exchange.link.said.even"));
      }
    };
  }

  /** One round: as long as there is something to do, or a moment's listening. */
  void round() {
    Instant now = clock.instant();
    look();
    if (closed || !retry.over(now)) {
      return;
    }
    try {
      LinkWire open = opened();
      boolean more = true;
      while (more && !closed && !open.broken()) {
        more = listen(open);
        speak(open);
        Standing word = heard;
        more |= word != null && wordIsFresh() && sending.step(open, word, clock.instant());
      }
      count();
      if (open.broken()) {
        throw new IllegalStateException("The connection broke");
      }
      retries.reset();
      trouble = null;
    } catch (Exception e) {
      failed(e);
    }
  }

  private boolean wordIsFresh() {
    Instant at = heardAt;
    return at != null && !Wait.of(at, times.lost()).over(clock.instant());
  }

  private LinkWire opened() throws Exception {
    LinkWire open = wire;
    if (open != null && !open.broken() && !ends.outdated()) {
      return open;
    }
    letGo();
    LinkWire fresh = ends.open();
    wire = fresh;
    if (closed) {
      // It was ended while this was opened: nobody else would let it go.
      letGo();
      throw new IllegalStateException("Ended");
    }
    untilWord = Wait.OVER;
    LOG.info("In touch with the broker for {}", card.station());
    return fresh;
  }

  /** Whether more than listening was done. */
  private boolean listen(LinkWire open) throws ActiveMQException {
    Duration patience = times.listen();
    for (int count = 0; count < MESSAGES; count++) {
      ClientMessage message = open.receive(patience);
      if (message == null) {
        return count > 0;
      }
      take(message);
      message.acknowledge();
      patience = Duration.ZERO;
    }
    return true;
  }

  /** A message that cannot be handled is passed over: it would stop all behind it for good. */
  private void take(ClientMessage message) {
    try {
      byte[] body = Part.body(message);
      Optional<Part> part = Part.of(message, body);
      if (part.isPresent()) {
        if (intake.accept(part.get())) {
          untilWord = Wait.OVER;
        }
        return;
      }
      String signature = message.getStringProperty(SIGNATURE);
      Optional<Standing> word =
          signature == null ? Optional.empty() : Standing.read(body, signature, card, own);
      if (word.isPresent()) {
        hear(word.get());
        return;
      }
      LOG.warn("Something of {} over a link is neither a package nor its word", card.station());
    } catch (RuntimeException e) {
      LOG.error("Something of {} over a link cannot be handled", card.station(), e);
    }
  }

  private void hear(Standing word) {
    Standing before = heard;
    Instant now = clock.instant();
    boolean first = before == null;
    heard = word;
    heardAt = now;
    if (!closed) {
      memory.seen(card.station(), now);
    }
    sending.heard(word, now);
    if (first) {
      untilWord = Wait.OVER;
    }
  }

  /** What is here, if it is time to say it again. Nobody who is not there is spoken to. */
  private void speak(LinkWire open) throws ActiveMQException {
    Instant now = clock.instant();
    boolean there = ends.way() == Way.OUT || wordIsFresh();
    if (!there || !untilWord.over(now)) {
      return;
    }
    Standing before = heard;
    Standing word =
        new Standing(
            own,
            card.station(),
            now,
            parcels.own(),
            intake.handled(),
            intake.receiving(),
            intake.received(),
            before == null ? null : parcels.lacking(before.knows()));
    byte[] bytes = word.bytes();
    ClientMessage message = open.message();
    message.putStringProperty(SIGNATURE, keys.sign(Standing.signed(bytes)));
    message.getBodyBuffer().writeBytes(bytes);
    open.send(message);
    open.commit();
    untilWord = Wait.of(now, times.standing());
  }

  /** What an officer did with a package that waited is told the other at once. */
  private void look() {
    boolean waited = waits != null;
    waits = intake.waits().orElse(null);
    if (waited && waits == null) {
      untilWord = Wait.OVER;
    }
  }

  /** What a desk wrote meanwhile counts too. */
  private void count() {
    look();
    Standing word = heard;
    if (word != null) {
      itLacks = parcels.lacking(word.knows());
      Long lacks = word.lacks();
      long missing = ParcelsOnWord.missing(word.knows(), parcels.own());
      weLack = lacks == null ? missing : Math.min(lacks, missing);
    }
  }

  private void failed(Exception e) {
    retry = retries.next(clock.instant());
    LinkWire open = wire;
    if (isFull(e) && open != null && !open.broken()) {
      LOG.info("The broker takes no more for {} now", card.station());
      trouble = Message.of("exchange.link.why.full");
      try {
        open.rollback();
        return;
      } catch (ActiveMQException again) {
        LOG.debug("Not even taken back", again);
      }
    }
    if (e instanceof RefusedException refused) {
      trouble = refused.said();
      return;
    }
    LOG.info("The link with {} is lost: {}", card.station(), e.toString());
    LOG.debug("The link is lost", e);
    letGo();
    if (!closed) {
      trouble = ends.why(e);
    }
  }

  private static boolean isFull(@Nullable Throwable thrown) {
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      if (one instanceof ActiveMQAddressFullException) {
        return true;
      }
    }
    return false;
  }

  private void letGo() {
    LinkWire open = wire;
    wire = null;
    if (open != null) {
      open.close();
    }
  }

  /** Ends it; a round under way fails. */
  @Override
  public void close() {
    closed = true;
    letGo();
  }
}
