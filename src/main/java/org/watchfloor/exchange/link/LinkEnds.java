package org.watchfloor.exchange.link;

import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.exchange.link.LinkSetting.Call;
import org.watchfloor.exchange.link.LinkState.Way;
import org.watchfloor.store.WayOut;

/** How this end of a link reaches the broker. One thread at a time, but {@link #way}. */
sealed interface LinkEnds {
  /** Which of the two stations connects. */
  Way way();

  /**
   * Opens it.
   *
   * @throws Exception if it cannot be
   */
  LinkWire open() throws Exception;

  /** Why it could not be, in a sentence; may wait for the network. */
  Message why(Exception failure);

  /** Whether what was opened is no longer what should be used: it is let go and opened anew. */
  default boolean outdated() {
    return false;
  }

  /**
   * The end of a station that connects here: at the broker in this program.
   *
   * @param station the other
   */
  record Inside(String station, LinkHost host, LinkTimes times) implements LinkEnds {
    @Override
    public Way way() {
      return Way.IN;
    }

    @Override
    public LinkWire open() throws Exception {
      LinkBroker here =
          host.broker().orElseThrow(() -> new IllegalStateException("There is no broker"));
      return LinkWire.open(here.inside(), times, LinkBroker.up(station), LinkBroker.down(station));
    }

    @Override
    public Message why(Exception failure) {
      return Message.of("exchange.link.why.brokerSilent");
    }
  }

  /**
   * This end of a connection to the broker of another.
   *
   * @param own this station
   * @param context that takes the other's key alone, new for each connection
   */
  record Outward(Call call, String own, LinkTimes times, Supplier<SSLContext> context, WayOut out)
      implements LinkEnds {
    @Override
    public Way way() {
      return Way.OUT;
    }

    @Override
    public LinkWire open() throws Exception {
      out.take();
      return LinkWire.open(
          Netty.connector(call.host(), call.port(), times, context),
          times,
          LinkBroker.down(own),
          LinkBroker.up(own));
    }

    @Override
    public Message why(Exception failure) {
      return LinkKnock.why(call, times, context, out);
    }
  }

  /**
   * The end where both stations serve and both call. One of two such calls is enough: that of the
   * station whose id is the first of the two. The other's is used while that one does not get
   * through.
   */
  final class Either implements LinkEnds {
    private static final Logger LOG = LoggerFactory.getLogger(Either.class);

    private final Outward outward;
    private final Inside inside;
    private final LinkHost host;
    private final boolean first;
    private volatile boolean isInside;

    Either(Outward outward, Inside inside, LinkHost host) {
      this.outward = outward;
      this.inside = inside;
      this.host = host;
      this.first = outward.own().compareTo(inside.station()) < 0;
    }

    @Override
    public Way way() {
      return isInside ? Way.IN : Way.OUT;
    }

    @Override
    public LinkWire open() throws Exception {
      if (!first && calledHere()) {
        return openInside();
      }
      try {
        LinkWire wire = outward.open();
        isInside = false;
        return wire;
      } catch (Exception e) {
        if (!calledHere()) {
          isInside = false;
          throw e;
        }
        LOG.info("{} is not reached, and called here: {}", inside.station(), e.toString());
        return openInside();
      }
    }

    private LinkWire openInside() throws Exception {
      isInside = true;
      return inside.open();
    }

    @Override
    public boolean outdated() {
      return first ? isInside && !calledHere() : isInside != calledHere();
    }

    private boolean calledHere() {
      return host.broker()
          .filter(here -> here.isRead(LinkBroker.down(inside.station())))
          .isPresent();
    }

    @Override
    public Message why(Exception failure) {
      return isInside ? inside.why(failure) : outward.why(failure);
    }
  }
}
