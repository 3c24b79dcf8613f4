package org.watchfloor.order.channel.sms.cmpp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.setting.SmsProtocol;
import org.watchfloor.order.channel.setting.SmsSetting;
import org.watchfloor.order.channel.sms.PartAnswer;
import org.watchfloor.order.channel.sms.SmsLine;
import org.watchfloor.order.channel.sms.SmsParts;

/**
 * A line to a gateway. Of the threads that wait for an answer one reads, and hands the others
 * theirs; nobody reads while nobody waits, but for {@link #hear}. A line nothing was heard on for a
 * while, or that owes an answer, is tested before a text is entrusted to it.
 */
final class CmppLine implements SmsLine {
  private static final Logger LOG = LoggerFactory.getLogger(CmppLine.class);

  /** A gateway tests a line after three minutes itself, and ends one that keeps quiet (6.1). */
  private static final Duration QUIET = Duration.ofMinutes(1);

  private static final Duration GLANCE = Duration.ofMillis(5);
  private static final Duration GOODBYE = Duration.ofMillis(300);

  private final CmppStream stream;
  private final SmsSetting setting;
  private final SmsProtocol.Cmpp cmpp;
  private final CmppCodes codes;
  private final CmppHearing hearing;
  private final WatchClock clock;
  private final AtomicInteger sequences = new AtomicInteger();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Set<Integer> awaited = new HashSet<>();
  private final Map<Integer, CmppPacket> answers = new HashMap<>();
  private boolean reading;
  private boolean owing;
  private Instant heardAt;
  private @Nullable IOException broken;

  CmppLine(
      CmppStream stream,
      SmsSetting setting,
      SmsProtocol.Cmpp cmpp,
      CmppCodes codes,
      CmppHearing hearing,
      WatchClock clock) {
    this.stream = stream;
    this.setting = setting;
    this.cmpp = cmpp;
    this.codes = codes;
    this.hearing = hearing;
    this.clock = clock;
    this.heardAt = clock.instant();
  }

  /** What a gateway's eight octets are called here. */
  static String name(long id) {
    return Long.toUnsignedString(id);
  }

  /**
   * Asks and waits for the answer.
   *
   * @throws SocketTimeoutException if there is none in time
   * @throws IOException if the line is broken
   */
  CmppPacket exchange(CmppCommand command, byte[] body, Duration time) throws IOException {
    int sequence = sequences.incrementAndGet();
    lock.lock();
    try {
      awaited.add(sequence);
    } finally {
      lock.unlock();
    }
    try {
      stream.write(new CmppPacket(command.asked(), sequence, body));
      return await(sequence, System.nanoTime() + time.toNanos());
    } finally {
      forget(sequence);
    }
  }

  private void forget(int sequence) {
    lock.lock();
    try {
      awaited.remove(sequence);
      answers.remove(sequence);
    } finally {
      lock.unlock();
    }
  }

  private CmppPacket await(int sequence, long until) throws IOException {
    while (true) {
      boolean mine;
      lock.lock();
      try {
        CmppPacket answer = answers.remove(sequence);
        if (answer != null) {
          return answer;
        }
        if (broken != null) {
          throw broken;
        }
        long left = until - System.nanoTime();
        if (left <= 0) {
          owing = true;
          throw new SocketTimeoutException();
        }
        mine = !reading;
        if (mine) {
          reading = true;
        } else {
          boolean told = changed.awaitNanos(left) > 0;
          LOG.trace("{} told {}", sequence, told);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      } finally {
        lock.unlock();
      }
      if (mine) {
        readOnce(until);
      }
    }
  }

  /** Whether this thread reads now: nobody else does, and there is something to read from. */
  private boolean mayRead() {
    lock.lock();
    try {
      boolean mine = !reading && broken == null;
      reading |= mine;
      return mine;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Reads a packet, if one begins in time, and does what it wants. Only whoever may read.
   *
   * @return whether there was one
   */
  private boolean readOnce(long until) {
    boolean some = false;
    IOException failure = null;
    try {
      CmppPacket packet = stream.read(until);
      some = packet != null;
      if (packet != null) {
        take(packet);
      }
    } catch (IOException e) {
      failure = e;
    } finally {
      endReading(failure);
    }
    return some;
  }

  private void endReading(@Nullable IOException failure) {
    lock.lock();
    try {
      reading = false;
      if (broken == null) {
        broken = failure;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void take(CmppPacket packet) throws IOException {
    lock.lock();
    try {
      heardAt = clock.instant();
      if (awaited.contains(packet.sequence()) && CmppCommand.answers(packet.command())) {
        answers.put(packet.sequence(), packet);
      }
    } finally {
      lock.unlock();
    }
    @Nullable CmppCommand wanted = CmppCommand.asking(packet.command()).orElse(null);
    switch (wanted) {
      case ACTIVE_TEST -> answer(packet, CmppCommand.ACTIVE_TEST, new byte[1]);
      case DELIVER -> deliver(packet);
      case TERMINATE -> {
        answer(packet, CmppCommand.TERMINATE, new byte[0]);
        throw new EOFException();
      }
      case CONNECT, SUBMIT -> throw new CmppException("a request of " + wanted);
      case null -> LOG.debug("Packet {}", Integer.toHexString(packet.command()));
    }
  }

  private void deliver(CmppPacket packet) throws IOException {
    CmppDeliver told = CmppDeliver.of(packet.body(), cmpp.version());
    if (hearing.heard(told)) {
      answer(
          packet,
          CmppCommand.DELIVER,
          new CmppFields().longNumber(told.id()).result(0, cmpp.version()).body());
    }
  }

  private void answer(CmppPacket packet, CmppCommand to, byte[] body) throws IOException {
    stream.write(new CmppPacket(to.answered(), packet.sequence(), body));
  }

  @Override
  public void hear() {
    boolean more = true;
    while (more && mayRead()) {
      more = readOnce(System.nanoTime() + GLANCE.toNanos());
    }
    if (quiet()) {
      test();
    }
  }

  private boolean quiet() {
    lock.lock();
    try {
      return broken == null
          && (owing || Duration.between(heardAt, clock.instant()).compareTo(QUIET) > 0);
    } finally {
      lock.unlock();
    }
  }

  private void test() {
    IOException failure = null;
    try {
      exchange(CmppCommand.ACTIVE_TEST, new byte[0], setting.pace().answer());
    } catch (IOException e) {
      failure = e;
    }
    lock.lock();
    try {
      owing = false;
      if (broken == null) {
        broken = failure;
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean stands() {
    hear();
    return whole();
  }

  private boolean whole() {
    lock.lock();
    try {
      return broken == null;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public PartAnswer submit(String number, SmsParts parts, int which) {
    String digits = number.startsWith("+") ? number.substring(1) : number;
    if (digits.length() > CmppSubmit.longest(cmpp.version())) {
      return new PartAnswer.Refused(Outcome.never(ReasonKind.ADDRESS, ""));
    }
    if (!whole()) {
      return new PartAnswer.Refused(Outcome.again(ReasonKind.UNREACHABLE, ""));
    }
    try {
      CmppPacket answer =
          exchange(
              CmppCommand.SUBMIT,
              CmppSubmit.body(setting, cmpp, digits, parts, which),
              setting.pace().answer());
      CmppBody body = new CmppBody(answer.body());
      String id = name(body.longNumber());
      int result = body.result(cmpp.version());
      return result == 0 ? new PartAnswer.Taken(id) : new PartAnswer.Refused(codes.submit(result));
    } catch (CmppException e) {
      return unknown(ReasonKind.NONSENSE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return unknown(ReasonKind.HANDED_OVER, "");
    }
  }

  private static PartAnswer unknown(ReasonKind kind, String detail) {
    return new PartAnswer.Unknown(Outcome.unknown(kind, detail));
  }

  @Override
  public void close() {
    try (stream) {
      if (whole()) {
        // Saying goodbye must not hold up the console's end, nor a change of the settings.
        exchange(CmppCommand.TERMINATE, new byte[0], GOODBYE);
      }
    } catch (IOException e) {
      LOG.debug("The gateway was gone first", e);
    }
  }
}
