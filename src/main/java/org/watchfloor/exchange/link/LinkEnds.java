package org.watchfloor.exchange.link;

import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.watchfloor.base.Message;
import org.watchfloor.exchange.link.LinkSetting.Call;
import org.watchfloor.exchange.link.LinkState.Way;

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
  record Outward(Call call, String own, LinkTimes times, Supplier<SSLContext> context)
      implements LinkEnds {
    @Override
    public Way way() {
      return Way.OUT;
    }

    @Override
    public LinkWire open() throws Exception {
      return LinkWire.open(
          Netty.connector(call.host(), call.port(), times, context),
          times,
          LinkBroker.down(own),
          LinkBroker.up(own));
    }

    @Override
    public Message why(Exception failure) {
      return LinkKnock.why(call, times, context);
    }
  }
}
