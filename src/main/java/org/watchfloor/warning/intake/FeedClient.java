package org.watchfloor.warning.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.WayOut;
import org.watchfloor.warning.cap.CapReader;

/**
 * Fetches one file from a server. Waits for all of it no longer than it may take, however slowly it
 * comes. Any thread but the JavaFX thread.
 */
@Singleton
final class FeedClient {
  private static final Logger LOG = LoggerFactory.getLogger(FeedClient.class);
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final int OK = 200;

  private final Duration connect;
  private final Duration answer;
  private final WayOut out;
  private @Nullable HttpClient http;

  @Inject
  FeedClient(WayOut out) {
    this(CONNECT, ANSWER, out);
  }

  /**
   * With other patience.
   *
   * @param connect until the server takes the call
   * @param answer until the last byte is here
   */
  FeedClient(Duration connect, Duration answer, WayOut out) {
    this.out = out;
    this.connect = connect;
    this.answer = answer;
  }

  /**
   * No answer at all, or none to the end: the next file of the same server will hardly fare better.
   */
  static final class Unreachable extends RefusedException {
    private static final long serialVersionUID = 1;

    Unreachable(Message said, Throwable cause) {
      super(said, cause);
    }
  }

  /**
   * Everything at an address.
   *
   * @throws Unreachable if no whole answer came in time
   * @throws RefusedException if the server answers that there is nothing, or in a drill
   */
  byte[] fetch(URI from) {
    HttpRequest request =
        HttpRequest.newBuilder(from)
            .timeout(answer)
            .header("Accept", "application/cap+xml, application/atom+xml, application/xml")
            .build();
    CompletableFuture<HttpResponse<byte[]>> coming =
        client()
            .sendAsync(
                request,
                HttpResponse.BodyHandlers.limiting(
                    HttpResponse.BodyHandlers.ofByteArray(), CapReader.MOST_BYTES + 1L));
    try {
      HttpResponse<byte[]> whole =
          coming.get(connect.plus(answer).toMillis(), TimeUnit.MILLISECONDS);
      if (whole.statusCode() != OK) {
        throw RefusedException.of("warning.refused.answer", from, whole.statusCode());
      }
      return whole.body();
    } catch (ExecutionException e) {
      throw unreachable(from, e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw unreachable(from, e);
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw unreachable(from, e);
    }
  }

  private static Unreachable unreachable(URI from, Throwable why) {
    LOG.info("{}: {}", from, why.toString());
    String key =
        switch (why) {
          case ConnectException e when e.getCause() instanceof UnresolvedAddressException ->
              "warning.refused.network.unknown";
          case ConnectException ignored -> "warning.refused.network.nobody";
          case HttpConnectTimeoutException ignored -> "warning.refused.network.nobody";
          case HttpTimeoutException ignored -> "warning.refused.network.silent";
          case IOException ignored -> "warning.refused.network.broke";
          default -> "warning.refused.network.silent";
        };
    return new Unreachable(Message.of("warning.refused.network", from, Message.of(key)), why);
  }

  /** Made when it is needed first: a station without a network has none. */
  private synchronized HttpClient client() {
    out.take();
    HttpClient known = http;
    if (known == null) {
      known =
          HttpClient.newBuilder()
              .connectTimeout(connect)
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();
      http = known;
    }
    return known;
  }
}
