package org.watchfloor.exchange.link;

import java.time.Duration;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientConsumer;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.jspecify.annotations.Nullable;

/**
 * One end of a link at the broker: reads one queue, writes another. It never comes back by itself
 * once it broke: who holds it opens another. One thread at a time, but {@link #close}.
 */
final class LinkWire implements AutoCloseable {
  private static final int CONSUMER_WINDOW = 512 << 10;
  private static final int PRODUCER_WINDOW = 512 << 10;

  private final ServerLocator locator;
  private final ClientSessionFactory factory;
  private final ClientSession reading;
  private final ClientSession writing;
  private final ClientConsumer in;
  private final ClientProducer out;

  private LinkWire(
      ServerLocator locator,
      ClientSessionFactory factory,
      ClientSession reading,
      ClientSession writing,
      ClientConsumer in,
      ClientProducer out) {
    this.locator = locator;
    this.factory = factory;
    this.reading = reading;
    this.writing = writing;
    this.in = in;
    this.out = out;
  }

  /**
   * Opens one.
   *
   * @param in the queue that is read
   * @param out the queue that is written
   * @throws Exception if the broker is out of reach, or refuses
   */
  static LinkWire open(TransportConfiguration to, LinkTimes times, String in, String out)
      throws Exception {
    ServerLocator locator = ActiveMQClient.createServerLocatorWithoutHA(to);
    try {
      locator.setReconnectAttempts(0);
      locator.setInitialConnectAttempts(1);
      locator.setConnectionTTL(times.silence().toMillis());
      locator.setClientFailureCheckPeriod(times.silence().toMillis() * 2 / 3);
      locator.setCallTimeout(times.answer().toMillis());
      locator.setUseGlobalPools(false);
      locator.setThreadPoolMaxSize(3);
      locator.setScheduledThreadPoolMaxSize(2);
      locator.setConsumerWindowSize(CONSUMER_WINDOW);
      locator.setProducerWindowSize(PRODUCER_WINDOW);
      locator.setBlockOnDurableSend(false);
      locator.setBlockOnNonDurableSend(false);
      locator.setAckBatchSize(0);
      ClientSessionFactory factory = locator.createSessionFactory();
      ClientSession reading = factory.createSession(false, true, true);
      ClientSession writing = factory.createSession(false, false, true);
      ClientConsumer consumer = reading.createConsumer(in);
      ClientProducer producer = writing.createProducer(out);
      reading.start();
      return new LinkWire(locator, factory, reading, writing, consumer, producer);
    } catch (Exception | Error e) {
      locator.close();
      throw e;
    }
  }

  /** Whether it broke. */
  boolean broken() {
    return reading.isClosed() || writing.isClosed() || in.isClosed() || out.isClosed();
  }

  /** The next message; null if none came in time. */
  @Nullable ClientMessage receive(Duration patience) throws ActiveMQException {
    return patience.isZero() ? in.receiveImmediate() : in.receive(patience.toMillis());
  }

  ClientMessage message() {
    return writing.createMessage(true);
  }

  /** Gives a message to the broker; it counts from the next {@link #commit} on. */
  void send(ClientMessage message) throws ActiveMQException {
    out.send(message);
  }

  /** Returns when the broker has all that was sent on its disk. */
  void commit() throws ActiveMQException {
    writing.commit();
  }

  /** What was sent since the last {@link #commit} does not count. */
  void rollback() throws ActiveMQException {
    writing.rollback();
  }

  @Override
  public void close() {
    // Not asked to end, just let go: over a dead line the answer would be waited for.
    factory.cleanup();
    locator.close();
  }
}
